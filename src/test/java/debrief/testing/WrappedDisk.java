package debrief.testing;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The disk of this machine under paths that say they are of another: whoever extends this sees each operation. */
abstract class WrappedDisk extends FileSystemProvider {

    private final FileSystem system;
    private final FileSystem real;

    WrappedDisk(FileSystem real) {
        this.real = real;
        this.system = new WrappedFileSystem(real, this);
    }

    final FileSystemProvider provider() {
        return real.provider();
    }

    final Path wrapped(Path path) {
        return (Path) Proxy.newProxyInstance(
                WrappedDisk.class.getClassLoader(), new Class<?>[] {Path.class}, new Handler(path));
    }

    static Path real(Path path) {
        return Proxy.isProxyClass(path.getClass()) ? ((Handler) Proxy.getInvocationHandler(path)).path : path;
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
                return result instanceof Path other ? wrapped(other) : result;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }

    private Iterator<Path> paths(Iterator<?> parts) {
        return Stream.iterate(parts, Iterator::hasNext, same -> same)
                .map(same -> wrapped((Path) same.next()))
                .iterator();
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> stream =
                provider().newDirectoryStream(real(folder), path -> filter.accept(wrapped(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return paths(stream.iterator());
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
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
        return "wrapped";
    }

    /** Only {@code FileSystems} asks for disks by address, and no code of ours goes by it. */
    @Override
    public FileSystem newFileSystem(URI address, Map<String, ?> environment) {
        throw new UnsupportedOperationException("a disk is wrapped by a constructor");
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
}
