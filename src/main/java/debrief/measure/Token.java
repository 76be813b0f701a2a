package debrief.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word with what stands around it.
 *
 * @param raw as it was written, without the punctuation around it
 * @param lower in lower case with straight apostrophes
 * @param starts it begins a sentence
 * @param before a comma, a dash or a sentence's beginning stands before it
 * @param after a comma, a dash or a sentence's end stands after it
 * @param ends it ends a sentence
 * @param broken off in the middle: "impl-"
 */
record Token(String raw, String lower, boolean starts, boolean before, boolean after, boolean ends, boolean broken) {

    private static final String ENDS = ".?!\u2026\u3002\uFF1F\uFF01";
    private static final String BREAKS = ",;:-\u2013\u2014";

    /** The words of a text: what stands between blanks and holds a letter or a digit. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        boolean starts = true;
        boolean before = true;
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                if (text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                    starts = true;
                    before = true;
                }
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            String piece = text.substring(at, end);
            int from = first(piece);
            if (from == piece.length()) {
                starts |= holds(piece, ENDS);
                before |= starts || holds(piece, BREAKS);
            } else {
                int to = last(piece);
                String tail = piece.substring(to);
                boolean ends = holds(tail, ENDS);
                String raw = piece.substring(from, to);
                boolean after = ends || holds(tail, BREAKS);
                String lower = raw.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
                boolean opened = before || holds(piece.substring(0, from), BREAKS);
                tokens.add(new Token(
                        raw, lower, starts, opened, after || breakFollows(text, end), ends, tail.equals("-")));
                starts = ends;
                before = after;
            }
            at = end;
        }
        return tokens;
    }

    /** A dash between blanks, or the end of the text. */
    private static boolean breakFollows(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || (BREAKS + ENDS).indexOf(text.charAt(next)) >= 0;
    }

    private static boolean holds(String text, String signs) {
        return text.chars().anyMatch(sign -> signs.indexOf(sign) >= 0);
    }

    private static int first(String piece) {
        int at = 0;
        while (at < piece.length() && !Character.isLetterOrDigit(piece.codePointAt(at))) {
            at++;
        }
        return at;
    }

    private static int last(String piece) {
        int at = piece.length();
        while (at > 0 && !isInWord(piece, at)) {
            at--;
        }
        return at;
    }

    /** "C++" and "C#" end in signs, "50%" in a percent sign. */
    private static boolean isInWord(String piece, int end) {
        char c = piece.charAt(end - 1);
        return Character.isLetterOrDigit(piece.codePointBefore(end)) || c == '+' || c == '#' || c == '%';
    }

    boolean hasDigit() {
        return raw.chars().anyMatch(Character::isDigit);
    }

    boolean isCapital() {
        return Character.isUpperCase(raw.codePointAt(0));
    }
}
