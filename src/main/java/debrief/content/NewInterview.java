package debrief.content;

import debrief.content.yaml.PatternSchema;
import debrief.disk.WholeFolder;
import debrief.model.Slug;
import debrief.problem.ProblemsException;
import debrief.report.ClassicReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The folder of an interview that is imported. Creates files and never changes one. */
public final class NewInterview {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String original;

    private NewInterview(String original) {
        this.original = original;
    }

    /**
     * Of a transcript, which is kept as it was exported.
     *
     * @param ending of the file's name: txt, vtt …
     */
    public static NewInterview of(byte[] transcript, String ending, NewSetting setting) {
        NewInterview made = new NewInterview("transcript." + ending);
        made.files.put(made.original, transcript);
        made.files.put("interview.yaml", utf8(InterviewYaml.write(setting)));
        return made;
    }

    /** Of a classic report: its turns become the transcript and its sections the analysis. */
    public static NewInterview of(byte[] markdown, ClassicReport report, NewSetting setting) {
        NewInterview made = new NewInterview("report.md");
        made.files.put(made.original, markdown);
        made.files.put("transcript.md", utf8(TranscriptText.write(report)));
        made.files.put("interview.yaml", utf8(InterviewYaml.write(setting)));
        made.files.put("analysis.yaml", utf8(AnalysisYaml.write(report)));
        return made;
    }

    /** Under which id these very bytes were imported before, whatever they were called then. */
    public static Optional<String> holding(Path root, byte[] bytes) throws IOException {
        for (String id : FolderListing.folders(root.resolve("content/interviews"))) {
            if (holds(root, id, bytes)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** Whether an interview was made of these bytes, or joined by them. */
    public static boolean holds(Path root, String id, byte[] bytes) throws IOException {
        for (Path file :
                FolderListing.brought(root.resolve("content/interviews").resolve(id))) {
            if (Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return true;
            }
        }
        return false;
    }

    /** The id, or the first of it with a number that no interview has. */
    public static String free(Path root, String id) {
        return Slug.free(id, new HashSet<>(FolderListing.folders(root.resolve("content/interviews"))));
    }

    /** The same with more files, as those that it was made of. */
    public NewInterview with(Map<String, byte[]> more) {
        files.putAll(more);
        return this;
    }

    /** The same with the advertisement of the job; without one where nobody gave any. */
    public NewInterview advertised(String job) {
        if (!job.isEmpty()) {
            files.put(ToldFile.JOB, utf8(job));
        }
        return this;
    }

    /**
     * Writes the folder, whole or not at all.
     *
     * @param root the portfolio's folder
     * @return false when these very bytes were imported under this id before: then nothing is changed
     * @throws ProblemsException when the id is taken by something else
     */
    public boolean create(Path root, String id) throws IOException {
        String shown = "content/interviews/" + id;
        if (!Slug.PATTERN.matcher(id).matches()) {
            throw ProblemsException.at(
                    shown,
                    PatternSchema.objectionTo(id, "the name of an interview must be "),
                    "choose it with --id, for example '" + Slug.of(id) + "'");
        }
        Path folder = root.resolve(shown);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Path earlier = folder.resolve(original);
            if (Files.isRegularFile(earlier) && Arrays.equals(Files.readAllBytes(earlier), files.get(original))) {
                return false;
            }
            throw ProblemsException.at(shown, "there is another interview under this id", "choose another with --id");
        }
        WholeFolder.create(folder, files);
        return true;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
