package debrief.words;

/** What a word is made of. */
final class Letters {

    private static final boolean[] ASCII = new boolean[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII[c] = Character.isLetterOrDigit(c);
        }
    }

    private Letters() {}

    static boolean isAscii(char c) {
        return c < 128 && ASCII[c];
    }

    /** A letter, a digit, or a mark on one. */
    static boolean isInside(int point) {
        if (Character.isLetterOrDigit(point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }
}
