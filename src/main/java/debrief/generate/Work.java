package debrief.generate;

import debrief.coach.Assignment;
import debrief.coach.Coach.Identity;
import debrief.gap.Gap;
import debrief.gap.GapFinder;
import debrief.gap.GapFinder.Imported;
import debrief.generate.prompt.WritePrompt;
import debrief.model.Interview;
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

    /** Words from which on an answer has a short version. */
    private static final int LONG = 150;

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
        Map<String, Work> works = new LinkedHashMap<>();
        for (Gap gap : GapFinder.all(portfolio, coach.version(), imported)) {
            Interview interview = gap.interview();
            if (scope.takes(gap, coach)) {
                Work before = works.getOrDefault(interview.id(), new Work(interview, List.of(), false));
                works.put(interview.id(), gap.fill(new And(portfolio, before, scope.remark(), coach.isPlaybook())));
            }
        }
        return List.copyOf(works.values());
    }

    /** The work, and one gap more. Gaps stand in reading order, so those of one exchange come together. */
    private record And(Portfolio portfolio, Work before, String remark, boolean rules) implements Gap.Filler<Work> {

        @Override
        public Work segment(Gap.NoExchanges gap) {
            return before;
        }

        @Override
        public Work write(Gap.InSection gap) {
            EnumSet<Section> sections = EnumSet.of(gap.section());
            if (gap.section() == Section.SUGGESTED
                    && !rules
                    && WritePrompt.mostWords(gap.exchange().kind()) > LONG) {
                sections.add(Section.SHORT);
            }
            return with(new Assignment(portfolio, gap.interview(), gap.exchange(), sections, List.of(), remark));
        }

        @Override
        public Work answer(Gap.InAsk gap) {
            return with(
                    new Assignment(portfolio, gap.interview(), gap.exchange(), Set.of(), List.of(gap.ask()), remark));
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
}
