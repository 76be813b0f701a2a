package debrief.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word and where it stands.
 *
 * @param lower in lower case with straight apostrophes
 * @param stem without the endings of plural and tense, so that "caches" and "caching" are one
 * @param from its first character in the text
 * @param to the first character after it
 */
record Word(String lower, String stem, int from, int to) {

    /** What stands between blanks or slashes and holds a letter or digit. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isGap(text.charAt(end))) {
                end++;
            }
            int from = at;
            while (from < end && !Character.isLetterOrDigit(text.charAt(from))) {
                from++;
            }
            int to = end;
            while (to > from && !endsWord(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                String lower = text.substring(from, to).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
                words.add(new Word(lower, stem(lower), from, to));
            }
            at = end + 1;
        }
        return words;
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || c == '/' || c == '\u2014';
    }

    /** "C++" and "C#" end in signs, "50%" in a percent sign. */
    private static boolean endsWord(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '#' || c == '%';
    }

    static String stem(String lower) {
        String stem = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
        if (stem.length() > 4 && stem.endsWith("ies")) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        boolean plural = stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us") && !stem.endsWith("is");
        if (stem.length() > 3 && plural) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.length() > 6 && stem.endsWith("ing")) {
            stem = single(stem.substring(0, stem.length() - 3));
        } else if (stem.length() > 5 && stem.endsWith("ed")) {
            stem = single(stem.substring(0, stem.length() - 2));
        }
        return stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** "planned" is "plan"; "pass" keeps both. */
    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean twice = stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return twice ? stem.substring(0, last) : stem;
    }

    boolean isNumber() {
        return Character.isDigit(lower.charAt(0));
    }
}
