package debrief.content;

import debrief.disk.WholeFile;
import debrief.model.Fingerprint;
import debrief.model.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The one file that a coach may write in an interview's folder. */
public final class GeneratedFile {

    private final Path root;
    private final Path folder;
    private final String id;

    /** @param root the portfolio's folder */
    public GeneratedFile(Path root, String interview) {
        this.root = root;
        this.id = interview;
        this.folder = root.resolve("content/interviews").resolve(interview);
    }

    /** What became of the file. */
    public enum Outcome {
        /** It says the same already. */
        SAME,
        WRITTEN,
        /** Written; as a person had changed it, a copy of what it was lies in {@code .debrief/kept}. */
        WRITTEN_AND_KEPT,
        /** Not written: somebody changed it since it was read. */
        CHANGED_MEANWHILE
    }

    /**
     * Replaces the file as a whole.
     *
     * @param before what was read
     */
    public Outcome write(Sources before, Report now) throws IOException {
        Path file = folder.resolve(InterviewFolder.GENERATED);
        String text = GeneratedYaml.write(now);
        String there = WholeFile.text(file);
        if (!there.equals(before.text())) {
            return Outcome.CHANGED_MEANWHILE;
        }
        if (there.equals(text)) {
            return Outcome.SAME;
        }
        boolean edited = !there.isEmpty() && !there.equals(GeneratedYaml.write(before.coach()));
        if (edited) {
            Path kept = root.resolve(".debrief/kept").resolve(id + "-" + Fingerprint.of(List.of(there)) + ".yaml");
            WholeFile.write(kept, there.getBytes(StandardCharsets.UTF_8));
        }
        WholeFile.sweep(folder);
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        return edited ? Outcome.WRITTEN_AND_KEPT : Outcome.WRITTEN;
    }
}
