package debrief.measure;

import java.util.List;

/**
 * "like" as a filler, in English: set off by commas, before a comma, or between "can" and a verb.
 *
 * <p>Doubtful cases ("like five years", "Like the queue.") are not counted: a count that a reader can dispute is worth
 * less than one that misses some.
 */
final class Like {

    private final Cues verbs;
    private final Cues modals;
    private final Cues objects;

    Like(String language) {
        verbs = Cues.read("like-verb", language);
        modals = Cues.read("like-modal", language);
        objects = Cues.read("like-object", language);
    }

    boolean fills(List<Token> tokens, int at) {
        Token like = tokens.get(at);
        if (verbs.isEmpty() || !like.lower().equals("like") || like.starts() && like.ends()) {
            return false;
        }
        String before = at == 0 || like.starts() ? "" : tokens.get(at - 1).lower();
        if (like.after()) {
            return like.before() || !like.ends() && !verbs.has(before);
        }
        return modals.has(before)
                && !like.before()
                && at + 1 < tokens.size()
                && !objects.has(tokens.get(at + 1).lower());
    }
}
