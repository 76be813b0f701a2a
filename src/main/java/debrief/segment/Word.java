package debrief.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One word as the rules compare it: lower case, short forms written in full ("let's" is "let", "us").
 *
 * @param capital whether it was written with a capital or a digit, so that it may be a name
 * @param comma whether a comma or a dash ends a clause after it
 */
record Word(String text, boolean capital, boolean comma) {

    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("'s", "is"),
            Map.entry("'re", "are"),
            Map.entry("'ll", "will"),
            Map.entry("'ve", "have"),
            Map.entry("'d", "would"),
            Map.entry("'m", "am"));

    /** The words of a sentence. */
    static List<Word> of(String sentence) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < sentence.length()) {
            if (!isLetter(sentence, at)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < sentence.length() && isLetter(sentence, end)) {
                end++;
            }
            String raw = sentence.substring(at, end);
            char first = raw.charAt(0);
            boolean capital = Character.isUpperCase(first) || Character.isDigit(first);
            add(raw.toLowerCase(Locale.ROOT).replace('\u2019', '\''), capital, endsClause(sentence, end), words);
            at = end;
        }
        return words;
    }

    private static void add(String lower, boolean capital, boolean comma, List<Word> words) {
        int mark = lower.indexOf('\'');
        if (mark <= 0) {
            words.add(new Word(lower, capital, comma));
            return;
        }
        if (lower.endsWith("n't")) {
            String verb = lower.substring(0, lower.length() - 3);
            // some recognisers and treebanks write "do n't"
            if (!verb.isEmpty()) {
                words.add(new Word(verb.equals("ca") ? "can" : verb.equals("wo") ? "will" : verb, capital, false));
            }
            words.add(new Word("not", false, comma));
            return;
        }
        String head = lower.substring(0, mark);
        String tail = lower.substring(mark);
        words.add(new Word(head, capital, false));
        String full = head.equals("let") ? "us" : SHORT_FORMS.getOrDefault(tail, "");
        if (!full.isEmpty()) {
            words.add(new Word(full, false, comma));
        }
    }

    /** A letter, a digit, or a sign inside a word: node.js, c++, 1,000, don't. */
    private static boolean isLetter(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean after = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean before = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return switch (c) {
            case '.', '\'', '\u2019', '_' -> after && before;
            case ',' ->
                after && before && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            case '+', '#' -> after || at > 1 && c == '+' && text.charAt(at - 1) == '+';
            default -> false;
        };
    }

    private static boolean endsClause(String text, int at) {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && ",;:\u2013\u2014".indexOf(text.charAt(at)) >= 0;
    }

    /** What the forms of a word have in common, roughly: "processing", "processed" and "processes" are one. */
    String stem() {
        String stem = text;
        if (stem.endsWith("ies") && stem.length() > 4) {
            stem = stem.substring(0, stem.length() - 3) + "y";
        } else if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us") && stem.length() > 3) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.endsWith("ing") && stem.length() > 5) {
            stem = stem.substring(0, stem.length() - 3);
        } else if (stem.endsWith("ed") && stem.length() > 4) {
            stem = stem.substring(0, stem.length() - 2);
        }
        if (stem.endsWith("e") && stem.length() > 3) {
            stem = stem.substring(0, stem.length() - 1);
        }
        int last = stem.length() - 1;
        return last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
