package debrief.segment;

import debrief.model.Kind;
import debrief.segment.Segmenter.HeardTurn;
import java.util.ArrayList;
import java.util.List;
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
        List<Saying> answer = new ArrayList<>();
        for (int id = opener + 1; id <= last; id++) {
            HeardTurn turn = turns.get(id - 1);
            answer.addAll(turn.byInterviewer() ? List.of() : turn.utterance().sentences());
        }
        return KindWords.of(question, answer.isEmpty() ? question.sentences() : answer);
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
