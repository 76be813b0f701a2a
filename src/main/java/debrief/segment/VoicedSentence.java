package debrief.segment;

import debrief.model.Kind;
import java.util.List;
import java.util.Set;

/**
 * A sentence in its place.
 *
 * @param stretch the place of its stretch of talk, from 0
 */
record VoicedSentence(int stretch, Saying saying) {

    private static final double SURE = 3;
    private static final double LIKELY = 1.5;
    private static final double HINT = 0.7;

    /** Longer than this a sentence without any full stop is a recogniser's whole paragraph. */
    private static final int LONGEST_QUESTION = 60;

    /** "I did, very much so, more than anything" answers, though it names nothing. */
    private static final int LONGEST_REACTION = 7;

    /** A candidate's question to the interviewer is short. */
    private static final int LONGEST_OWN_QUESTION = 25;

    /** A statement of so many words is an answer's for certain. */
    private static final double STATEMENT = 15;

    private static final Set<String> SPEAKER = Set.of("i", "my", "me", "we", "our", "us", "myself");
    private static final Set<String> FIRST = Set.of("i", "my");
    private static final Set<String> LISTENER = Set.of("you", "your", "yours", "yourself");
    private static final Set<String> ASKING = Set.of("question", "questions", "ask");
    private static final Set<String> ASSENT = Set.of("yes", "yeah", "yep", "no", "sure", "well", "so", "um", "uh");

    /** Where it begins in its stretch. */
    int from() {
        return saying.sentence().start();
    }

    /** Where it ends in its stretch. */
    int to() {
        return saying.sentence().end();
    }

    boolean opensParagraph() {
        return saying.sentence().opensParagraph();
    }

    int words() {
        return saying.size();
    }

    /** The interviewer gives the word to the candidate's own questions. */
    boolean handsOver() {
        return saying.asks()
                && has(ASKING)
                && KindWords.touches(Kind.CANDIDATE_QUESTION, Utterance.of(List.of(saying)));
    }

    boolean asks() {
        return saying.asks() && words() <= LONGEST_QUESTION;
    }

    /** A question that is put to somebody. */
    boolean asksListener() {
        return asks() && has(LISTENER);
    }

    /** "So I asked myself, what do we need?" is part of an answer. */
    boolean asksItself() {
        return asks() && has(SPEAKER) && !has(LISTENER);
    }

    /** "Can you tell me about the team that I would work with?": only a candidate asks so. */
    boolean asksAboutJob() {
        return asksListener()
                && saying.sentence().isMarked()
                && words() <= LONGEST_OWN_QUESTION
                && has(FIRST)
                && saying.has(QuestionWords.CANDIDATE_ASKS);
    }

    /** How much speaks for whoever asks the questions (above 0) or answers them (below). */
    double asking() {
        boolean own = has(SPEAKER);
        boolean other = has(LISTENER);
        if (asks()) {
            return other ? SURE : own ? -HINT : LIKELY;
        }
        // "I called the next one" leads to nothing
        if (saying.has(QuestionWords.RECALLS) || saying.has(QuestionWords.TRANSITIONS) && !has(FIRST)) {
            return LIKELY;
        }
        if (saying.isReaction() && words() <= LONGEST_REACTION) {
            return has(ASSENT) ? -HINT : HINT;
        }
        double statement = Math.min(1, words() / STATEMENT);
        return other && !own ? HINT - statement : own ? -HINT - statement : -statement;
    }

    private boolean has(Set<String> pronouns) {
        return saying.hasAny(pronouns);
    }
}
