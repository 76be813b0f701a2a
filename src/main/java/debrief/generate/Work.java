package debrief.generate;

import debrief.coach.Assignment;
import debrief.coach.Coach.Identity;
import debrief.coach.Input;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Origin;
import debrief.model.Portfolio;
import debrief.model.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a coach shall write of one interview.
 *
 * @param assignments one for each exchange that lacks something, in the order of the talk
 * @param advice whether the overall advice is wanted
 */
public record Work(Interview interview, List<Assignment> assignments, boolean advice) {

    public Work {
        assignments = List.copyOf(assignments);
    }

    public boolean isNone() {
        return assignments.isEmpty() && !advice;
    }

    /**
     * All that is to do in a portfolio.
     *
     * @param portfolio interviews that have words have exchanges
     * @param coach who shall write
     */
    public static List<Work> plan(Portfolio portfolio, Identity coach, Scope scope) {
        return portfolio.interviews().stream()
                .filter(interview -> scope.takes(interview.id()))
                .map(interview -> plan(portfolio, interview, coach, scope))
                .filter(work -> !work.isNone())
                .toList();
    }

    private static Work plan(Portfolio portfolio, Interview interview, Identity coach, Scope scope) {
        List<Assignment> assignments = new ArrayList<>();
        for (Exchange exchange : interview.report().exchanges()) {
            String input = Input.fingerprint(portfolio, interview, exchange);
            Set<Section> sections = EnumSet.noneOf(Section.class);
            for (Section section : exchange.kind().sections()) {
                if (scope.takes(section)
                        && isWanted(
                                exchange.missing().contains(section),
                                exchange.analysis().origin(section),
                                coach,
                                input)) {
                    sections.add(section);
                }
            }
            List<Ask> asks = exchange.asks().stream()
                    .filter(ask -> scope.takesAsks() && !isPlaybook(coach))
                    .filter(ask -> isWanted(ask.answer().isEmpty(), ask.origin(), coach, input))
                    .toList();
            if (!sections.isEmpty() || !asks.isEmpty()) {
                assignments.add(new Assignment(portfolio, interview, exchange, sections, asks));
            }
        }
        boolean advice = scope.takesInsights()
                && !interview.report().exchanges().isEmpty()
                && isWanted(
                        interview.report().insights().isEmpty(),
                        interview.report().advised(),
                        coach,
                        Input.fingerprint(portfolio, interview));
        return new Work(interview, assignments, advice);
    }

    /**
     * What a person wrote has no origin and is never wanted again. A model may write anew what the playbook wrote; the
     * playbook never what a model wrote, not even when that is stale.
     */
    private static boolean isWanted(boolean missing, @Nullable Origin origin, Identity coach, String input) {
        if (missing) {
            return true;
        }
        if (origin == null || isPlaybook(coach) && !origin.isPlaybook()) {
            return false;
        }
        boolean otherKnowledge = isPlaybook(coach) && !origin.version().equals(coach.version());
        return !origin.input().equals(input) || otherKnowledge || origin.isPlaybook() && !isPlaybook(coach);
    }

    private static boolean isPlaybook(Identity coach) {
        return coach.coach().equals(Origin.PLAYBOOK);
    }

    /**
     * What the user wants written.
     *
     * @param interviews ids; empty for all
     * @param parts keys of sections, {@code asks}, {@code insights}; empty for all
     */
    public record Scope(Set<String> interviews, Set<String> parts) {

        /** Whatever is missing. */
        public static final Scope ALL = new Scope(Set.of(), Set.of());

        public Scope {
            interviews = Set.copyOf(interviews);
            parts = Set.copyOf(parts);
        }

        boolean takes(String interview) {
            return interviews.isEmpty() || interviews.contains(interview);
        }

        boolean takes(Section section) {
            return takesPart(section.key());
        }

        boolean takesAsks() {
            return takesPart("asks");
        }

        boolean takesInsights() {
            return takesPart("insights");
        }

        private boolean takesPart(String part) {
            return parts.isEmpty() || parts.contains(part);
        }
    }
}
