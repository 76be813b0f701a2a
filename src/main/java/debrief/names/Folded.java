package debrief.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Letters without case and accents, as people compare names: "É" is "e", "ß" is "ss". */
public final class Folded {

    private static final Map<Character, String> LIGATURES = Map.ofEntries(
            Map.entry('\u00df', "ss"),
            Map.entry('\u00e6', "ae"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u00f8', "o"),
            Map.entry('\u0111', "d"),
            Map.entry('\u0142', "l"),
            Map.entry('\u0131', "i"),
            Map.entry('\u00fe', "th"),
            Map.entry('\u00f0', "d"));

    private static final String[] ASCII = new String[128];

    /** From here on stand the marks and letters of ASCII once more, as wide as a Chinese sign. */
    private static final char FIRST_WIDE = '\uff01';

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = Edges.isAlnum(c) ? String.valueOf(Character.toLowerCase(c)) : "";
        }
    }

    private Folded() {}

    /** Empty if it is neither a letter nor a digit. */
    public static String of(char c) {
        if (c < ASCII.length) {
            return ASCII[c];
        }
        if (!Character.isLetterOrDigit(c)) {
            return "";
        }
        if (c >= FIRST_WIDE && c < FIRST_WIDE + ASCII.length) {
            return of((char) (c - FIRST_WIDE + '!'));
        }
        char lower = Character.toLowerCase(c);
        String ligature = LIGATURES.get(lower);
        return ligature != null ? ligature : withoutMarks(String.valueOf(lower));
    }

    /** A whole word; what is neither a letter nor a digit is gone. */
    public static String of(String word) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            folded.append(of(word.charAt(i)));
        }
        return folded.toString();
    }

    /** With umlauts written out, as in an address: "müller" is "mueller". */
    static String spelledOut(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace("\u00e4", "ae")
                .replace("\u00f6", "oe")
                .replace("\u00fc", "ue")
                .replace("\u00f8", "oe")
                .replace("\u00e5", "aa");
    }

    /** An accent that follows its letter. */
    static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }

    private static String withoutMarks(String letter) {
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        // Hangul falls apart into letters of its own, which are no accents.
        return apart.length() > 1 && isMark(apart.charAt(1)) ? apart.substring(0, 1) : letter;
    }
}
