package debrief.testing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The disk of this machine, but one operation that changes something fails: the n-th. Every path of it counts with the others.
 */
public final class FailingDisk extends FileSystemProvider {

    private static final Set<Kind> NEED_SPACE = Set.of(Kind.OPENS_NEW, Kind.WRITES, Kind.MAKES);

    private final FileSystem system = new Delegate();
    private final FileSystem real;
    private final AtomicInteger operations = new AtomicInteger();
    private final int failing;
    private final Fault fault;

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
        MAKES,
        RENAMES,
        REMOVES
    }

    /** @param failing the number of the operation, from 1; 0 for none */
    public FailingDisk(Path onDisk, int failing, Fault fault) {
        this.real = onDisk.getFileSystem();
        this.failing = failing;
        this.fault = fault;
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
        boolean hits = failing > 0
                && switch (fault) {
                    case ONCE -> now == failing;
                    case FULL -> now >= failing && NEED_SPACE.contains(kind);
                    case TOO_MANY_OPEN -> now >= failing && (kind == Kind.OPENS || kind == Kind.OPENS_NEW);
                };
        if (hits) {
            // A write tells of no file, as on a real disk.
            throw kind == Kind.WRITES
                    ? new IOException(fault.message)
                    : new FileSystemException(path.toString(), null, fault.message);
        }
    }

    private Path wrapped(Path path) {
        return (Path) Proxy.newProxyInstance(
                FailingDisk.class.getClassLoader(), new Class<?>[] {Path.class}, new Handler(path));
    }

    private static Path real(Path path) {
        return Proxy.isProxyClass(path.getClass()) ? ((Handler) Proxy.getInvocationHandler(path)).path : path;
    }

    private FileSystemProvider provider() {
        return real.provider();
    }

    /** A path of the real disk that says it is one of this. */
    private final class Handler implements InvocationHandler {

        private final Path path;

        Handler(Path path) {
            this.path = path;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
            if (method.getName().equals("getFileSystem")) {
                return system;
            }
            Object[] arguments = given == null
                    ? new Object[0]
                    : Arrays.stream(given)
                            .map(one -> one instanceof Path other ? real(other) : one)
                            .toArray();
            try {
                Object result = method.invoke(path, arguments);
                if (result instanceof Iterator<?> parts) {
                    return paths(parts);
                }
                return result instanceof Path other ? FailingDisk.this.wrapped(other) : result;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }

        private Iterator<Path> paths(Iterator<?> parts) {
            return Stream.iterate(parts, Iterator::hasNext, same -> same)
                    .map(same -> FailingDisk.this.wrapped((Path) same.next()))
                    .toList()
                    .iterator();
        }
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        boolean writes = options.contains(StandardOpenOption.WRITE);
        count(options.contains(StandardOpenOption.CREATE_NEW) ? Kind.OPENS_NEW : Kind.OPENS, path);
        FileChannel channel = provider().newFileChannel(real(path), options, attributes);
        return writes ? new FailingChannel(channel, () -> count(Kind.WRITES, path)) : channel;
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
        DirectoryStream<Path> stream =
                provider().newDirectoryStream(real(folder), path -> filter.accept(wrapped(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> paths = stream.iterator();
                return Stream.iterate(paths, Iterator::hasNext, same -> same)
                        .map(same -> wrapped(same.next()))
                        .iterator();
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
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

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        provider().checkAccess(real(path), modes);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return provider().isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return provider().isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return provider().getFileStore(real(path));
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return provider().getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return provider().readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return provider().readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        provider().setAttribute(real(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public FileSystem newFileSystem(URI address, Map<String, ?> environment) {
        throw new UnsupportedOperationException("one disk fails at a time; it is made by its constructor");
    }

    @Override
    public FileSystem getFileSystem(URI address) {
        return system;
    }

    @Override
    public Path getPath(URI address) {
        throw new UnsupportedOperationException(
                "nothing here opens files by an address; ask the file system for paths");
    }

    /** The real one with our provider and our paths. */
    private final class Delegate extends FileSystem {

        @Override
        public FileSystemProvider provider() {
            return FailingDisk.this;
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return real.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return List.of();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return real.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return real.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return wrapped(real.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return real.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return real.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return real.newWatchService();
        }
    }
}
