package debrief.names;

/** What a character may begin, told fast: a word, a number, or what stands around a mark. */
public final class CharacterClass {

    public static final byte OTHER = 0;
    public static final byte LOWER = 1;
    public static final byte UPPER = 2;
    public static final byte DIGIT = 3;
    public static final byte AT = 4;
    public static final byte COLON = 5;
    public static final byte EQUALS = 6;
    public static final byte DASH = 7;
    public static final byte UNSPACED = 8;

    private static final int ASCII = 128;
    private static final byte[] CLASS = classes();

    private CharacterClass() {}

    public static byte of(char c) {
        return c < ASCII ? CLASS[c] : ofOther(c);
    }

    /** Whether a name may begin here: at a word's start, at a hump in one, behind a digit, and between words without blanks. */
    static boolean isStart(String text, int at) {
        byte here = of(text.charAt(at));
        return isOfWords(here) && startsWord(at == 0 ? OTHER : of(text.charAt(at - 1)), here);
    }

    public static boolean startsWord(byte before, byte here) {
        return before == OTHER
                || before > DIGIT
                || before == DIGIT && here != DIGIT
                || here == UNSPACED
                || before == LOWER && here == UPPER;
    }

    private static boolean isOfWords(byte here) {
        return here == LOWER || here == UPPER || here == DIGIT || here == UNSPACED;
    }

    private static byte ofOther(char c) {
        if (Character.isUpperCase(c)) {
            return UPPER;
        }
        if (Edges.isUnspaced(c)) {
            return UNSPACED;
        }
        return Character.isLetterOrDigit(c) || Folded.isMark(c) ? LOWER : OTHER;
    }

    private static byte[] classes() {
        byte[] classes = new byte[ASCII];
        for (char c = 0; c < classes.length; c++) {
            if (Edges.isAsciiLetter(c)) {
                classes[c] = Character.isUpperCase(c) ? UPPER : LOWER;
            } else if (Edges.isDigit(c)) {
                classes[c] = DIGIT;
            }
        }
        classes['@'] = AT;
        classes[':'] = COLON;
        classes['='] = EQUALS;
        classes['-'] = DASH;
        return classes;
    }
}
