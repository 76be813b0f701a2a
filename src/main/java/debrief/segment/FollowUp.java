package debrief.segment;

import debrief.model.Kind;
import debrief.segment.Segmenter.HeardTurn;
import java.util.Set;

/**
 * Whether a question goes on with the exchange that it stands in.
 *
 * <p>Each question that is answered opens an exchange of its own. What goes on are a few words, a pronoun that stands for
 * something in the answer, the candidate's doubt what was meant, a yes or no, and inside a task a question on a part of it.
 * Words in common alone say nothing: an interview has one subject.
 */
final class FollowUp {

    /** A question that recalls what was said goes on when it shares two words of five with the answer. */
    private static final double SAME_SUBJECT = 0.4;

    /** A candidate who asks back does so briefly; a long answer may end in a rising tone. */
    private static final int ASKS_BACK = 25;

    /** A few words go on with what was said. */
    private static final int PROBE = 4;

    /** "How many were there" means what was just named; in more words it means something itself. */
    private static final int SHORT = 6;

    /** A question is put again in fewer words. */
    private static final int AGAIN = 8;

    /** Who speaks so long before asking leads to something new, unless the answer was but a glimpse. */
    private static final int SPEECH = 40;

    private static final int GLIMPSE = 25;

    /** "Postgres, okay. How did you set it up?": it means what the answer just named. */
    private static final int ECHO = 16;

    private FollowUp() {}

    /**
     * The order matters: what points back comes before what stands alone.
     *
     * @param before the turn before the question
     * @param spoken the subject words of the exchange so far
     * @param answer those of the answer just given
     * @param said how many words that answer has
     * @param reply what the question gets
     * @param task the exchange is a task: something is made in it, part by part
     */
    static boolean is(
            Utterance question,
            HeardTurn before,
            Set<String> spoken,
            Set<String> answer,
            int said,
            Response reply,
            boolean task,
            Memory memory) {
        boolean asksBack = before.byCandidate()
                && before.utterance().manner().asksBack()
                && before.utterance().words() <= ASKS_BACK;
        if (asksBack || memory.isRoutineFollowUp(question)) {
            return true;
        }
        if (reply.reacts()
                && question.questions().stream().noneMatch(one -> one.sentence().isMarked())) {
            return true;
        }
        boolean setPiece = KindWords.isSetPiece(question);
        if (!setPiece
                && !KindWords.touches(Kind.LOGISTICS, question)
                && reply.isClosed()
                && question.manner().decides()
                && !(question.names() && question.manner().requests())) {
            return true;
        }
        if (question.words() >= SPEECH && (!task || question.manner().setsTask())) {
            return false;
        }
        if (question.manner().recalls()) {
            return question.overlap(answer) >= SAME_SUBJECT
                    || question.leansBack()
                    || question.manner().goesOn();
        }
        if (setPiece) {
            return false;
        }
        if (question.points() && question.words() <= ECHO && answer.contains(question.head())) {
            return true;
        }
        if (question.manner().doubts() && question.overlap(answer) >= SAME_SUBJECT) {
            return true;
        }
        if (question.leansBack()
                || question.words() <= PROBE && !question.manner().defines()) {
            return true;
        }
        boolean shared = spoken.contains(question.head()) || question.overlap(spoken) > 0;
        return !question.names()
                        && (question.manner().digs() && question.words() <= SHORT
                                || question.questionStems().isEmpty())
                || said <= GLIMPSE
                        && question.words() <= AGAIN
                        && !question.manner().defines()
                        && question.repeats(spoken)
                || question.manner().adds()
                || question.manner().goesOn()
                        && (shared || question.manner().isFragment() || !question.names() && !KindWords.tells(question))
                || (shared || task)
                        && (question.manner().digs() || question.manner().connects())
                || task && shared;
    }
}
