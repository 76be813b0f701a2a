package debrief.build;

import debrief.bake.Publication;
import debrief.disk.OwnFolder;
import debrief.disk.SingleWriter;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One build of a portfolio at a time, wherever its site goes. What goes below {@code .debrief}, where no build may go, is a
 * preview's or a publication's, who hold a right to their folder: so neither keeps the other waiting.
 */
public final class BuildLock implements AutoCloseable {

    private final @Nullable SingleWriter right;
    private final @Nullable Path waiting;

    private BuildLock(@Nullable SingleWriter right, @Nullable Path waiting) {
        this.right = right;
        this.waiting = waiting;
    }

    /**
     * @throws FileSystemException naming the other process when a build is at work
     */
    public static BuildLock of(Path root, Path site) throws IOException {
        Optional<Path> own = Files.isDirectory(root.resolve("content")) ? OwnFolder.writable(root) : Optional.empty();
        if (own.isEmpty()) {
            // No portfolio, where nothing is made; or one that cannot be written, whose site others do not build
            // either.
            return new BuildLock(null, null);
        }
        if (site.startsWith(own.get())) {
            return new BuildLock(null, null);
        }
        SingleWriter right = SingleWriter.of(own.get().resolve("build.lock"));
        Path waiting = own.get().resolve("staging");
        Publication.sweep(waiting);
        return new BuildLock(right, waiting);
    }

    /** Where nobody else's files wait, and nobody publishes by accident; null where there is no such place. */
    @Nullable
    public Path waiting() {
        return waiting;
    }

    @Override
    public void close() throws IOException {
        if (right != null) {
            right.close();
        }
    }
}
