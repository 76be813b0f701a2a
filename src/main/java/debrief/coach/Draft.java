package debrief.coach;

import debrief.model.Analysis;
import debrief.model.Section;
import debrief.model.Written;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a coach wrote on one exchange.
 *
 * @param analysis holds wanted sections only, those that failed with the reason; origins are not yet in it
 * @param answers to asks, by the ask's text
 * @param askFailure why wanted answers could not be kept; empty when none failed
 * @param tokens how many were paid for, in and out
 * @param remarks what was repaired, left out or remarked on, by the section's key or {@link #ASKS}
 */
public record Draft(
        Analysis analysis,
        Map<String, String> answers,
        String askFailure,
        int tokens,
        Map<String, List<String>> remarks) {

    /** Where remarks on answers to asks stand. */
    public static final String ASKS = "asks";

    /** Words that needed no remark. */
    public static Draft of(Analysis analysis, Map<String, String> answers, String askFailure, int tokens) {
        return new Draft(analysis, answers, askFailure, tokens, Map.of());
    }

    /** Nothing could be kept of any wanted section or answer, for one reason. */
    public static Draft failed(Assignment assignment, String because) {
        Map<Section, Written> sections = new EnumMap<>(Section.class);
        assignment.sections().forEach(section -> sections.put(section, Written.failed(section, because)));
        return of(new Analysis(sections), Map.of(), assignment.asks().isEmpty() ? "" : because, 0);
    }

    public Draft {
        answers = Map.copyOf(answers);
        remarks = Map.copyOf(remarks);
    }

    /** What was remarked on in one part. */
    public List<String> remarks(String part) {
        return remarks.getOrDefault(part, List.of());
    }

    /** Why wanted sections could not be kept. */
    public Map<Section, String> failures() {
        Map<Section, String> failures = new EnumMap<>(Section.class);
        analysis.sections().forEach((section, written) -> {
            if (!written.isDone()) {
                failures.put(section, written.failed());
            }
        });
        return failures;
    }

    /** Nothing was written, and nothing failed: the coach had nothing true to say. */
    public boolean isEmpty() {
        return analysis.sections().isEmpty() && answers.isEmpty() && askFailure.isEmpty();
    }
}
