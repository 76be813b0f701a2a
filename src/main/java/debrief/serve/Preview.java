package debrief.serve;

import debrief.disk.OwnFolder;
import debrief.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
        Optional<Path> own = OwnFolder.writable(root);
        return own.isPresent()
                ? own.get().resolve("preview")
                : Files.createTempDirectory("debrief-preview-").toRealPath();
    }
}
