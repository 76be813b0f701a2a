package debrief.bring;

import debrief.model.Speaker;
import java.util.Optional;

/** Whoever can say what a transcript does not tell: a person at a terminal, or nobody. */
public interface Respondent {

    /** Nobody is there, so what the rules propose is assumed. */
    Respondent NOBODY = new Respondent() {};

    /**
     * What somebody is in the interview.
     *
     * @param words the first that they say
     * @param proposed by the rules
     * @return empty when nobody answers
     */
    default Optional<Speaker.Role> role(String label, String words, Speaker.Role proposed) {
        return Optional.empty();
    }

    /**
     * The day of the interview, as 2024-05-20; an empty text when it is not known.
     *
     * @param proposed the day that the file tells; empty when it tells none
     * @return empty when nobody answers
     */
    default Optional<String> date(String proposed) {
        return Optional.empty();
    }

    /**
     * Which job it is, as backend developer; an empty text when it is not known.
     *
     * @param proposed what the file tells; empty when it tells nothing
     * @return empty when nobody answers
     */
    default Optional<String> job(String proposed) {
        return Optional.empty();
    }

    /**
     * How senior the job is, as mid-level.
     *
     * @return empty when nobody knows
     */
    default String level() {
        return "";
    }

    /**
     * Whether words in brackets are the interviewer's, and no notes to the coach.
     *
     * @param example the first of them
     * @return empty when nobody answers
     */
    default Optional<Boolean> asksInBrackets(String example) {
        return Optional.empty();
    }
}
