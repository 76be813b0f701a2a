package debrief.coach;

import debrief.model.Analysis;
import debrief.model.Section;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a coach wrote on one exchange.
 *
 * @param analysis holds wanted sections only; origins are not yet in it
 * @param answers to asks, by the ask's text
 * @param failures why a wanted section could not be kept
 * @param askFailure why wanted answers could not be kept; empty when none failed
 * @param tokens how many were paid for, in and out
 */
public record Draft(
        Analysis analysis, Map<String, String> answers, Map<Section, String> failures, String askFailure, int tokens) {

    /** Nothing could be kept of any wanted section or answer, for one reason. */
    public static Draft failed(Assignment assignment, String because) {
        Map<Section, String> failures = new EnumMap<>(Section.class);
        assignment.sections().forEach(section -> failures.put(section, because));
        return new Draft(Analysis.EMPTY, Map.of(), failures, assignment.asks().isEmpty() ? "" : because, 0);
    }

    public Draft {
        answers = Map.copyOf(answers);
        EnumMap<Section, String> reasons = new EnumMap<>(Section.class);
        reasons.putAll(failures);
        failures = Collections.unmodifiableMap(reasons);
    }

    /** Nothing was written, and nothing failed: the coach had nothing true to say. */
    public boolean isEmpty() {
        return analysis.equals(Analysis.EMPTY) && answers.isEmpty() && failures.isEmpty() && askFailure.isEmpty();
    }
}
