package debrief.leak;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the file of a picture says besides what it shows: the blocks of EXIF, XMP, IPTC and comments that cameras and programs
 * put into JPEG, PNG and WebP.
 *
 * @param text all that is written there; compressed texts of PNG are not read
 * @param isPlaced whether it tells where on earth the picture was taken
 */
public record PictureMetadata(String text, boolean isPlaced) {

    private static final int PNG_HEAD = 8;
    private static final int WEBP_HEAD = 12;
    private static final int BLOCK_HEAD = 8;
    /** Of EXIF: where the positions lie. */
    private static final int GPS_BLOCK = 0x8825;

    private static final int GPS_LATITUDE = 2;
    private static final int ENTRY = 12;
    private static final Pattern PLACED = Pattern.compile("GPS(?:Latitude|Longitude|Position)");

    /** Empty when it is no picture of these kinds. */
    public static Optional<PictureMetadata> of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        List<byte[]> blocks = new ArrayList<>();
        if (begins(file, "\u00ff\u00d8\u00ff")) {
            jpeg(bytes, blocks);
        } else if (begins(file, "\u0089PNG\r\n\u001a\n")) {
            bytes.position(PNG_HEAD);
            png(bytes, blocks);
        } else if (begins(file, "RIFF") && file.length > WEBP_HEAD && begins(tail(file, BLOCK_HEAD), "WEBP")) {
            bytes.position(WEBP_HEAD);
            webp(bytes.order(ByteOrder.LITTLE_ENDIAN), blocks);
        } else {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean placed = false;
        for (byte[] block : blocks) {
            // Texts of two bytes a letter are read without the empty one.
            String latin = new String(block, StandardCharsets.ISO_8859_1).replace("\0", "");
            text.append(latin)
                    .append('\n')
                    .append(new String(block, StandardCharsets.UTF_8))
                    .append('\n');
            placed |= PLACED.matcher(latin).find() || isPlaced(block);
        }
        return Optional.of(new PictureMetadata(text.toString(), placed));
    }

    /** Marked segments, up to where the picture itself begins. */
    private static void jpeg(ByteBuffer bytes, List<byte[]> blocks) {
        bytes.position(2);
        while (bytes.remaining() > 4 && bytes.get() == (byte) 0xff) {
            int marker = bytes.get() & 0xff;
            int length = (bytes.getShort() & 0xffff) - 2;
            if (marker == 0xda || length < 0) {
                return;
            }
            // The segment in between describes colours.
            boolean says = marker == 0xe1 || marker > 0xe2 && marker <= 0xef || marker == 0xfe;
            take(bytes, length, says, blocks);
        }
    }

    private static void png(ByteBuffer bytes, List<byte[]> blocks) {
        while (bytes.remaining() > BLOCK_HEAD) {
            int length = bytes.getInt();
            String kind = kind(bytes);
            take(bytes, length, kind.matches("tEXt|iTXt|eXIf"), blocks);
            skip(bytes, 4);
        }
    }

    private static void webp(ByteBuffer bytes, List<byte[]> blocks) {
        while (bytes.remaining() > BLOCK_HEAD) {
            String kind = kind(bytes);
            int length = bytes.getInt();
            take(bytes, length, kind.matches("EXIF|XMP "), blocks);
            skip(bytes, length & 1);
        }
    }

    private static String kind(ByteBuffer bytes) {
        byte[] kind = new byte[4];
        bytes.get(kind);
        return new String(kind, StandardCharsets.ISO_8859_1);
    }

    private static void take(ByteBuffer bytes, int length, boolean wanted, List<byte[]> blocks) {
        int there = Math.min(Math.max(0, length), bytes.remaining());
        if (wanted) {
            byte[] block = new byte[there];
            bytes.get(block);
            blocks.add(block);
        } else {
            skip(bytes, there);
        }
    }

    private static void skip(ByteBuffer bytes, int length) {
        bytes.position(Math.min(bytes.limit(), bytes.position() + length));
    }

    /** A block of EXIF is a TIFF file: a list of entries, one of which leads to the list of positions. */
    private static boolean isPlaced(byte[] block) {
        byte[] tiff = begins(block, "Exif\0\0") ? tail(block, 6) : block;
        if (!begins(tiff, "II*\0") && !begins(tiff, "MM\0*")) {
            return false;
        }
        ByteBuffer bytes = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.length < BLOCK_HEAD) {
            return false;
        }
        int positions = entry(bytes, bytes.getInt(4), GPS_BLOCK);
        return positions > 0 && entry(bytes, positions, GPS_LATITUDE) >= 0;
    }

    /** What an entry of a list holds; less than nothing when the list has none of the kind. */
    private static int entry(ByteBuffer bytes, int list, int kind) {
        if (list < 0 || list > bytes.limit() - 2) {
            return -1;
        }
        int entries = bytes.getShort(list) & 0xffff;
        for (int at = list + 2; entries-- > 0 && at <= bytes.limit() - ENTRY; at += ENTRY) {
            if ((bytes.getShort(at) & 0xffff) == kind) {
                return Math.max(0, bytes.getInt(at + BLOCK_HEAD));
            }
        }
        return -1;
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static boolean begins(byte[] bytes, String with) {
        byte[] head = with.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }
}
