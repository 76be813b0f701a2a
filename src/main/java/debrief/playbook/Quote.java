package debrief.playbook;

import debrief.model.Point.Evidence;
import debrief.playbook.Noticed.Held;
import debrief.words.Gap;
import debrief.words.Text;
import java.util.List;
import java.util.Set;

/**
 * Words of a sentence, to be quoted in a bullet: whole ones, as people see them.
 *
 * @param first the place of the first among the words of the sentence's text
 * @param behind the place behind the last
 */
record Quote(SpokenSentence in, int first, int behind) {

    private static final int LEAST = 5;

    private static final Set<String> LEADING =
            Set.of("and", "but", "so", "or", "like", "yeah", "well", "um", "uh", "okay", "basically", "actually");

    /** Words that a quote cannot end with. */
    private static final Set<String> LOOSE = Set.of(
            "a", "an", "the", "and", "or", "but", "to", "of", "in", "on", "at", "with", "for", "from", "by", "that",
            "which", "while", "is", "are", "was", "were", "as", "so", "if", "my", "our", "your", "i", "we", "it", "be");

    Quote {
        first = in.text().head(first);
        behind = in.text().tail(behind - 1);
    }

    /** As they were typed. */
    String words() {
        return in.text().raw(first, behind);
    }

    /** How many words of the sentence stand before these. */
    int before() {
        return in.text().count(in.first(), first);
    }

    /** How many stand behind these. */
    int after() {
        return in.text().count(behind, in.behind());
    }

    /** Between two commas. */
    boolean isSetOff() {
        return first > in.first() && behind < in.behind() && breaks(first) && breaks(behind);
    }

    /**
     * The clause in which these words stand, without the "and" or "so" before it: at least five words where the sentence has
     * them, and at most so many.
     */
    Quote around(int most) {
        Text text = in.text();
        int start = clauseStart(first, most);
        int clause = behind;
        while (clause < in.behind() && !breaks(clause)) {
            clause = text.tail(clause);
        }
        // A short clause takes the one before it along: "there are five of us" says less than "a small team, there are
        // …".
        if (start > in.first() && text.count(start, clause) < LEAST) {
            start = clauseStart(text.head(start - 1), most);
        }
        while (start < first && LEADING.contains(text.folded(start))) {
            start = text.tail(start);
        }
        int end = behind;
        for (int size = text.count(start, end); end < in.behind() && size < most; size++) {
            if (size >= LEAST && breaks(end)) {
                break;
            }
            end = text.tail(end);
        }
        while (end > behind && end < in.behind() && !breaks(end) && LOOSE.contains(text.folded(end - 1))) {
            end = text.head(end - 1);
        }
        return new Quote(in, start, end);
    }

    private int clauseStart(int from, int most) {
        int start = from;
        while (start > in.first() && !breaks(start) && in.text().count(start, behind) < most) {
            start = in.text().head(start - 1);
        }
        return start;
    }

    /** These words and what follows, for a phrase that opens something: "for example". */
    Quote onward(int most) {
        Text text = in.text();
        int end = in.ahead(first, most);
        while (end < in.behind() && text.count(first, end) > LEAST && LOOSE.contains(text.folded(end - 1))) {
            end = text.head(end - 1);
        }
        return new Quote(in, first, end);
    }

    /** Whether a comma or the like stands before a word. */
    private boolean breaks(int at) {
        return in.text().gap(at).isAtLeast(Gap.CLAUSE);
    }

    /** For Markdown, in quotation marks, on one line. */
    Held shown() {
        String words = words();
        boolean odd = words.chars().filter(c -> c == '"').count() % 2 == 1;
        int end = in.text().end(behind - 1);
        // the clause goes on
        boolean cut = end < in.sentence().end()
                && Character.isWhitespace(in.text().source().charAt(end));
        return new Held(
                "\u201C" + plain(odd ? words.replace("\"", "") : words) + (cut ? " \u2026" : "") + "\u201D",
                List.of(evidence()),
                false);
    }

    Evidence evidence() {
        return new Evidence(in.turn(), words());
    }

    /** On one line, and no sign in it means anything to Markdown. */
    static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").replaceAll("[*_`\\[\\]\\\\<]", "\\\\$0");
    }
}
