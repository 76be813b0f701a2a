package debrief.bake;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files that take the places of others. What they replace waits in a folder of its own, so that all of it can be put back when
 * one step fails; putting back only renames and removes, which a full disk allows.
 */
final class Swap {

    private final Path waiting;
    private final Deque<Step> back = new ArrayDeque<>();
    private int count;

    /** @param waiting an empty folder on the same disk */
    Swap(Path waiting) {
        this.waiting = waiting;
    }

    /** How to take one step back. */
    private interface Step {
        void go() throws IOException;
    }

    /** Puts a file in its place, with the folders that it needs. */
    void put(Path file, Path target) throws IOException {
        folders(target.getParent());
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(target.toString(), null, "a folder is in the way");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Path old = waiting();
            try {
                // So that there is a file at every moment.
                Files.createLink(old, target);
            } catch (UnsupportedOperationException | IOException noLinksHere) {
                Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
            }
            back.push(() -> Files.move(old, target, StandardCopyOption.ATOMIC_MOVE));
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            back.push(() -> Files.deleteIfExists(target));
        }
    }

    /** A file, or a folder with nothing in it. */
    void remove(Path file) throws IOException {
        Path old = waiting();
        Files.move(file, old, StandardCopyOption.ATOMIC_MOVE);
        back.push(() -> Files.move(old, file, StandardCopyOption.ATOMIC_MOVE));
    }

    /** @param because is told what could not be put back */
    void undo(Exception because) {
        while (!back.isEmpty()) {
            try {
                back.pop().go();
            } catch (IOException lost) {
                because.addSuppressed(lost);
            }
        }
    }

    private Path waiting() {
        return waiting.resolve(Integer.toString(++count));
    }

    private void folders(@Nullable Path folder) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path at = folder; at != null && !Files.isDirectory(at); at = at.getParent()) {
            missing.add(at);
        }
        Collections.reverse(missing);
        for (Path at : missing) {
            Files.createDirectory(at);
            back.push(() -> Files.deleteIfExists(at));
        }
    }
}
