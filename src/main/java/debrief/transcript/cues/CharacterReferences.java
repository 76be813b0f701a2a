package debrief.transcript.cues;

import java.util.Locale;
import java.util.ResourceBundle;

/** HTML's character references, named, decimal and hexadecimal, as an ampersand opens them; each is decoded once. */
final class CharacterReferences {

    private static final int LONGEST = 32;
    private static final String LATIN_1_HOLE =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
                    + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    private CharacterReferences() {}

    static String decode(String text) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int from = 0;
        for (; ampersand >= 0; ampersand = text.indexOf('&', from)) {
            decoded.append(text, from, ampersand);
            boolean number = text.startsWith("#", ampersand + 1);
            from = number ? numeric(text, ampersand, decoded) : named(text, ampersand, decoded);
        }
        return decoded.append(text, from, text.length()).toString();
    }

    /** The longest name that fits; some old names need no semicolon. Returns where the text goes on. */
    private static int named(String text, int ampersand, StringBuilder decoded) {
        int longest = ampersand + 1;
        while (longest < text.length() && longest - ampersand < LONGEST && isAsciiAlphanumeric(text.charAt(longest))) {
            longest++;
        }
        if (longest < text.length() && text.charAt(longest) == ';') {
            longest++;
        }
        for (int end = longest; end > ampersand + 2; end--) {
            String name = text.substring(ampersand + 1, end);
            if (Names.BY_NAME.containsKey(name)) {
                append(Names.BY_NAME.getString(name), decoded);
                return end;
            }
        }
        decoded.append('&');
        return ampersand + 1;
    }

    private static int numeric(String text, int ampersand, StringBuilder decoded) {
        boolean hex = text.startsWith("x", ampersand + 2) || text.startsWith("X", ampersand + 2);
        int base = hex ? 16 : 10;
        int first = ampersand + (hex ? 3 : 2);
        int at = first;
        int code = 0;
        while (at < text.length() && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), base) >= 0) {
            code = Math.min(0x110000, code * base + Character.digit(text.charAt(at), base));
            at++;
        }
        if (at == first) {
            decoded.append('&');
            return ampersand + 1;
        }
        decoded.appendCodePoint(sound(code));
        return at < text.length() && text.charAt(at) == ';' ? at + 1 : at;
    }

    /** spec: what is no character becomes U+FFFD; numbers from 128 to 159 mean windows-1252. */
    private static int sound(int code) {
        if (code >= 0x80 && code <= 0x9f) {
            return LATIN_1_HOLE.charAt(code - 0x80);
        }
        return code == 0 || code > 0x10ffff || code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    }

    private static boolean isAsciiAlphanumeric(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static void append(String codePoints, StringBuilder decoded) {
        for (String code : codePoints.split(" ", -1)) {
            decoded.appendCodePoint(Integer.parseInt(code, 16));
        }
    }

    /** Read when the first name is met. */
    private static final class Names {

        static final ResourceBundle BY_NAME =
                ResourceBundle.getBundle("debrief.transcript.character-references", Locale.ROOT);
    }
}
