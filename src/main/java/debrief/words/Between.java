package debrief.words;

import java.util.Locale;
import java.util.Set;

/** Reads what stands between two words: blanks, commas, the end of a sentence. */
final class Between {

    private static final String ENDS =
            ".!?\u2026\u061F\u06D4\u0964\u0965\u104B\u1362\u17D4\u2047\u2048\u2049\u203C\u203D";

    /** Signs that need no blank behind them. */
    private static final String FULL_WIDTH = "\u3002\uFF01\uFF1F\uFF61\uFF0E";

    private static final String CLOSING = "\"'\u201D\u2019\u00BB)*_`]\u300D\u300F\uFF09\u3011";
    private static final String BREAKS = ",;\u2014\u060C\u061B\u3001\uFF0C\uFF1B\uFF1A\u104A\u1363";

    /** Breaks only beside a blank: "10:30", "10–20", "word(s)" are joined. */
    private static final String LOOSE_BREAKS = ":\u2013()[]";

    /** Behind a word that a typist did not hear well; it asks nothing and parts nothing. */
    static final String DOUBT = "(?)";

    /** Short words with a full stop that end no sentence. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("e.g", "i.e", "eg", "ie", "vs", "cf", "approx", "mr", "mrs", "ms", "dr", "prof");

    private final String text;
    private int sentenceEnd;

    Between(String text) {
        this.text = text;
    }

    /** Where the sentence ends that {@link #gap} saw ending. */
    int sentenceEnd() {
        return sentenceEnd;
    }

    /**
     * @param from the end of the word before
     * @param to the beginning of the word behind
     * @param limit where the stretch of text ends
     * @param word the beginning of the word before
     */
    Gap gap(int from, int to, int limit, int word) {
        boolean blank = false;
        boolean clause = false;
        boolean pause = false;
        int ended = -1;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (text.startsWith(DOUBT, at)) {
                at += DOUBT.length() - 1;
                continue;
            }
            if (c == '\u2029' || c == '\n' && opensParagraph(at + 1, limit)) {
                sentenceEnd = ended >= 0 ? ended : lastSign(from, at);
                return Gap.PARAGRAPH;
            }
            if (Character.isWhitespace(c) || c == '\u00A0') {
                blank = true;
            } else if (ended < 0 && (FULL_WIDTH.indexOf(c) >= 0 || ENDS.indexOf(c) >= 0)) {
                int end = marksEnd(at, to);
                if (FULL_WIDTH.indexOf(c) >= 0 || end == to && to == limit || isBlankOrSign(end)) {
                    if (goesOn(at, end, to, word)) {
                        pause |= c != '.' || end > at + 1;
                    } else {
                        ended = end;
                    }
                }
                at = end - 1;
            } else if (BREAKS.indexOf(c) >= 0) {
                clause = true;
            } else if (LOOSE_BREAKS.indexOf(c) >= 0 || c == '-') {
                clause |= isBlank(at - 1) || isBlank(at + 1) || c == '-' && text.startsWith("--", at);
            }
        }
        if (ended >= 0) {
            sentenceEnd = ended;
            return Gap.SENTENCE;
        }
        return clause || pause ? Gap.CLAUSE : blank ? Gap.BLANK : Gap.JOINED;
    }

    /** Behind the marks that end a sentence, and the brackets and quotation marks that close with it. */
    private int marksEnd(int at, int to) {
        int end = at + 1;
        while (end < to && (ENDS + FULL_WIDTH + CLOSING).indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** "?yes" and ".net" end nothing. */
    private boolean isBlankOrSign(int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.codePointAt(at));
    }

    private boolean isBlank(int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }

    /** After "e.g." and the number of a list's point; before a small letter after a pause "…", "U.S." and "Really?" in quotes. */
    private boolean goesOn(int at, int end, int to, int word) {
        char mark = text.charAt(at);
        boolean small = to < text.length() && Character.isLowerCase(text.codePointAt(to));
        if (mark == '\u2026' || text.startsWith("..", at)) {
            return small;
        }
        if (end > at + 1 && small && "\"\u201D\u2019\u00BB'".indexOf(text.charAt(end - 1)) >= 0) {
            return true;
        }
        if (mark != '.' || end > at + 1) {
            return false;
        }
        if (Character.isDigit(text.charAt(at - 1)) && isNumbering(word, at)) {
            return true;
        }
        int from = at;
        while (from > Math.max(0, at - 8) && !isBlank(from - 1) && text.charAt(from - 1) != '(') {
            from--;
        }
        String before = text.substring(from, at).toLowerCase(Locale.ROOT);
        boolean letters = before.length() > 2 && before.charAt(before.length() - 2) == '.';
        return ABBREVIATIONS.contains(before) || small && (letters || before.equals("etc"));
    }

    private boolean isNumbering(int word, int at) {
        int line = word;
        while (line > 0 && text.charAt(line - 1) == ' ') {
            line--;
        }
        return at - word <= 3 && (line == 0 || text.charAt(line - 1) == '\n');
    }

    /** An empty line, or the next point of a list. */
    private boolean opensParagraph(int line, int limit) {
        int at = line;
        while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\r')) {
            at++;
        }
        if (at >= limit) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '\n') {
            return true;
        }
        if ("-*\u2022#>".indexOf(c) >= 0) {
            return isBlank(at + 1) || c == '#' && text.startsWith("##", at);
        }
        int digits = at;
        while (digits < limit && digits < at + 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > at && digits < limit && ".)".indexOf(text.charAt(digits)) >= 0 && isBlank(digits + 1);
    }

    /** The first sign between two places that is no blank. */
    int firstSign(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind the last sign between two places that is no blank. */
    int lastSign(int from, int to) {
        int at = to;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
