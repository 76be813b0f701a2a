package debrief.content;

import debrief.content.yaml.Limits;
import debrief.content.yaml.Mistakes;
import debrief.disk.WholeFile;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.transcript.file.SourceDecoder;
import debrief.transcript.reading.TranscriptFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A plain text that coaches are told beside the talk, and nobody else: the CV, and the advertisement of a job. */
public final class ToldFile {

    /** The candidate's, in the portfolio's folder. */
    public static final String CV = "content/cv.md";

    /** The advertisement, in an interview's folder. */
    static final String JOB = "job.md";

    private static final String SHORTEN = "leave out what is not about you or the job";

    private ToldFile() {}

    /** What it says; empty when it is not there, and when something is wrong with it. */
    static String read(Documents documents, String file, List<Problem> problems) {
        Mistakes mistakes = new Mistakes(file);
        String text = "";
        try {
            text = documents
                    .files()
                    .read(file, Limits.YAML_BYTES, StandardCharsets.UTF_8)
                    .orElse("")
                    .strip();
        } catch (SourceFiles.Unreadable unreadable) {
            unreadable.tell(mistakes);
        }
        if (text.length() > Limits.MARKDOWN_CHARACTERS) {
            mistakes.add(tooLong(text), SHORTEN);
        }
        problems.addAll(mistakes.all());
        return text;
    }

    /**
     * What a file says that lies anywhere, in whatever encoding.
     *
     * @param told gets where letters of it were lost, or guessed at
     * @throws FileSystemException when it cannot be read
     * @throws ProblemsException when it is no such text
     */
    public static String from(Path file, List<String> told) throws IOException {
        TranscriptFile read = SourceDecoder.decode(ContentFolder.transcriptBytes(file), null);
        read.doubts().forEach(doubt -> told.add(doubt.told()));
        String text = read.text().strip();
        if (text.isEmpty() || text.indexOf(0) >= 0) {
            throw ProblemsException.at(
                    file.toString(), "there is no text in it", "save it as plain text or Markdown and name that file");
        }
        if (text.length() > Limits.MARKDOWN_CHARACTERS) {
            throw ProblemsException.at(file.toString(), tooLong(text), SHORTEN);
        }
        return text + "\n";
    }

    /** Puts an interview's advertisement beside its other files; as {@link #create}. */
    public static boolean createJob(Path root, String interview, String text) throws IOException {
        return create(root, "content/interviews/" + interview + "/" + JOB, text);
    }

    /**
     * Puts it into the portfolio, if nothing is there.
     *
     * @return false when the same text is there: then nothing is changed
     * @throws ProblemsException when there is another one
     */
    public static boolean create(Path root, String name, String text) throws IOException {
        Path file = root.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
            return true;
        }
        if (Files.isRegularFile(file)
                && SourceDecoder.decode(Files.readAllBytes(file), null)
                        .text()
                        .strip()
                        .equals(text.strip())) {
            return false;
        }
        throw ProblemsException.at(
                name, "another text is there", "nothing was changed; move it away first, or add to it yourself");
    }

    private static String tooLong(String text) {
        return String.format(
                Locale.ROOT, "%,d characters; at most %,d are told a coach", text.length(), Limits.MARKDOWN_CHARACTERS);
    }
}
