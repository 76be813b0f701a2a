package debrief.privacy;

/** Where words and numbers begin and end; a place outside the text is an edge too. */
final class Edges {

    private Edges() {}

    static boolean isAlnum(String text, int at) {
        return at >= 0 && at < text.length() && isAlnum(text.charAt(at));
    }

    static boolean isAlnum(char c) {
        return c < 128 ? isDigit(c) || isAsciiLetter(c) : Character.isLetterOrDigit(c);
    }

    static boolean isAsciiLetter(char c) {
        char lower = (char) (c | 0x20);
        return lower >= 'a' && lower <= 'z';
    }

    static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && isDigit(text.charAt(at));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2007' || c == '\u2009' || c == '\u202f';
    }

    static boolean is(String text, int at, char wanted) {
        return at >= 0 && at < text.length() && text.charAt(at) == wanted;
    }

    /** At most so many characters that stand before a place. */
    static String before(String text, int at, int most) {
        return text.substring(Math.max(0, at - most), at);
    }

    /** At most so many characters from a place on. */
    static String after(String text, int at, int most) {
        return text.substring(at, Math.min(text.length(), at + most));
    }
}
