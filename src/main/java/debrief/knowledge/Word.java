package debrief.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word as it is compared.
 *
 * @param form what its inflections have in common
 * @param raw as it was said, in lower case
 * @param start of what was said, in its text
 * @param end as {@code start}; "doesn't" is two words, "do" and "not", at the same place
 * @param clause whether a comma, a dash or the like parts it from the word before
 */
record Word(String form, String raw, int start, int end, boolean clause) {

    /** No word that anybody says is longer; only the beginning of what is gets looked at. */
    private static final int LONGEST = 40;

    private static final Set<String> NEGATED = Set.of(
            "cannot",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "arent",
            "wasnt",
            "werent",
            "cant",
            "wont",
            "wouldnt",
            "couldnt",
            "shouldnt",
            "hasnt",
            "havent",
            "hadnt");

    private static final String BREAKS = ",;:()\"\u2013\u2014\u201c\u201d";

    /** The words between two places of a text; articles, fillers and a word said twice in a row are left out. */
    static List<Word> of(String text, int from, int to) {
        List<Word> said = new ArrayList<>();
        boolean clause = false;
        int at = from;
        while (at < to) {
            int end = end(text, at, to);
            if (end == at) {
                boolean dash = text.charAt(at) == '-' && at > from && Character.isWhitespace(text.charAt(at - 1));
                clause |= dash || BREAKS.indexOf(text.charAt(at)) >= 0;
                at++;
            } else {
                add(text, at, end, clause, said);
                clause = false;
                at = end;
            }
        }
        return heard(said);
    }

    /** Where the word ends that begins here; the same place when none does. */
    private static int end(String text, int at, int to) {
        char first = text.charAt(at);
        int end = at;
        if (first == '=') {
            while (end < to && text.charAt(end) == '=') {
                end++;
            }
            return end - at > 1 ? end : at;
        }
        while (end < to && isInside(text, at, end, to)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.min(end, to);
    }

    private static boolean isInside(String text, int from, int at, int to) {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        return switch (c) {
            case '%' -> at == from;
            case '+', '#' -> at > from;
            case '\'', '\u2019' -> at > from && at + 1 < to && Character.isLetter(text.charAt(at + 1));
            default -> false;
        };
    }

    private static void add(String text, int start, int end, boolean clause, List<Word> said) {
        String raw = text.substring(start, Math.min(end, start + LONGEST))
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        int mark = raw.indexOf('\'');
        if (raw.endsWith("n't") || NEGATED.contains(raw)) {
            String verb = raw.equals("cannot") ? "can" : raw.substring(0, raw.length() - (mark < 0 ? 2 : 3));
            verb = verb.equals("ca") ? "can" : verb.equals("wo") ? "will" : verb;
            said.add(new Word(verb, raw, start, end, clause));
            said.add(new Word("not", raw, start, end, false));
            return;
        }
        said.add(new Word(mark < 0 ? raw : raw.substring(0, mark), raw, start, end, clause));
        String tail = mark < 0 ? "" : raw.substring(mark);
        if (tail.equals("'s") || tail.equals("'re") || tail.equals("'m")) {
            said.add(new Word("be", raw, start, end, false));
        } else if (tail.equals("'ve")) {
            said.add(new Word("have", raw, start, end, false));
        }
    }

    private static List<Word> heard(List<Word> said) {
        List<Word> heard = new ArrayList<>(said.size());
        boolean aside = false;
        int at = 0;
        while (at < said.size()) {
            Word word = said.get(at);
            int skipped = skipped(said, at);
            if (skipped > 0) {
                aside |= word.clause();
                at += skipped;
                continue;
            }
            String form = Stem.of(word.form());
            // Commas around a filler part nothing: "Django is, like, single-threaded".
            boolean clause = word.clause() && !aside;
            aside = false;
            at++;
            if (heard.isEmpty() || !heard.get(heard.size() - 1).form().equals(form)) {
                heard.add(new Word(form, word.raw(), word.start(), word.end(), clause));
            }
        }
        return heard;
    }

    private static int skipped(List<Word> said, int at) {
        for (List<String> phrase : Lexicon.SKIPPED.getOrDefault(said.get(at).form(), List.of())) {
            boolean here = at + phrase.size() <= said.size();
            for (int i = 1; here && i < phrase.size(); i++) {
                here = said.get(at + i).form().equals(phrase.get(i));
            }
            if (here) {
                return phrase.size();
            }
        }
        return 0;
    }
}
