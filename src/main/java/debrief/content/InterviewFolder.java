package debrief.content;

import debrief.content.yaml.Document;
import debrief.content.yaml.Limits;
import debrief.content.yaml.Mistakes;
import debrief.content.yaml.Node;
import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.PatternSchema;
import debrief.model.Interview;
import debrief.model.Notes;
import debrief.model.Report;
import debrief.model.Setting;
import debrief.model.Slug;
import debrief.model.Speaker;
import debrief.model.Taxonomy;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.problem.Problem;
import debrief.transcript.TranscriptReader;
import debrief.transcript.file.LongLine;
import debrief.transcript.file.SourceDecoder;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One folder of {@code content/interviews}. */
final class InterviewFolder {

    /** Endings of transcript files; the first that is there is the transcript. What is in it, its content tells. */
    static final List<String> TRANSCRIPTS =
            List.of("txt", "md", "vtt", "srt", "json", "docx", "csv", "tsv", "sbv", "ttml", "xml");

    /** What {@code generate} writes, and nobody else. */
    static final String GENERATED = "analysis.generated.yaml";

    /** For a transcript that names nobody: rules say who speaks. */
    static final String PROPOSED = "proposed";

    private final Documents documents;
    private final String folder;
    private final List<Problem> problems = new ArrayList<>();
    private Sources sources = Sources.NONE;

    private InterviewFolder(Documents documents, String folder) {
        this.documents = documents;
        this.folder = folder;
    }

    /**
     * What a folder holds.
     *
     * @param interview empty when a file of it is wrong
     */
    record Result(Optional<Interview> interview, Sources sources, List<Problem> problems) {}

    static Result read(Documents documents, String id, Optional<Taxonomy> taxonomy, String language) {
        InterviewFolder folder = new InterviewFolder(documents, "content/interviews/" + id);
        Optional<Interview> interview = folder.interview(id, taxonomy, language);
        return new Result(interview, folder.sources, folder.problems);
    }

    private Optional<Interview> interview(String id, Optional<Taxonomy> taxonomy, String language) {
        if (!PatternSchema.SLUG.pattern().matcher(id).matches()) {
            problem(
                    PatternSchema.objectionTo(id, "the folder's name must be "),
                    "rename it to '" + Slug.of(id) + "': the name is the interview's address");
        }
        Document settings = document("interview.yaml");
        Document analysis = document("analysis.yaml");
        Document generated = document(GENERATED);
        Document notes = document("notes.yaml");
        if (!settings.present()) {
            problem(
                    "there is no interview.yaml in this folder",
                    "add one; it may be empty: then the interview is private");
        }
        // Where a file is wrong, what is right in it still serves to check the others.
        Setting setting = SettingReader.read(settings.root(), language);
        int before = errors();
        Transcript transcript = transcript(setting, settings);
        // Who speaks where, and so the turns' numbers, also hangs on what interview.yaml declares.
        boolean known = !settings.isUnreadable() && errors() == before;
        Optional<Transcript> turns = known ? Optional.of(transcript) : Optional.empty();
        check(analysis, mistakes -> References.inAnalysis(analysis.root(), turns, taxonomy, mistakes));
        Set<String> ids = ids(analysis);
        ids.addAll(ids(generated));
        Optional<Set<String>> exchanges =
                analysis.isUnreadable() || generated.isUnreadable() ? Optional.empty() : Optional.of(ids);
        check(notes, mistakes -> References.inNotes(notes.root(), exchanges, turns, mistakes));
        String job = ToldFile.read(documents, folder + "/" + ToldFile.JOB, problems);
        if (errors() > 0) {
            return Optional.empty();
        }
        Report author = ReportReader.report(analysis.root());
        Report coach = GeneratedReader.report(generated.root());
        sources = new Sources(author, coach, generated.text(), transcript);
        return Optional.of(
                new Interview(id, setting, transcript, sources.shown(), Records.read(Notes.class, notes.root()), job));
    }

    /** A transcript in an interview's folder, with the turns that the interview counts; empty for any other file. */
    static Optional<Reading> reading(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().resolve("..").normalize();
        if (!folder.resolve("..").normalize().endsWith("content/interviews")) {
            return Optional.empty();
        }
        Documents documents = new Documents(folder.resolve("../../..").normalize(), false);
        InterviewFolder interview = new InterviewFolder(documents, "content/interviews/" + folder.getFileName());
        Document settings = interview.document("interview.yaml");
        if (!settings.present() || settings.isUnreadable()) {
            return Optional.empty();
        }
        Setting setting = SettingReader.read(settings.root(), "");
        return Optional.of(
                voiced(TranscriptReader.read(bytes, interview.charset(settings), labels(setting)), settings));
    }

    /** Whoever declared the labels counts turns by them. */
    private static List<String> labels(Setting setting) {
        return setting.speakers().stream().map(Speaker::label).toList();
    }

    private static Reading voiced(Reading read, Document settings) {
        return settings.root().text("voices").equals(PROPOSED) ? ProposedVoices.of(read) : read;
    }

