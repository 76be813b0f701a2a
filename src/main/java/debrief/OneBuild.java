package debrief;

import debrief.disk.SingleWriter;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One build of a portfolio at a time, wherever its site goes. A preview goes below {@code .debrief}, where no build may go: it
 * has a right of its own, so that neither keeps the other waiting.
 */
final class OneBuild implements AutoCloseable {

    private final @Nullable SingleWriter right;

    private OneBuild(@Nullable SingleWriter right) {
        this.right = right;
    }

    /**
     * @throws FileSystemException naming the other process when a build is at work
     */
    static OneBuild of(Path root, Path site) throws IOException {
        Path own = root.resolve(".debrief");
        if (!Files.isDirectory(root.resolve("content")) || !mayWrite(own)) {
            // No portfolio, where nothing is made; or one that cannot be written, whose site others do not build either.
            return new OneBuild(null);
        }
        return new OneBuild(SingleWriter.of(own.resolve(site.startsWith(own) ? "preview.lock" : "build.lock")));
    }

    private static boolean mayWrite(Path own) {
        try {
            Files.createDirectories(own);
            return Files.isWritable(own);
        } catch (IOException readOnlyPortfolio) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        if (right != null) {
            right.close();
        }
    }
}
