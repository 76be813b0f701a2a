package debrief.coach;

import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Origin;
import debrief.model.Overall;
import debrief.model.Portfolio;
import debrief.model.Recommendation;
import java.util.List;

/** Whoever writes analyses. Several assignments may be given at the same time. */
public interface Coach {

    /** Who that is, for the record. */
    Identity identity();

    /**
     * Writes the wanted sections on one exchange. What the coach has nothing true to say on stays out of the draft.
     *
     * @throws ModelFailure when the coach cannot be reached; the playbook always can
     * @throws InterruptedException when the thread was told to stop
     */
    Draft write(Assignment assignment) throws ModelFailure, InterruptedException;

    /** The overall advice on an interview whose exchanges are written; fails as {@link #write}. */
    Advice advise(Portfolio portfolio, Interview interview) throws ModelFailure, InterruptedException;

    /**
     * @param coach {@code playbook}, or the provider of a language model
     * @param model the model's own id; empty for the playbook
     * @param version of the knowledge or the prompts
     */
    record Identity(String coach, String model, String version) {

        public boolean isPlaybook() {
            return coach.equals(Origin.PLAYBOOK);
        }
    }

    /**
     * @param recommendations by area, most urgent first; empty when the coach failed
     * @param overall what the whole talk comes to
     * @param failure why there is none; empty when there is
     * @param tokens how many were paid for, in and out
     * @param remarks what was repaired, left out or remarked on
     */
    record Advice(
            List<Recommendation> recommendations, Overall overall, String failure, int tokens, List<String> remarks) {

        public Advice {
            recommendations = List.copyOf(recommendations);
            remarks = List.copyOf(remarks);
        }

        /** Recommendations alone, or the reason why there are none. */
        public static Advice of(List<Recommendation> recommendations, String failure, int tokens) {
            return new Advice(recommendations, Overall.NONE, failure, tokens, List.of());
        }

        /** There is nothing to keep of it. */
        public boolean isEmpty() {
            return recommendations.isEmpty() && overall.isEmpty();
        }
    }

    /** Finds the exchanges of a transcript that has none; what rules propose is the coach's to keep. */
    default List<Exchange> segment(Portfolio portfolio, Interview interview, List<Exchange> proposed)
            throws ModelFailure, InterruptedException {
        return proposed;
    }
}
