package debrief.transcript;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A zip file byte by byte: with names, flags and kinds of files that no library writes. */
public final class Zip {

    public static final int ENCRYPTED = 1;
    public static final int UTF_8 = 1 << 11;
    public static final int LINK = 0xa1ff;

    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    public Zip add(String name, String text) {
        return add(name.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8), UTF_8, 0);
    }

    /** @param mode of Unix; 0 for a file of Windows */
    public Zip add(byte[] name, byte[] bytes, int flags, int mode) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ByteBuffer common = little(26)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) sum.getValue())
                .putInt(bytes.length)
                .putInt(bytes.length)
                .putShort((short) name.length)
                .putShort((short) 0);
        directory.writeBytes(little(6)
                .putInt(0x02014b50)
                .putShort((short) (mode == 0 ? 20 : 3 << 8 | 20))
                .array());
        directory.writeBytes(common.array());
        directory.writeBytes(little(14)
                .putInt(0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) mode)
                .putInt(files.size())
                .array());
        directory.writeBytes(name);
        files.writeBytes(little(4).putInt(0x04034b50).array());
        files.writeBytes(common.array());
        files.writeBytes(name);
        files.writeBytes(bytes);
        count++;
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(files.toByteArray());
        all.writeBytes(directory.toByteArray());
        all.writeBytes(little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(directory.size())
                .putInt(files.size())
                .putShort((short) 0)
                .array());
        return all.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