    private int errors() {
        return (int) problems.stream().filter(Problem::isError).count();
    }

    private static Set<String> ids(Document analysis) {
        return analysis.root().maps("exchanges").stream()
                .map(exchange -> exchange.text("id"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Transcript transcript(Setting setting, Document settings) {
        Charset charset = charset(settings);
        for (String kind : TRANSCRIPTS) {
            String file = folder + "/transcript." + kind;
            Mistakes mistakes = new Mistakes(file);
            try {
                Optional<byte[]> bytes = documents.files().bytes(file, Limits.TRANSCRIPT_BYTES);
                if (bytes.isPresent()) {
                    Transcript transcript = transcript(bytes.get(), charset, setting, settings, mistakes);
                    problems.addAll(mistakes.all());
                    return transcript;
                }
            } catch (SourceFiles.Unreadable unreadable) {
                unreadable.tell(mistakes);
                problems.addAll(mistakes.all());
            }
        }
        return Transcript.EMPTY;
    }

    /** What {@code encoding:} names; null when the transcript's bytes shall tell. */
    private @Nullable Charset charset(Document settings) {
        Fields root = settings.root();
        try {
            return root.has("encoding") ? Charset.forName(root.text("encoding")) : null;
        } catch (IllegalArgumentException unknown) {
            Node node = root.get("encoding");
            Mark at = node == null ? root.at() : node.at();
            String noun = unknown instanceof UnsupportedCharsetException ? "not known here" : "no encoding's name";
            check(
                    settings,
                    mistakes -> mistakes.add(at, "'" + root.text("encoding") + "' is " + noun, "for example UTF-8"));
            return null;
        }
    }

    private static Transcript transcript(
            byte[] bytes, @Nullable Charset charset, Setting setting, Document settings, Mistakes mistakes) {
        if (lines(bytes) > Limits.TRANSCRIPT_LINES) {
            mistakes.add("more than " + Limits.TRANSCRIPT_LINES + " lines", "split the transcript");
            return Transcript.EMPTY;
        }
        TranscriptFile file = SourceDecoder.decode(bytes, charset);
        Reading read = TranscriptReader.read(file, labels(setting));
        if (read.format().equals(LongLine.FORMAT)) {
            String text = file.text();
            mistakes.add(
                    Mark.of(text, LongLine.in(text)),
                    "a line longer than " + LongLine.MOST + " characters",
                    "start a new line wherever somebody else begins to speak");
            return Transcript.EMPTY;
        }
        Reading reading = voiced(read, settings);
        if (!reading.equals(read)) {
            mistakes.warn(
                    new Mark(1, 1),
                    "the file names nobody; rules say who speaks ('voices: proposed')",
                    "where that is wrong, start the turns with labels, as 'Interviewer: …'");
        }
        TranscriptReader.doubts(file, reading)
                .forEach(lost -> mistakes.warn(new Mark(lost.line(), lost.column()), lost.what(), lost.hint()));
        reading.warnings().forEach(warning -> mistakes.warn(new Mark(1, 1), warning, ""));
        reading.unspoken().stream()
                .filter(line -> !line.known())
                .findFirst()
                .ifPresent(line -> mistakes.warn(
                        new Mark(line.line(), 1),
                        "nobody says this line: it stands in no turn",
                        "start it with a label, as 'H: Hello.', or with '# ' if it is a heading"));
        Transcript named = Speakers.named(reading, setting.speakers());
        Transcript transcript = reading.equals(read)
                ? named
                : new Transcript(named.turns().stream().map(Turn::guessed).toList());
        if (settings.isUnreadable()) {
            return transcript;
        }
        transcript.turns().stream()
                .filter(turn -> !setting.speakers().contains(turn.speaker()))
                .collect(Collectors.toMap(
                        turn -> turn.speaker().label(), turn -> turn, (one, other) -> one, TreeMap::new))
                .forEach((label, turn) -> mistakes.warn(
                        new Mark(turn.line(), 1),
                        label.isEmpty()
                                ? "nobody is named as the speaker of these lines"
                                : "the speaker '" + label + "' is not declared",
                        label.isEmpty()
                                ? "start the turn with a label, as 'H: Hello.'"
                                : "say who that is under 'speakers:' in interview.yaml"));
        return transcript;
    }

    private static int lines(byte[] bytes) {
        int lines = bytes.length > 0 && bytes[bytes.length - 1] != '\n' ? 1 : 0;
        for (byte b : bytes) {
            if (b == '\n') {
                lines++;
            }
        }
        return lines;
    }

    private Document document(String name) {
        Document document = documents.of(folder + "/" + name);
        problems.addAll(document.problems());
        return document;
    }

    private void check(Document document, Consumer<Mistakes> checks) {
        Mistakes mistakes = new Mistakes(document.file());
        checks.accept(mistakes);
        problems.addAll(mistakes.all());
    }

    private void problem(String message, String hint) {
        Mistakes mistakes = new Mistakes(folder);
        mistakes.add(message, hint);
        problems.addAll(mistakes.all());
    }
}
