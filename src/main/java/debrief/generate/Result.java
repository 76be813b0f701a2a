package debrief.generate;

import debrief.coach.Assignment;
import debrief.coach.Coach.Advice;
import debrief.coach.Coach.Identity;
import debrief.coach.Draft;
import debrief.model.Interview;

/** What a coach gave back, and who it was. */
public sealed interface Result {

    Interview interview();

    Identity by();

    /**
     * On one exchange.
     *
     * @param input the fingerprint of what the coach was told
     */
    record OfExchange(Assignment assignment, Draft draft, Identity by, String input) implements Result {

        @Override
        public Interview interview() {
            return assignment.interview();
        }
    }

    /** On a whole interview; {@code input} as above. */
    record OfInterview(Interview interview, Advice advice, Identity by, String input) implements Result {}
}
