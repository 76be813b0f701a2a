package debrief.segment;

import debrief.segment.Segmenter.HeardTurn;

/**
 * What a question gets: what is said until the next one.
 *
 * @param decided it begins with a yes or a no
 * @param brief every answer of the interview is: a few words count there
 * @param reacts it says nothing of its own
 */
record Response(int words, boolean decided, boolean brief, boolean reacts) {

    /** A yes or no with so many words says little more. */
    private static final int CLOSED = 20;

    /** So many words tell something, whatever was asked. */
    private static final int SUBSTANTIAL = 12;

    /** A yes or no stands among the first words. */
    static final int FIRST_WORDS = 4;

    /** @param asked the place of the turn that asks, from 0 */
    static Response to(Hearing turns, int asked) {
        int words = 0;
        boolean decided = false;
        boolean reacts = true;
        // More words change nothing, and whatever turns away ends it: each turn is looked at a few times at most.
        for (int i = asked + 1; i < turns.size() && words <= CLOSED; i++) {
            HeardTurn turn = turns.get(i);
            if (turn.byInterviewer()) {
                if (turn.utterance().asks() || turn.utterance().transition()) {
                    break;
                }
                continue;
            }
            decided |= words == 0 && turn.utterance().manner().decided(FIRST_WORDS);
            reacts &= turn.utterance().isReaction();
            words += turn.utterance().words();
        }
        return new Response(words, decided, turns.isBrief(), reacts);
    }

    /** Yes or no, and hardly more. */
    boolean isClosed() {
        return decided && words <= CLOSED && !brief;
    }

    boolean isSubstantial() {
        return words >= (brief ? 1 : SUBSTANTIAL);
    }
}
