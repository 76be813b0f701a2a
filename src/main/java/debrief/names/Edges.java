package debrief.names;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Where words and numbers begin and end; a place outside the text is an edge too. */
public final class Edges {

    private static final char FIRST_UNSPACED = '\u0e00';
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Edges() {}

    public static boolean isAlnum(String text, int at) {
        return at >= 0 && at < text.length() && isAlnum(text.charAt(at));
    }

    public static boolean isAlnum(char c) {
        return c < 128 ? isDigit(c) || isAsciiLetter(c) : Character.isLetterOrDigit(c);
    }

    public static boolean isAsciiLetter(char c) {
        char lower = (char) (c | 0x20);
        return lower >= 'a' && lower <= 'z';
    }

    public static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && isDigit(text.charAt(at));
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A letter of a script that leaves no blanks between words, or hangs endings on names: they begin and end anywhere. */
    static boolean isUnspaced(String text, int at) {
        return at >= 0 && at < text.length() && isUnspaced(text.charAt(at));
    }

    static boolean isUnspaced(char c) {
        return c >= FIRST_UNSPACED && UNSPACED.contains(UnicodeScript.of(c));
    }

    public static boolean opensWord(String text, int at) {
        return !isAlnum(text, at - 1) || isUnspaced(text, at);
    }

    public static boolean closesWord(String text, int end) {
        return !isAlnum(text, end) || isUnspaced(text, end - 1);
    }

    /** "the Zoltans", and "Zoltans oven", as recognition and other languages write it. */
    public static boolean isPlural(String text, int at) {
        return (is(text, at, 's') || is(text, at, 'S')) && !isAlnum(text, at + 1);
    }

    public static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2007' || c == '\u2009' || c == '\u202f';
    }

    public static boolean is(String text, int at, char wanted) {
        return at >= 0 && at < text.length() && text.charAt(at) == wanted;
    }

    /** At most so many characters that stand before a place. */
    public static String before(String text, int at, int most) {
        return text.substring(Math.max(0, at - most), at);
    }

    /** At most so many characters from a place on. */
    public static String after(String text, int at, int most) {
        return text.substring(at, Math.min(text.length(), at + most));
    }
}
