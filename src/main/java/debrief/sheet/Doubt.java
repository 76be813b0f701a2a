package debrief.sheet;

import debrief.model.Point.Evidence;
import debrief.talk.Said;
import debrief.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The interviewer doubts what the candidate has just said.
 *
 * @param answer the candidate's turn before it
 * @param meant the sentence that is surely meant; null where none is
 * @param by the interviewer's sentence
 * @param turn the interviewer's turn
 * @param reply the candidate's next turn, or that which takes it back; null where there is none
 * @param back the candidate's sentence that takes it back; null where none does
 */
record Doubt(
        Way way,
        Said answer,
        @Nullable Sentence meant,
        Said turn,
        Sentence by,
        @Nullable Said reply,
        @Nullable Sentence back,
        Outcome outcome) {

    /** How it is said. */
    enum Way {
        /** "Are you sure?" */
        SURE,
        /** "Doesn't that leak?" */
        OBJECTS,
        /** The claim comes back with a question mark. */
        ECHO,
        /** The question is put again. */
        AGAIN,
        /** "That's not quite right." */
        DISAGREES,
        /** "I'd look that up again." */
        LOOK_UP,
        /** "I hear that one a lot." */
        STOCK,
        /** "You said 'we'." */
        WHO
    }

    /** What came of it. */
    enum Outcome {
        /** The interviewer agreed in the end. */
        SETTLED,
        /** The candidate took the statement back. */
        YIELDED,
        /** The candidate said more on it, and nothing shows what the interviewer made of it. */
        ANSWERED,
        /** The candidate said that it is so, or next to nothing, and nothing shows that the interviewer was convinced. */
        OPEN
    }

    boolean isIssue() {
        return outcome == Outcome.OPEN || outcome == Outcome.ANSWERED;
    }

    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        statement().ifPresent(words -> evidence.add(new Evidence(answer.id(), words)));
        evidence.add(new Evidence(turn.id(), by.raw().strip()));
        return evidence;
    }

    /** The doubted words, where it is sure which ones. */
    Optional<String> statement() {
        return Optional.ofNullable(meant)
                .filter(sentence -> Heard.isClear(answer))
                .map(sentence -> sentence.raw().strip());
    }
}
