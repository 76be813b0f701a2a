package debrief.generate;

import debrief.coach.Assignment;
import debrief.coach.Coach.Identity;
import debrief.gap.Gap;
import debrief.gap.GapFinder;
import debrief.model.Interview;
import debrief.model.Portfolio;
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
     */
    public static List<Work> plan(Portfolio portfolio, Identity coach, Scope scope) {
        Map<String, Work> works = new LinkedHashMap<>();
        for (Gap gap : GapFinder.find(portfolio, coach.version())) {
            Interview interview = gap.interview();
            if (gap.isFor(coach) && scope.takes(interview.id()) && gap.fill(scope)) {
                Work before = works.getOrDefault(interview.id(), new Work(interview, List.of(), false));
                works.put(interview.id(), gap.fill(new And(portfolio, before)));
            }
        }
        return List.copyOf(works.values());
    }

    /** The work, and one gap more. Gaps stand in reading order, so those of one exchange come together. */
    private record And(Portfolio portfolio, Work before) implements Gap.Filler<Work> {

        @Override
        public Work segment(Gap.NoExchanges gap) {
            return before;
        }

        @Override
        public Work write(Gap.InSection gap) {
            return with(
                    Assignment.of(portfolio, gap.interview(), gap.exchange(), EnumSet.of(gap.section()), List.of()));
        }

        @Override
        public Work answer(Gap.InAsk gap) {
            return with(Assignment.of(portfolio, gap.interview(), gap.exchange(), Set.of(), List.of(gap.ask())));
        }

        @Override
        public Work advise(Gap.InInsights gap) {
            return new Work(before.interview, before.assignments, true);
        }

        private Work with(Assignment more) {
            List<Assignment> all = new ArrayList<>(before.assignments);
            int last = all.size() - 1;
            if (last >= 0 && all.get(last).exchange().equals(more.exchange())) {
                all.set(last, all.get(last).and(more));
            } else {
                all.add(more);
            }
            return new Work(before.interview, all, before.advice);
        }
    }

    /**
     * What the user wants written.
     *
     * @param interviews ids; empty for all
     * @param parts keys of sections, {@code asks}, {@code insights}; empty for all
     */
    public record Scope(Set<String> interviews, Set<String> parts) implements Gap.Filler<Boolean> {

        /** Whatever is missing. */
        public static final Scope ALL = new Scope(Set.of(), Set.of());

        public Scope {
            interviews = Set.copyOf(interviews);
            parts = Set.copyOf(parts);
        }

        boolean takes(String interview) {
            return interviews.isEmpty() || interviews.contains(interview);
        }

        @Override
        public Boolean segment(Gap.NoExchanges gap) {
            return false;
        }

        @Override
        public Boolean write(Gap.InSection gap) {
            return takesPart(gap.section().key());
        }

        @Override
        public Boolean answer(Gap.InAsk gap) {
            return takesPart("asks");
        }

        @Override
        public Boolean advise(Gap.InInsights gap) {
            return takesPart("insights");
        }

        private boolean takesPart(String part) {
            return parts.isEmpty() || parts.contains(part);
        }
    }
}
