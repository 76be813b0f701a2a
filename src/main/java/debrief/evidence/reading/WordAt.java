package debrief.evidence.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word of a text, and what it has in common with its other spellings.
 *
 * @param raw as it is written
 * @param folded without case, accents, apostrophes and hyphens: "Don’t" is "dont", "1,000" is "1000"
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param opens it begins a sentence, a line or quoted speech, so that a capital says nothing
 */
public record WordAt(String raw, String folded, int start, int end, boolean opens) {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}'’-]+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern OPENER =
            Pattern.compile("[.?!…:;\\n\\u2028\\u3002\\uFF1F\\uFF01\\u00BF\\u00A1]|,\\s*[\"“„«]|^\\s*[-*•]\\s");

    public static List<WordAt> of(String text) {
        List<WordAt> words = new ArrayList<>();
        int before = 0;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            String raw = text.substring(at, end);
            boolean opens = words.isEmpty() || opens(text, before, at);
            words.add(new WordAt(raw, fold(raw), at, end, opens));
            before = end;
            at = end;
        }
        return words;
    }

    /** Most words follow a single blank, and need no search. */
    private static boolean opens(String text, int before, int at) {
        boolean blank = at - before == 1 && text.charAt(before) == ' ';
        return !blank && OPENER.matcher(text.substring(before, at)).find();
    }

    private static String fold(String raw) {
        return isPlain(raw) ? raw.toLowerCase(Locale.ROOT) : foldMarks(raw);
    }

    /** Nothing but plain letters and digits, as most words: only their case can differ. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c > 'z' || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static String foldMarks(String raw) {
        String plain = MARKS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_DIGITS.matcher(plain).replaceAll("");
    }

    /** The end of the word that begins here; this place itself when none does. */
    private static int end(String text, int at) {
        int first = text.codePointAt(at);
        if (!Character.isLetterOrDigit(first)) {
            return at;
        }
        int end = at + Character.charCount(first);
        if (standsAlone(first)) {
            return end;
        }
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (Character.isLetterOrDigit(next) ? standsAlone(next) : !joins(text, end, next)) {
                return end;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** Scripts without blanks between words: each sign is a word. */
    private static boolean standsAlone(int point) {
        if (point < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static boolean joins(String text, int at, int sign) {
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT) {
            return true;
        }
        char before = text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (sign) {
            case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
            // C++, C#, N+1
            case '+', '#' -> Character.isLetter(before) || before == '+';
            // SHA-256, but not "40-second" and not "three-year"
            case '-' -> Character.isUpperCase(before) && Character.isDigit(after);
            default -> false;
        };
    }
}
