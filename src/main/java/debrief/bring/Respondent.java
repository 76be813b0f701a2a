package debrief.bring;

import debrief.model.Speaker;
import java.util.Optional;

/** Whoever can say what a transcript does not tell: a person at a terminal, or nobody. */
public interface Respondent {

    /** Nobody is there, so what the rules propose is assumed. */
    Respondent NOBODY = new Respondent() {

        @Override
        public Optional<Speaker.Role> role(String label, String words, Speaker.Role proposed) {
            return Optional.empty();
        }

        @Override
        public Optional<String> date(String proposed) {
            return Optional.empty();
        }

        @Override
        public Optional<String> job(String proposed) {
            return Optional.empty();
        }

        @Override
        public String level() {
            return "";
        }

        @Override
        public Optional<Boolean> asksInBrackets(String example) {
            return Optional.empty();
        }
    };

    /**
     * What somebody is in the interview.
     *
     * @param words the first that they say
     * @param proposed by the rules
     * @return empty when nobody answers
     */
    Optional<Speaker.Role> role(String label, String words, Speaker.Role proposed);

    /**
     * The day of the interview, as 2024-05-20; an empty text when it is not known.
     *
     * @param proposed the day that the file tells; empty when it tells none
     * @return empty when nobody answers
     */
    Optional<String> date(String proposed);

    /**
     * Which job it is, as backend developer; an empty text when it is not known.
     *
     * @param proposed what the file tells; empty when it tells nothing
     * @return empty when nobody answers
     */
    Optional<String> job(String proposed);

    /**
     * How senior the job is, as mid-level.
     *
     * @return empty when nobody knows
     */
    String level();

    /**
     * Whether words in brackets are the interviewer's, and no notes to the coach.
     *
     * @param example the first of them
     * @return empty when nobody answers
     */
    Optional<Boolean> asksInBrackets(String example);
}
