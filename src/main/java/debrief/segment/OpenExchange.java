package debrief.segment;

import debrief.model.Kind;
import debrief.segment.Segmenter.HeardTurn;
import org.jspecify.annotations.Nullable;

/**
 * Where an exchange begins, before its end is known.
 *
 * @param opener id of the turn that asks its question
 * @param fixed its kind where the place decides it (greeting, closing, the candidate's questions); null where words do
 */
record OpenExchange(
        int start, int opener, int follows, @Nullable Kind fixed) {

    boolean is(Kind kind) {
        return fixed == kind;
    }

    /** @param last id of its last turn */
    Kind kind(Hearing turns, int last) {
        if (fixed != null) {
            return fixed == Kind.GREETING && isIntroduced(turns, last) ? Kind.INTRODUCTION : fixed;
        }
        Utterance question = turns.get(opener - 1).utterance();
        for (int id = opener + 1; id <= last; id++) {
            HeardTurn turn = turns.get(id - 1);
            if (!turn.byInterviewer()) {
                return KindWords.of(question, turn.utterance());
            }
        }
        return KindWords.of(question, question);
    }

    /** Who tells their career unasked introduces themselves. */
    private boolean isIntroduced(Hearing turns, int last) {
        for (int id = start; id <= last; id++) {
            HeardTurn turn = turns.get(id - 1);
            if (turn.byCandidate()
                    && turn.utterance().sentences().stream().anyMatch(one -> one.has(QuestionWords.CAREERS))) {
                return true;
            }
        }
        return false;
    }
}
