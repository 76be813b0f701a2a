package debrief.segment;

import debrief.model.Kind;
import debrief.segment.Segmenter.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an exchange begins, before its end is known.
 *
 * @param opener id of the turn that asks its question
 * @param fixed its kind where the place decides it (greeting, closing, the candidate's questions); null where words do
 */
record Draft(int start, int opener, int follows, @Nullable Kind fixed) {

    boolean is(Kind kind) {
        return fixed == kind;
    }

    Kind kind(List<Said> turns) {
        if (fixed != null) {
            return fixed;
        }
        Utterance question = turns.get(opener - start).utterance();
        Utterance answer = turns.stream()
                .filter(turn -> turn.id() > opener && !turn.byInterviewer())
                .map(Said::utterance)
                .findFirst()
                .orElse(question);
        return Kinds.of(question, answer);
    }
}
