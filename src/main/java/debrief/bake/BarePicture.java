package debrief.bake;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A picture without anything that it does not show: rewritten block by block, and only the blocks that a browser draws from are
 * kept. Cameras and programs note places, names, earlier versions and comments in a dozen ways (EXIF, XMP, IPTC, compressed texts,
 * thumbnails, profiles named after a display, whole files behind the end); to know the few blocks that draw is surer than to
 * know all that tell. Pixels are not touched. Which way a JPEG is up stays, colour profiles go.
 */
public final class BarePicture {

    /** PNG, third edition, and APNG. */
    private static final Set<String> PNG_DRAWS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "cICP", "acTL",
            "fcTL", "fdAT");

    private static final Set<String> GIF_LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private static final int ORIENTATION = 0x0112;

    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private BarePicture(byte[] file) {
        in = ByteBuffer.wrap(file);
    }

    /** Empty when it is no PNG, JPEG, GIF or WebP, or one that is damaged. */
    static Optional<byte[]> of(byte[] file) {
        BarePicture picture = new BarePicture(file);
        try {
            boolean drawn = begins(file, "\u0089PNG\r\n\u001a\n")
                    ? picture.png()
                    : begins(file, "\u00ff\u00d8\u00ff")
                            ? picture.jpeg()
                            : begins(file, "GIF87a") || begins(file, "GIF89a") ? picture.gif() : picture.webp();
            return drawn ? Optional.of(picture.out.toByteArray()) : Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutOff) {
            return Optional.empty();
        }
    }

    /** Whether there is nothing to take away. */
    public static boolean is(byte[] file) {
        return of(file).filter(bare -> Arrays.equals(bare, file)).isPresent();
    }

    private boolean png() {
        copy(8);
        boolean pixels = false;
        while (true) {
            int length = in.getInt(in.position());
            String kind = latin(in.position() + 4, 4);
            if (length < 0 || length > in.remaining() - 12) {
                return false;
            }
            if (PNG_DRAWS.contains(kind)) {
                copy(12 + length);
            } else if (Character.isUpperCase(kind.charAt(0))) {
                return false; // needed to draw it, and unknown
            } else {
                skip(12 + length);
            }
            pixels |= kind.equals("IDAT");
            if (kind.equals("IEND")) {
                return pixels;
            }
        }
    }

    private boolean jpeg() {
        copy(2);
        boolean frame = false;
        boolean scan = false;
        while (in.remaining() > 1) {
            if (next() != 0xff) {
                return false;
            }
            int marker = next();
            while (marker == 0xff) { // fill bytes
                marker = next();
            }
            if (marker == 0xd9) {
                break;
            }
            int length = in.getShort(in.position()) & 0xffff;
            if (length < 2 || length > in.remaining()) {
                return false;
            }
            segment(marker, length);
            frame |= marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (marker == 0xda) {
                scan = true;
                entropy();
            }
        }
        put(0xff, 0xd9);
        return frame && scan;
    }

    private void segment(int marker, int length) {
        String name = latin(in.position() + 2, Math.min(length - 2, 6));
        if (marker >= 0xc0 && marker <= 0xcf || marker >= 0xda && marker <= 0xdf) {
            put(0xff, marker);
            copy(length);
        } else if (marker == 0xe0 && name.startsWith("JFIF\0") && length >= 16) {
            put(0xff, marker, 0, 16);
            skip(2);
            copy(12);
            put(0, 0); // no thumbnail
            skip(length - 14);
        } else if (marker == 0xee && name.startsWith("Adobe") && length >= 14) {
            put(0xff, marker, 0, 14);
            skip(2);
            copy(12);
            skip(length - 14);
        } else {
            if (marker == 0xe1 && name.equals("Exif\0\0")) {
                upright(Arrays.copyOfRange(in.array(), in.position() + 8, in.position() + length));
            }
            skip(length);
        }
    }

    /** Up to the next marker that is none of the scan's own. */
    private void entropy() {
        int start = in.position();
        int at = start;
        byte[] all = in.array();
        while (at + 1 < all.length && !(all[at] == (byte) 0xff && isForeign(all[at + 1] & 0xff))) {
            at++;
        }
        copy((at + 1 < all.length ? at : all.length) - start);
    }

    private static boolean isForeign(int marker) {
        return marker != 0 && marker != 0xff && (marker < 0xd0 || marker > 0xd7);
    }

    /** A photo that lies on its side says so in EXIF, and nowhere else. */
    private void upright(byte[] tiff) {
        ByteBuffer exif =
                ByteBuffer.wrap(tiff).order(begins(tiff, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (tiff.length < 8) {
            return;
        }
        int list = exif.getInt(4);
        if (list < 8 || list > tiff.length - 2) {
            return;
        }
        int entries = exif.getShort(list) & 0xffff;
        for (int at = list + 2; entries-- > 0 && at <= tiff.length - 12; at += 12) {
            int way = exif.getShort(at + 8);
            if ((exif.getShort(at) & 0xffff) == ORIENTATION && way > 1 && way <= 8) {
                put(0xff, 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, '*', 0, 0, 0, 8, 0, 1);
                put(1, 0x12, 0, 3, 0, 0, 0, 1, 0, way, 0, 0, 0, 0, 0, 0);
                return;
            }
        }
    }

    private boolean gif() {
        copy(6);
        colours(in.get(in.position() + 4), 7);
        boolean pixels = false;
        while (true) {
            int block = in.get(in.position()) & 0xff;
            if (block == 0x3b) {
                copy(1);
                return pixels;
            }
            if (block == 0x2c) {
                colours(in.get(in.position() + 9), 10);
                copy(1);
                pieces(true);
                pixels = true;
            } else if (block == 0x21) {
                int label = in.get(in.position() + 1) & 0xff;
                boolean loops = label == 0xff && GIF_LOOPS.contains(latin(in.position() + 3, 11));
                if (loops && in.get(in.position() + 14) == 3) {
                    copy(18);
                    put(0);
                    pieces(false);
                } else if (label == 0xf9) {
                    copy(2);
                    pieces(true);
                } else {
                    skip(2);
                    pieces(false);
                }
            } else {
                return false;
            }
        }
    }

    /** A head of so many bytes, and the table of colours that its flags announce. */
    private void colours(byte flags, int head) {
        copy(head + ((flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1)));
    }

    private void pieces(boolean wanted) {
        for (int length = 1; length > 0; ) {
            length = in.get(in.position()) & 0xff;
            if (wanted) {
                copy(1 + length);
            } else {
                skip(1 + length);
            }
        }
    }

    private boolean webp() {
        Optional<byte[]> bare = WebpChunks.bare(in.array());
        bare.ifPresent(out::writeBytes);
        return bare.isPresent();
    }

    private int next() {
        return in.get() & 0xff;
    }

    private void copy(int length) {
        out.write(in.array(), in.position(), checked(length));
        in.position(in.position() + length);
    }

    private void skip(int length) {
        in.position(in.position() + checked(length));
    }

    private int checked(int length) {
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        return length;
    }

    private void put(int... bytes) {
        for (int one : bytes) {
            out.write(one);
        }
    }

    private String latin(int at, int length) {
        return new String(in.array(), at, length, StandardCharsets.ISO_8859_1);
    }

    private static boolean begins(byte[] bytes, String with) {
        byte[] head = with.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }
}
