package debrief.segment;

import debrief.segment.Segmenter.HeardTurn;
import java.util.HashSet;
import java.util.Set;

/** Whether a question digs into the exchange that is going on. */
final class FollowUp {

    /** A question that shares two words of five with the answer is about the answer. */
    private static final double SAME_SUBJECT = 0.4;

    /** A question whose first thing was just spoken of is about it, unless nearly all the rest is new. */
    private static final double SOME = 0.2;

    /** A candidate who asks back does so briefly; a long answer may end in a rising tone. */
    private static final int ASKS_BACK = 25;

    /** A few words after a few words go on with them. */
    private static final int PROBE = 4;

    private static final int GLIMPSE = 25;

    /** Who speaks so long before asking leads to something new. */
    private static final int SPEECH = 40;

    private FollowUp() {}

    /**
     * The order matters: what points back comes before what stands alone.
     *
     * @param before the turn before the question
     * @param spoken the subject words of the exchange's questions so far
     * @param answer those of the answer just given
     * @param said how many words that answer has
     */
    static boolean is(
            Utterance question, HeardTurn before, Set<String> spoken, Set<String> answer, int said, Memory memory) {
        Set<String> all = new HashSet<>(answer);
        all.addAll(spoken);
        double overlap = question.overlap(all);
        if (before.byCandidate()
                && before.utterance().endsAsking()
                && before.utterance().words() <= ASKS_BACK) {
            return true;
        }
        if (memory.isRoutineFollowUp(question)) {
            return true;
        }
        if (question.words() <= PROBE && said <= GLIMPSE && !KindWords.isSetPiece(question)) {
            return true;
        }
        if (question.words() >= SPEECH && said >= GLIMPSE) {
            return false;
        }
        if (question.recalls()) {
            return question.overlap(answer) >= SAME_SUBJECT;
        }
        if (KindWords.isSetPiece(question)) {
            return false;
        }
        if (question.leansBack()) {
            return true;
        }
        if (question.digs() || !question.names()) {
            return true;
        }
        if (all.contains(question.head()) || question.connects() && overlap > 0) {
            return overlap >= SOME;
        }
        return overlap >= SAME_SUBJECT && overlap * question.questionStems().size() >= 2;
    }
}
