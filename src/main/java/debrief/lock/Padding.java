package debrief.lock;

import java.util.Arrays;

/**
 * Hides how long a text is. Lengths are rounded up to 16 KiB, which most pages share, and large ones to a sixteenth of the
 * power of two below them: never more than a sixteenth is added there, and a long transcript tells about as little of its length
 * as a short one.
 */
final class Padding {

    private static final int STEP = 16 * 1024;

    /** Ends the text; zeros follow (ISO/IEC 7816-4). */
    private static final byte END = (byte) 0x80;

    private Padding() {}

    static byte[] pad(byte[] text) {
        byte[] padded = Arrays.copyOf(text, length(text.length + 1));
        padded[text.length] = END;
        return padded;
    }

    /** @param least in bytes */
    static int length(int least) {
        int step = Math.max(STEP, Integer.highestOneBit(least) / 16);
        return Math.multiplyExact(Math.addExact(least, step - 1) / step, step);
    }
}
