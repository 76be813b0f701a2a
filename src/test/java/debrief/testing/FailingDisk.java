package debrief.testing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The disk of this machine, but one operation that changes something fails: the n-th. Every path of it counts with the others.
 */
public final class FailingDisk extends WrappedDisk {

    private static final Set<Kind> NEED_SPACE = Set.of(Kind.OPENS_NEW, Kind.WRITES, Kind.FORCES, Kind.MAKES);

    private final AtomicInteger operations = new AtomicInteger();
    private final int failing;
    private final Fault fault;
    private final Consumer<String> watcher;

    /** How it fails. */
    public enum Fault {
        /** One operation, once. */
        ONCE("Input/output error"),
        /** From there on, everything that needs space. */
        FULL("No space left on device"),
        /** From there on, everything that opens a file. */
        TOO_MANY_OPEN("Too many open files");

        private final String message;

        Fault(String message) {
            this.message = message;
        }
    }

    /** What an operation does. */
    private enum Kind {
        OPENS,
        OPENS_NEW,
        WRITES,
        FORCES,
        MAKES,
        RENAMES,
        REMOVES
    }

    /** @param failing the number of the operation, from 1; 0 for none */
    public FailingDisk(Path onDisk, int failing, Fault fault) {
        this(onDisk, failing, fault, operation -> {});
    }

    private FailingDisk(Path onDisk, int failing, Fault fault, Consumer<String> watcher) {
        super(onDisk.getFileSystem());
        this.failing = failing;
        this.fault = fault;
        this.watcher = watcher;
    }

    /** One that fails nowhere, and tells of each operation as it comes, as {@code renames /a/b}. */
    public static FailingDisk watched(Path onDisk, Consumer<String> watcher) {
        return new FailingDisk(onDisk, 0, Fault.ONCE, watcher);
    }

    public Path path(Path onDisk) {
        return wrapped(onDisk);
    }

    /** How many operations there were. */
    public int operations() {
        return operations.get();
    }

    private void count(Kind kind, Path path) throws IOException {
        int now = operations.incrementAndGet();
        watcher.accept(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + real(path));
        boolean hits = failing > 0
                && switch (fault) {
                    case ONCE -> now == failing;
                    case FULL -> now >= failing && NEED_SPACE.contains(kind);
                    case TOO_MANY_OPEN -> now >= failing && (kind == Kind.OPENS || kind == Kind.OPENS_NEW);
                };
        if (hits) {
            // A write tells of no file, as on a real disk.
            throw kind == Kind.WRITES || kind == Kind.FORCES
                    ? new IOException(fault.message)
                    : new FileSystemException(path.toString(), null, fault.message);
        }
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        count(options.contains(StandardOpenOption.CREATE_NEW) ? Kind.OPENS_NEW : Kind.OPENS, path);
        FileChannel channel = provider().newFileChannel(real(path), options, attributes);
        return new FailingChannel(channel, () -> count(Kind.WRITES, path), () -> count(Kind.FORCES, path));
    }

    @Override
    public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
        count(Kind.OPENS_NEW, path);
        return new FilterOutputStream(provider().newOutputStream(real(path), options)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length / 2);
                count(Kind.WRITES, path);
                out.write(bytes, from + length / 2, length - length / 2);
            }
        };
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        count(Kind.OPENS, path);
        return provider().newByteChannel(real(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        count(Kind.OPENS, folder);
        return super.newDirectoryStream(folder, filter);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        count(Kind.MAKES, folder);
        provider().createDirectory(real(folder), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        count(Kind.MAKES, link);
        provider().createLink(real(link), real(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
        count(Kind.REMOVES, path);
        provider().delete(real(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        count(Kind.RENAMES, target);
        provider().move(real(source), real(target), options);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        count(Kind.MAKES, target);
        provider().copy(real(source), real(target), options);
    }
}
