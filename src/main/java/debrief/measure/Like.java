package debrief.measure;

import debrief.words.Gap;
import debrief.words.Phrases;
import debrief.words.Text;

/**
 * "like" as a filler, in English: set off by commas, before a comma, or between "can" and a verb.
 *
 * <p>Doubtful cases ("like five years", "Like the queue.") are not counted: a count that a reader can dispute is worth
 * less than one that misses some.
 */
final class Like {

    private final Phrases verbs;
    private final Phrases modals;
    private final Phrases objects;

    Like(String language) {
        verbs = WordLists.read("like-verb", language);
        modals = WordLists.read("like-modal", language);
        objects = WordLists.read("like-object", language);
    }

    boolean fills(Text text, int at) {
        boolean starts = text.gap(at).isAtLeast(Gap.SENTENCE);
        boolean ends = text.gapAfter(at).isAtLeast(Gap.SENTENCE);
        if (verbs.isEmpty() || !text.is(at, "like") || starts && ends || !text.isWhole(at, at + 1)) {
            return false;
        }
        String before = starts ? "" : text.folded(at - 1);
        boolean setOff = text.gap(at).isAtLeast(Gap.CLAUSE);
        if (text.gapAfter(at).isAtLeast(Gap.CLAUSE)) {
            return setOff || !ends && !verbs.has(before);
        }
        return modals.has(before) && !setOff && !objects.has(text.folded(at + 1));
    }
}
