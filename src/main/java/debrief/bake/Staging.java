package debrief.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Where finished files wait until all of them are: on the disk of the site, for they take their places by renaming, and outside
 * its folder where that can be, for somebody may copy that folder with whatever a build that was killed left in it.
 */
final class Staging {

    private static final String INSIDE = ".debrief-staging";

    private final Path folder;
    private final Map<Path, Path> shelves = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    /** Held to write by whoever closes it, to read by all others: nothing is put into a folder that is being removed. */
    private final ReadWriteLock doors = new ReentrantReadWriteLock();

    private boolean closed;

    private Staging(Path folder) {
        this.folder = folder;
    }

    /** @param outside the folder to use when it is on the site's disk; null when there is none */
    static Staging of(Path site, @Nullable Path outside) throws IOException {
        Path inside = site.resolve(INSIDE);
        Folders.delete(inside);
        Path folder = outside != null && isOnOneDisk(site, outside) ? outside : inside;
        Folders.delete(folder);
        Files.createDirectory(folder);
        return new Staging(folder);
    }

    private static boolean isOnOneDisk(Path site, Path outside) {
        try {
            return Files.getFileStore(site).equals(Files.getFileStore(Objects.requireNonNull(outside.getParent())));
        } catch (IOException cannotTell) {
            return false;
        }
    }

    /**
     * Keeps a file for its place. It does not wait for the disk, as that takes longer than all the rest: after a power failure
     * the next build sees by size and time what is missing.
     */
    Path hold(byte[] bytes, Path target) throws IOException {
        doors.readLock().lock();
        try {
            refuseWhenClosed(target);
            Path file = shelf(Objects.requireNonNull(target.getParent())).resolve(next());
            Files.write(file, bytes);
            return file;
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException full) {
            throw new FileSystemException(target.toString(), null, String.valueOf(full.getMessage()));
        } finally {
            doors.readLock().unlock();
        }
    }

    /** An empty folder for what the files replace. */
    Path emptied(Path site) throws IOException {
        refuseWhenClosed(site);
        return Files.createDirectory(folder.resolve("was"));
    }

    private void refuseWhenClosed(Path target) throws FileSystemException {
        if (closed) {
            throw new FileSystemException(target.toString(), null, "the build was broken off");
        }
    }

    /**
     * The folder in which files for one target folder wait. One for all would be slow: threads take turns at a folder, and
     * ext4 looks for free inodes near it, past each that was freed in the last seconds.
     */
    private Path shelf(Path target) {
        return shelves.computeIfAbsent(target, any -> {
            try {
                return Files.createDirectory(folder.resolve("to-" + next()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String next() {
        return Integer.toString(count.incrementAndGet());
    }

    /** Removes it with all that still waits. */
    void close() {
        doors.writeLock().lock();
        try {
            closed = true;
            clear(folder);
        } finally {
            doors.writeLock().unlock();
        }
    }

    static void clear(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException leftBehind) {
            // The next publication clears it away, or says why it cannot.
        }
    }
}
