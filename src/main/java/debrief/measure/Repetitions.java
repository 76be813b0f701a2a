package debrief.measure;

import debrief.words.Gap;
import debrief.words.Phrases;
import debrief.words.Text;

/** Words said twice in a row: "the the", "I was, I was". Emphasis ("very very") and numbers are none. */
final class Repetitions {

    private static final int LONGEST = 3;

    private Repetitions() {}

    /** How many words are said again right after this place; 0 for none. */
    static int at(Text text, int position, Phrases emphasis) {
        for (int size = 2 * LONGEST; size > 0; size--) {
            if (position + 2 * size <= text.size()
                    && text.count(position, position + size) <= LONGEST
                    && repeats(text, position, size)) {
                String first = text.folded(position);
                boolean meant =
                        size == 1 && (emphasis.has(first) || first.chars().anyMatch(Character::isDigit));
                return meant ? 0 : size;
            }
        }
        return 0;
    }

    private static boolean repeats(Text text, int position, int size) {
        for (int at = position; at < position + size; at++) {
            if (!text.folded(at).equals(text.folded(at + size))
                    || text.gapAfter(at).isAtLeast(Gap.SENTENCE)
                    || Tally.isBroken(text, at)) {
                return false;
            }
        }
        return text.gap(position) != Gap.JOINED
                && text.gap(position + size) != Gap.JOINED
                && text.isWhole(position, position + 2 * size);
    }
}
