package debrief.write;

import debrief.chat.ChatModel;
import debrief.coach.Assignment;
import debrief.coach.Coach;
import debrief.coach.Draft;
import debrief.coach.ModelFailure;
import debrief.generate.Work;
import debrief.leak.Placeholders;
import debrief.model.Ask;
import debrief.model.Components;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a person works with a chat assistant: says to its model what each request is about, and remembers what of the run is
 * done, since a run goes on over many commands.
 */
final class ChatDesk {

    private static final String INSIGHTS = "insights";

    private final ChatModel model;
    private final Set<String> done;

    /** @param done parts that were written earlier in this run */
    ChatDesk(ChatModel model, List<String> done) {
        this.model = model;
        this.done = new TreeSet<>(done);
    }

    ChatModel model() {
        return model;
    }

    List<String> done() {
        return List.copyOf(done);
    }

    /**
     * The coach, watched.
     *
     * @param placeholders what is told of a reply goes out with the next message, so it names nobody either
     */
    Coach coach(Coach inner, Placeholders placeholders) {
        return new Watched(inner, placeholders);
    }

    /** What of the work is not done yet. */
    List<Work> open(List<Work> works) {
        List<Work> open = new ArrayList<>();
        for (Work work : works) {
            List<Assignment> left = work.assignments().stream()
                    .map(this::left)
                    .filter(assignment -> !assignment.sections().isEmpty()
                            || !assignment.asks().isEmpty())
                    .toList();
            boolean advice =
                    work.advice() && !done.contains(part(work.interview().id(), INSIGHTS));
            if (advice || !left.isEmpty()) {
                open.add(new Work(work.interview(), left, advice));
            }
        }
        return open;
    }

    private Assignment left(Assignment assignment) {
        String place = place(assignment);
        Set<Section> sections = EnumSet.noneOf(Section.class);
        sections.addAll(assignment.sections());
        sections.removeIf(section -> done.contains(part(place, section.key())));
        List<Ask> asks = done.contains(part(place, Draft.ASKS)) ? List.of() : assignment.asks();
        return Components.with(assignment, Map.of("sections", sections, "asks", asks));
    }

    private static String place(Assignment assignment) {
        return assignment.interview().id() + "/" + assignment.exchange().id();
    }

    private static String part(String place, String part) {
        return place + " " + part;
    }

    /** A coach whose every word is noted. */
    private final class Watched implements Coach {

        private final Coach inner;
        private final Placeholders placeholders;

        Watched(Coach inner, Placeholders placeholders) {
            this.inner = inner;
            this.placeholders = placeholders;
        }

        @Override
        public Identity identity() {
            return inner.identity();
        }

        @Override
        public Draft write(Assignment assignment) throws ModelFailure, InterruptedException {
            String place = place(assignment);
            model.about(place);
            Draft draft = inner.write(assignment);
            List<String> objections = new ArrayList<>();
            draft.failures().forEach((section, because) -> objections.add(section.key() + ": " + because));
            assignment.sections().stream()
                    .filter(section -> !draft.failures().containsKey(section))
                    .forEach(section -> done.add(part(place, section.key())));
            if (!draft.askFailure().isEmpty()) {
                objections.add("answers: " + draft.askFailure());
            } else if (!assignment.asks().isEmpty()) {
                done.add(part(place, Draft.ASKS));
            }
            objected(place, objections);
            return draft;
        }

        private void objected(String place, List<String> objections) {
            model.objected(place, placeholders.mask(objections).texts());
        }

        @Override
        public Advice advise(Portfolio portfolio, Interview interview) throws ModelFailure, InterruptedException {
            model.about(interview.id());
            Advice advice = inner.advise(portfolio, interview);
            if (advice.failure().isEmpty()) {
                done.add(part(interview.id(), INSIGHTS));
            } else {
                objected(interview.id(), List.of(advice.failure()));
            }
            return advice;
        }

        @Override
        public List<Exchange> segment(Portfolio portfolio, Interview interview, List<Exchange> proposed)
                throws ModelFailure, InterruptedException {
            model.about(interview.id());
            return inner.segment(portfolio, interview, proposed);
        }
    }
}
