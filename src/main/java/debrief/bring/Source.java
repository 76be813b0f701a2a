package debrief.bring;

import debrief.content.ContentFolder;
import debrief.problem.Location;
import debrief.problem.LostLetters;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.transcript.file.Docx;
import debrief.transcript.file.SourceDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A file from elsewhere. */
public final class Source {

    private static final Set<String> ENDINGS =
            Set.of("txt", "md", "vtt", "srt", "json", "docx", "csv", "tsv", "sbv", "ttml", "xml");

    private final String shown;
    private final String name;
    private final byte[] bytes;

    /**
     * @param shown what the user calls it
     * @param name of the file, with its ending
     */
    public Source(String shown, String name, byte[] bytes) {
        this.shown = shown;
        this.name = name;
        this.bytes = bytes;
    }

    /** @throws java.nio.file.FileSystemException when it cannot be read or is larger than any transcript */
    public static Source of(Path file, String shown) throws IOException {
        return new Source(shown, String.valueOf(file.getFileName()), ContentFolder.transcriptBytes(file));
    }

    /** What the user calls it. */
    public String shown() {
        return shown;
    }

    byte[] bytes() {
        return bytes;
    }

    /** A file itself, or those of a folder that may be transcripts or reports, by name. */
    public static List<Path> in(Path named) throws IOException {
        if (!Files.isDirectory(named)) {
            return List.of(named);
        }
        try (Stream<Path> files = Files.list(named)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> ENDINGS.contains(ending(file.getFileName().toString())))
                    .sorted()
                    .toList();
        }
    }

    /** Where letters were lost, or guessed at. */
    List<String> doubts() {
        return SourceDecoder.decode(bytes, null).doubts().stream()
                .map(LostLetters::told)
                .toList();
    }

    /** What it says as lines of text. */
    String text() {
        return Docx.text(bytes)
                .orElseGet(() -> SourceDecoder.decode(bytes, null).text());
    }

    /** Its first lines, but no more of them than are likely to say what it is. */
    List<String> head(int lines) {
        return text().lines().limit(Math.min(Import.HEAD, lines)).toList();
    }

    Problem problem(String what, String hint) {
        return Problem.error(Location.of(shown), what, hint);
    }

    /** Why it cannot be imported. */
    ProblemsException refused(String what, String hint) {
        return new ProblemsException(List.of(problem(what, hint)));
    }

    /** The name without its ending. */
    String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** What a transcript is called decides nothing but its name here; an unknown ending reads as text. */
    String ending() {
        String ending = ending(name);
        return ENDINGS.contains(ending) ? ending : "txt";
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
