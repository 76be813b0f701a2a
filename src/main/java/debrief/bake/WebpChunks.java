package debrief.bake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The chunks of a WebP picture that draw it (RFC 9649). */
final class WebpChunks {

    private static final Set<String> DRAW = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF");

    /** Of VP8X: a profile, EXIF and XMP follow. They do not any more. */
    private static final int TELLS = 0x20 | 0x08 | 0x04;

    private static final int CHUNK_HEAD = 8;
    private static final int FILE_HEAD = 12;
    private static final int FRAME_HEAD = 16;

    private final ByteBuffer in;

    private WebpChunks(byte[] file) {
        in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Empty when it is none, or one that is damaged. */
    static Optional<byte[]> bare(byte[] file) {
        WebpChunks chunks = new WebpChunks(file);
        if (file.length < FILE_HEAD + CHUNK_HEAD
                || !chunks.name(0).equals("RIFF")
                || !chunks.name(8).equals("WEBP")) {
            return Optional.empty();
        }
        int end = chunks.in.getInt(4) + CHUNK_HEAD;
        if (end < FILE_HEAD + CHUNK_HEAD || end > file.length) {
            return Optional.empty();
        }
        byte[] kept = chunks.kept(FILE_HEAD, end);
        ByteBuffer bare = ByteBuffer.allocate(FILE_HEAD + kept.length).order(ByteOrder.LITTLE_ENDIAN);
        bare.put(file, 0, 4).putInt(kept.length + 4).put(file, 8, 4).put(kept);
        return kept.length > CHUNK_HEAD ? Optional.of(bare.array()) : Optional.empty();
    }

    private byte[] kept(int from, int end) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (int at = from; at + CHUNK_HEAD <= end; ) {
            String name = name(at);
            int length = in.getInt(at + 4);
            int start = at + CHUNK_HEAD;
            if (length < 0 || length > end - start) {
                throw new IllegalArgumentException("a chunk goes on behind the end");
            }
            if (DRAW.contains(name)) {
                byte[] data = drawing(name, start, start + length);
                kept.write(in.array(), at, 4);
                kept.writeBytes(ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(data.length)
                        .array());
                kept.writeBytes(data);
                if (data.length % 2 == 1) {
                    kept.write(0);
                }
            }
            at = Math.min(end, start + length + (length & 1));
        }
        return kept.toByteArray();
    }

    private byte[] drawing(String name, int start, int end) {
        byte[] data = Arrays.copyOfRange(in.array(), start, end);
        if (name.equals("VP8X") && data.length > 0) {
            data[0] &= (byte) ~TELLS;
        }
        if (!name.equals("ANMF") || data.length <= FRAME_HEAD) {
            return data;
        }
        byte[] frame = kept(start + FRAME_HEAD, end);
        byte[] whole = Arrays.copyOf(data, FRAME_HEAD + frame.length);
        System.arraycopy(frame, 0, whole, FRAME_HEAD, frame.length);
        return whole;
    }

    private String name(int at) {
        return new String(in.array(), at, 4, StandardCharsets.ISO_8859_1);
    }
}
