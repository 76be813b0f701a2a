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
        public String date(String proposed) {
            return "";
        }

        @Override
        public String level() {
            return "";
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
     * The day of the interview, as 2024-05-20.
     *
     * @param proposed the day in the file's name; empty when there is none
     * @return empty when nobody knows
     */
    String date(String proposed);

    /**
     * How senior the job is, as mid-level.
     *
     * @return empty when nobody knows
     */
    String level();
}
