package debrief.content;

import debrief.content.yaml.Document;
import debrief.content.yaml.Limits;
import debrief.content.yaml.Mistakes;
import debrief.content.yaml.Node.Fields;
import debrief.disk.PlainFile;
import debrief.model.Guide;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Taxonomy;
import debrief.model.Topic;
import debrief.problem.FileNames;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.transcript.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Reads a whole portfolio. */
public final class ContentFolder {

    private ContentFolder() {}

    /**
     * What was read.
     *
     * @param portfolio holds what could be read; complete only when no problem is an error
     * @param sources by interview: who wrote what of its report
     * @param problems in reading order
     * @param documents the files, for whoever asks where something stands
     */
    public record Content(
            Portfolio portfolio, Map<String, Sources> sources, List<Problem> problems, Documents documents) {

        public Content {
            sources = Map.copyOf(sources);
            problems = List.copyOf(problems);
        }

        public boolean hasErrors() {
            return problems.stream().anyMatch(Problem::isError);
        }

        /** @throws ProblemsException unless every file could be read */
        public Portfolio complete() {
            if (hasErrors()) {
                throw new ProblemsException(problems);
            }
            return portfolio;
        }
    }

    /**
     * Reads everything below {@code root/content}.
     *
     * @throws ProblemsException when there is no such folder
     */
    public static Content read(Path root) throws IOException {
        return read(root, false);
    }

    /** A transcript that lies in an interview's folder, with the turns that the interview counts; empty for any other file. */
    public static Optional<Reading> talk(Path file, byte[] bytes) throws IOException {
        return InterviewFolder.reading(file, bytes);
    }

    /** The same for a check, which looks up places: no file is read again. */
    public static Content readAndKeep(Path root) throws IOException {
        return read(root, true);
    }

    /** @throws ProblemsException when there is no portfolio in a folder */
    public static void require(Path root) {
        if (!Files.isDirectory(root.resolve("content"))) {
            throw ProblemsException.at(
                    "content",
                    "there is no folder content/ in " + root.toAbsolutePath().normalize(),
                    Files.isDirectory(Path.of("").toAbsolutePath())
                            ? above(root)
                                    .map(there ->
                                            "the portfolio is in " + there + ": run the command there, or with -C DIR")
                                    .orElse(
                                            "run 'debrief init DIR' for a new portfolio ('debrief init DIR --empty' for one without the"
                                                    + " example), or name another folder with -C DIR")
                            : FileNames.HINT);
        }
    }

    /** Whoever stands in a folder of a portfolio may not know which is its own. */
    private static Optional<Path> above(Path root) {
        for (Path folder = root.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("content/portfolio.yaml"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static Content read(Path root, boolean keep) throws IOException {
        require(root);
        Documents documents = new Documents(root, keep);
        List<Problem> problems = new ArrayList<>(FolderListing.noFolders(root));
        // Thousands of phrases: they are read while everything else is.
        CompletableFuture<Packs> reading = CompletableFuture.supplyAsync(() -> packs(documents));
        Document head = documents.of("content/portfolio.yaml");
        Document terms = documents.of("content/topics.yaml");
        Document known = documents.of("content/facts.yaml");
        Stream.of(head, terms, known).forEach(document -> problems.addAll(document.problems()));
        Mistakes mistakes = new Mistakes(head.file());
        if (!head.present()) {
            mistakes.add("there is no portfolio.yaml", "add one with 'title: …'");
        }
        CoachSetting.check(head.usable(), mistakes);
        problems.addAll(mistakes.all());
        Mistakes circles = new Mistakes(terms.file());
        References.inTopics(terms.root(), circles);
        problems.addAll(circles.all());
        Fields portfolio = head.usable();
        Fields topics = terms.usable();
        Fields facts = known.usable();
        Optional<Taxonomy> taxonomy = terms.right()
                ? Optional.of(Taxonomy.of(Records.list(Topic.class, topics.maps("topics"))))
                : Optional.empty();
        String language = portfolio.has("language") ? portfolio.text("language") : "en";
        // Folders are read at the same time; the order of the results is the folders' own.
        List<InterviewFolder.Result> results =
                FolderListing.folders(root.resolve("content/interviews")).parallelStream()
                        .map(id -> InterviewFolder.read(documents, id, taxonomy, language))
                        .toList();
        results.forEach(result -> problems.addAll(result.problems()));
        List<Interview> interviews = results.stream()
                .map(InterviewFolder.Result::interview)
                .flatMap(Optional::stream)
                .toList();
        Map<String, Sources> sources = new HashMap<>();
        results.forEach(
                result -> result.interview().ifPresent(interview -> sources.put(interview.id(), result.sources())));
        String cv = ToldFile.read(documents, ToldFile.CV, problems);
        List<Guide> guides = GuideFiles.read(documents, problems);
        Packs packs = reading.join();
        problems.addAll(packs.problems());
        problems.addAll(documents.files().warnings());
        problems.sort(Problem.READING_ORDER);
        return new Content(
                PortfolioReader.read(portfolio, topics, facts, cv, packs.statements(), interviews, guides),
                sources,
                problems,
                documents);
    }

    /**
     * The bytes of a transcript that lies anywhere.
     *
     * @throws FileSystemException when it cannot be read or is larger than any transcript
     */
    public static byte[] transcriptBytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "a folder, no transcript; name the files in it");
        }
        PlainFile.require(file);
        if (Files.size(file) > Limits.TRANSCRIPT_BYTES) {
            throw new FileSystemException(
                    file.toString(), null, "larger than 10 MB, so no transcript; split it or export the text only");
        }
        return sized(file.toString(), Files.readAllBytes(file));
    }

    private static byte[] sized(String file, byte[] bytes) throws FileSystemException {
        int lines = 0;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        if (lines > Limits.TRANSCRIPT_LINES) {
            throw new FileSystemException(
                    file, null, "more than " + Limits.TRANSCRIPT_LINES + " lines, so no transcript; split it");
        }
        return bytes;
    }

    /** The same from a stream that may be closed. */
    public static byte[] transcriptBytes(InputStream in) throws IOException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(Limits.TRANSCRIPT_BYTES + 1);
        } catch (IOException closed) {
            bytes = new byte[0];
        }
        if (bytes.length == 0 || bytes.length > Limits.TRANSCRIPT_BYTES) {
            String reason = bytes.length == 0
                    ? "there is nothing to read; pipe a transcript into it, or name a file"
                    : "larger than 10 MB, so no transcript; split it or export the text only";
            throw new FileSystemException("standard input", null, reason);
        }
        return sized("standard input", bytes);
    }

    private static Packs packs(Documents documents) {
        return Packs.of(FolderListing.yaml(documents.root().resolve("content/sources")).stream()
                .map(name -> documents.of("content/sources/" + name + ".yaml"))
                .toList());
    }
}
