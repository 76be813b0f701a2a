package debrief.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file that is written by halves, and where each half, and the wait for the disk, may fail. */
final class FailingChannel extends FileChannel {

    private final FileChannel real;
    private final Chance chance;
    private final Chance forcing;

    FailingChannel(FileChannel real, Chance chance, Chance forcing) {
        this.real = real;
        this.chance = chance;
        this.forcing = forcing;
    }

    /** Lets an operation pass, or fails. */
    interface Chance {
        void take() throws IOException;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        chance.take();
        int half = Math.max(1, bytes.remaining() / 2);
        ByteBuffer first = bytes.slice(bytes.position(), Math.min(half, bytes.remaining()));
        int written = real.write(first);
        bytes.position(bytes.position() + written);
        return written;
    }

    @Override
    public long write(ByteBuffer[] bytes, int from, int count) throws IOException {
        chance.take();
        return real.write(bytes, from, count);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        chance.take();
        return real.write(bytes, position);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        forcing.take();
        real.force(metaData);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        chance.take();
        real.truncate(size);
        return this;
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return real.read(bytes);
    }

    @Override
    public long read(ByteBuffer[] bytes, int from, int count) throws IOException {
        return real.read(bytes, from, count);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return real.read(bytes, position);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        chance.take();
        return real.transferFrom(source, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
