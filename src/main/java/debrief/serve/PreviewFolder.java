package debrief.serve;

import debrief.disk.OwnFolder;
import debrief.disk.SingleWriter;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a portfolio's preview is built into: below {@code .debrief}, which git ignores. Each preview has one of its
 * own, and nobody else builds there as long as it is held.
 */
public final class PreviewFolder implements AutoCloseable {

    /** Nobody looks at more at once. */
    private static final int MOST = 9;

    private final Path path;
    private final @Nullable SingleWriter right;

    private PreviewFolder(Path path, @Nullable SingleWriter right) {
        this.path = path;
        this.right = right;
    }

    /** The first that nobody holds. */
    public static PreviewFolder of(Path root) throws IOException {
        Optional<Path> own = OwnFolder.writable(root);
        if (own.isEmpty()) {
            return new PreviewFolder(
                    Files.createTempDirectory("debrief-preview-").toRealPath(), null);
        }
        for (int i = 1; ; i++) {
            String name = i == 1 ? "preview" : "preview-" + i;
            try {
                return new PreviewFolder(
                        own.get().resolve(name), SingleWriter.of(own.get().resolve(name + ".lock")));
            } catch (FileSystemException taken) {
                if (i == MOST) {
                    throw taken;
                }
            }
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        PreviewServer.remove(path);
        if (right != null) {
            right.close();
        }
    }
}
