package debrief.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Notices changes below some folders. */
final class Watch implements AutoCloseable {

    /** Editors save in several steps; a change counts when nothing more came for so long. */
    private static final long QUIET_MILLIS = 60;

    private static final WatchEvent.Kind<?>[] CHANGES = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final List<Path> folders;
    private final WatchService service;

    Watch(List<Path> folders) throws IOException {
        this.folders = folders;
        this.service = folders.get(0).getFileSystem().newWatchService();
        register();
    }

    /**
     * Waits until something changed and the changes came to rest.
     *
     * @return false when the watch was closed
     */
    boolean await() throws IOException, InterruptedException {
        try {
            WatchKey key = service.take();
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
        // New folders want to be watched as well; a folder that is watched already stays as it is.
        register();
        return true;
    }

    private void register() throws IOException {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                // It may be made later: then its parent changes.
                if (Files.isDirectory(folder.resolveSibling("."))) {
                    folder.resolveSibling(".").normalize().register(service, StandardWatchEventKinds.ENTRY_CREATE);
                }
                continue;
            }
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes is) throws IOException {
                    at.register(service, CHANGES);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException goneMeanwhile) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
