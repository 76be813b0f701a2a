package debrief.generate;

import debrief.coach.Assignment;
import debrief.coach.Coach.Identity;
import debrief.gap.Gap;
import debrief.gap.GapFinder;
import debrief.gap.GapFinder.Imported;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Portfolio;
import debrief.model.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /**
     * All that is to do in a portfolio.
     *
     * @param portfolio interviews that have words have exchanges
     * @param coach who shall write
     * @param imported whether a section is as a report was imported, so that it may be replaced
     */
    public static List<Work> plan(Portfolio portfolio, Identity coach, Scope scope, Imported imported) {
        Map<String, Gathered> all = new LinkedHashMap<>();
        for (Gap gap : GapFinder.all(portfolio, coach.version(), imported)) {
            if (scope.takes(gap, coach)) {
                gap.fill(all.computeIfAbsent(
                        gap.interview().id(), any -> new Gathered(gap.interview(), coach.isPlaybook())));
            }
        }
        return all.values().stream()
                .map(gathered -> gathered.work(portfolio, scope.remark()))
                .toList();
    }

    /** The gaps of one interview, by exchange. */
    private static final class Gathered implements Gap.Filler<Gathered> {

        private final Interview interview;
        private final boolean rules;
        private final Map<String, Wanted> wanted = new LinkedHashMap<>();
        private boolean advice;

        private record Wanted(Exchange exchange, Set<Section> sections, List<Ask> asks) {}

        Gathered(Interview interview, boolean rules) {
            this.interview = interview;
            this.rules = rules;
        }

        @Override
        public Gathered segment(Gap.NoExchanges gap) {
            return this;
        }

        @Override
        public Gathered write(Gap.InSection gap) {
            Set<Section> sections = of(gap.exchange()).sections();
            sections.add(gap.section());
            // Where the candidate asks, a model may know more than is missed where nobody wrote it.
            if (!rules && gap.section() == Section.SUGGESTED && gap.exchange().kind() == Kind.CANDIDATE_QUESTION) {
                sections.addAll(EnumSet.of(Section.APPROACHES, Section.HANDLING));
            }
            return this;
        }

        @Override
        public Gathered answer(Gap.InAsk gap) {
            of(gap.exchange()).asks().add(gap.ask());
            return this;
        }

        @Override
        public Gathered advise(Gap.InInsights gap) {
            advice = true;
            return this;
        }

        private Wanted of(Exchange exchange) {
            return wanted.computeIfAbsent(
                    exchange.id(), any -> new Wanted(exchange, EnumSet.noneOf(Section.class), new ArrayList<>()));
        }

        Work work(Portfolio portfolio, String remark) {
            List<Assignment> assignments = wanted.values().stream()
                    .map(one ->
                            new Assignment(portfolio, interview, one.exchange(), one.sections(), one.asks(), remark))
                    .toList();
            return new Work(interview, assignments, advice);
        }
    }
}
