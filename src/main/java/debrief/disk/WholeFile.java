package debrief.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Replaces a file as a whole: whoever looks at it, whenever the power fails, sees the old bytes or the new. */
public final class WholeFile {

    /** What a file is called while it is written; {@link #sweep} removes those that a crash left. */
    private static final String FRESH = ".debrief-new-";

    private static final AtomicLong NUMBER = new AtomicLong();

    private WholeFile() {}

    /** What stands in a file of our own; empty when it is not there. Bytes that are no text are no reason to stop. */
    public static String text(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                : "";
    }

    /**
     * Writes and waits until the disk has it.
     *
     * @throws IOException with the old file untouched
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path folder = folder(file);
        Files.createDirectories(folder);
        Path fresh = folder.resolve(fresh() + file.getFileName());
        try {
            try (FileChannel channel =
                    FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            try {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException plainDisk) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            try {
                Files.deleteIfExists(fresh);
            } catch (IOException leftBehind) {
                failed.addSuppressed(leftBehind);
            }
            throw named(file, failed);
        }
        force(folder);
    }

    /** The start of a name for what is being written. */
    static String fresh() {
        return FRESH + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet() + "-";
    }

    /** What the disk says of the file, not of a name that was never meant to be seen, or of none: that it is full, for example. */
    static FileSystemException named(Path file, IOException failed) {
        FileSystemException refused = failed instanceof FileSystemException known ? known : null;
        if (refused != null && !String.valueOf(refused.getFile()).contains(FRESH)) {
            return refused;
        }
        String reason = refused == null ? String.valueOf(failed.getMessage()) : refused.getReason();
        FileSystemException named = refused instanceof AccessDeniedException
                ? new AccessDeniedException(file.toString(), null, reason)
                : new FileSystemException(file.toString(), null, reason);
        named.initCause(failed);
        return named;
    }

    /** Removes the files and folders that a crash left of earlier writes in a folder. */
    public static void sweep(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (String.valueOf(file.getFileName()).startsWith(FRESH) && !isBeingWritten(file)) {
                    remove(file);
                }
            }
        }
    }

    /** A folder with all that is in it. */
    static void remove(Path whole) throws IOException {
        try (Stream<Path> inside = Files.walk(whole)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static boolean isBeingWritten(Path file) {
        String pid =
                String.valueOf(file.getFileName()).substring(FRESH.length()).replaceAll("-.*", "");
        return pid.matches("\\d{1,10}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .map(ProcessHandle::isAlive)
                        .orElse(false);
    }

    /** A rename is safe only when the folder is on the disk too; systems that cannot open folders do without. */
    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException cannotOpenFolders) {
            // Windows; the move itself is journaled there.
        }
    }

    static Path folder(Path file) throws FileSystemException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new FileSystemException(file.toString(), null, "is no file's path");
        }
        return folder;
    }
}
