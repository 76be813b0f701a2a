package debrief.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to write, held by one process at a time. The operating system takes it back when the process ends, however it
 * ends: no crash leaves it taken. The file holds the owner's process id for whoever has to wait.
 */
public final class SingleWriter implements AutoCloseable {

    private static final int LONGEST_PID = 20;
    private static final String TAKEN = "another run is at work";

    private static final long PAUSE = 50_000_000;
    /** In pauses: a minute. */
    private static final int LONGEST_WAIT = 1_200;

    private final FileChannel channel;
    private final FileLock lock;

    private SingleWriter(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * The same for what is done in no time: whoever else is at it is waited for.
     *
     * @throws FileSystemException as {@link #of}, when that takes too long
     */
    public static SingleWriter inTurn(Path file) throws IOException {
        for (int waited = 0; ; waited++) {
            try {
                return of(file);
            } catch (FileSystemException taken) {
                if (waited == LONGEST_WAIT || !String.valueOf(taken.getReason()).startsWith(TAKEN)) {
                    throw taken;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    /**
     * @throws FileSystemException naming the file and the other process when the right is taken
     */
    public static SingleWriter of(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            String pid = owner(channel);
            channel.close();
            throw new FileSystemException(
                    file.toString(), null, TAKEN + (pid.isEmpty() ? "" : " (process " + pid + ")"));
        }
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(
                    String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException full) {
            channel.close();
            throw new FileSystemException(file.toString(), null, String.valueOf(full.getMessage()));
        }
        return new SingleWriter(channel, lock);
    }

    @SuppressWarnings("NullAway") // tryLock gives null where another process holds the lock.
    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException thisProcess) {
            return null;
        }
    }

    private static String owner(FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(LONGEST_PID);
        channel.read(pid, 0);
        return new String(pid.array(), 0, pid.position(), StandardCharsets.US_ASCII).strip();
    }

    @Override
    public void close() throws IOException {
        try {
            channel.truncate(0);
            lock.release();
        } finally {
            channel.close();
        }
    }
}
