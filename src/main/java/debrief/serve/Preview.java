package debrief.serve;

import debrief.problem.Problem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rebuilds the site that is being looked at. */
@FunctionalInterface
public interface Preview {

    /**
     * Builds into the folder that is served.
     *
     * @return what keeps the site from being built; empty when it was
     */
    List<Problem> rebuild();

    /** The folder that a portfolio's preview is built into: below {@code .debrief}, which git ignores. */
    static Path folder(Path root) throws IOException {
        try {
            Path own = root.resolve(".debrief");
            Files.createDirectories(own);
            if (!Files.exists(own.resolve(".gitignore"))) {
                Files.writeString(own.resolve(".gitignore"), "*\n");
            }
            return own.resolve("preview");
        } catch (FileSystemException readOnlyPortfolio) {
            return Files.createTempDirectory("debrief-preview-").toRealPath();
        }
    }
}
