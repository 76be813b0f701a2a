package debrief.site;

import debrief.model.Exchange;
import debrief.model.Kind;
import debrief.model.Point;
import debrief.model.Section;
import debrief.site.page.Prose;
import debrief.site.page.QuestionRow;
import debrief.site.page.StandingView;
import debrief.site.page.StandingView.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What somebody wants to know in the first five seconds. It says nothing that nobody judged. */
final class StandingPlan {

    private StandingPlan() {}

    static StandingView of(List<ShownInterview> newestFirst, Proof proof) {
        Optional<ShownInterview> last = newestFirst.stream()
                .filter(talk -> !talk.interview().report().overall().verdict().isEmpty())
                .findFirst();
        Optional<Next> next = next(newestFirst);
        return new StandingView(
                last.map(talk -> new SignedTexts(talk, proof.signs())
                                .prose(talk.interview().report().overall().verdict()))
                        .orElse(StandingView.NONE.todo()),
                last.map(ShownInterview::card).orElse(StandingView.NONE.of()),
                marks(newestFirst),
                next.map(one -> one.talk().row(one.exchange())).orElse(StandingView.NONE.tonight()),
                next.map(one -> todo(one, proof)).orElse(StandingView.NONE.todo()));
    }

    private static List<Mark> marks(List<ShownInterview> newestFirst) {
        List<Mark> marks = new ArrayList<>();
        for (ShownInterview talk : newestFirst) {
            List<Integer> scores = talk.rows().stream()
                    .map(QuestionRow::score)
                    .filter(score -> score > 0)
                    .toList();
            if (!scores.isEmpty()) {
                int sum = scores.stream().mapToInt(Integer::intValue).sum();
                marks.add(0, new Mark(talk.card(), Math.round((float) sum / scores.size()), scores.size()));
            }
        }
        return marks;
    }

    private record Next(ShownInterview talk, Exchange exchange) {

        int urgency() {
            return exchange.priority() == 0 ? Integer.MAX_VALUE : exchange.priority();
        }

        int score() {
            int score = talk.row(exchange).score();
            return score == 0 ? Integer.MAX_VALUE : score;
        }
    }

    /** Of the newest talk that somebody judged: what is most urgent, then what was weakest. Small talk can wait. */
    private static Optional<Next> next(List<ShownInterview> newestFirst) {
        return newestFirst.stream()
                .map(talk -> talk.interview().report().exchanges().stream()
                        .filter(exchange -> !exchange.kind().is(Kind.Trait.COURTESY))
                        .filter(exchange -> exchange.analysis().isJudged())
                        .map(exchange -> new Next(talk, exchange))
                        .filter(one -> one.urgency() == 1 || one.score() < Integer.MAX_VALUE)
                        .min(Comparator.comparingInt(Next::urgency).thenComparingInt(Next::score)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Prose todo(Next next, Proof proof) {
        List<Point> steps = next.exchange().analysis().points(Section.IMPROVEMENTS);
        return steps.isEmpty()
                ? StandingView.NONE.todo()
                : new SignedTexts(next.talk(), proof.signs())
                        .prose(next.exchange(), steps.get(0).text());
    }
}
