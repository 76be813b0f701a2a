package debrief.view;

import debrief.model.Analysis;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Overall;
import debrief.model.Point;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Transcript;
import debrief.model.Turn;
import debrief.model.Visibility;
import debrief.model.Written;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An interview without the questions that its author keeps from the public, and without the words that no page may show.
 *
 * <p>A turn that a hidden question rests on is gone, also from the transcript and from another question that shares it. Turns of
 * no question, and questions that nobody wrote down, are shown only where the transcript may be read. What rests on a turn that is gone, goes with it.
 */
final class VisibleInterview {

    private final Interview interview;
    private final Set<Integer> turns;
    private final List<Exchange> exchanges;
    private final Set<String> ids;

    private VisibleInterview(Interview interview) {
        this.interview = interview;
        List<Exchange> all = interview.report().exchanges();
        Set<Integer> hidden = all.stream()
                .filter(Exchange::hidden)
                .flatMap(exchange -> exchange.turns().stream())
                .collect(Collectors.toSet());
        this.exchanges = all.stream()
                .filter(exchange -> !exchange.hidden() && !hidden.containsAll(exchange.turns()))
                .filter(exchange -> !exchange.proposed() || interview.setting().transcript() == Visibility.PUBLIC)
                .toList();
        this.ids = exchanges.stream().map(Exchange::id).collect(Collectors.toSet());
        this.turns = new HashSet<>();
        if (interview.setting().transcript() == Visibility.PUBLIC) {
            interview.transcript().turns().forEach(turn -> turns.add(turn.id()));
        }
        exchanges.forEach(exchange -> turns.addAll(exchange.turns()));
        turns.removeAll(hidden);
    }

    /** Empty when all its questions are hidden, or none is anybody's own. */
    static Optional<Interview> of(Interview interview) {
        VisibleInterview shown = new VisibleInterview(interview);
        boolean isHidden =
                shown.exchanges.isEmpty() && !interview.report().exchanges().isEmpty();
        return isHidden || isOnlyTalk(interview) ? Optional.empty() : Optional.of(shown.interview());
    }

    /**
     * Whether nobody wrote down what was asked, of a talk that nobody may read. Questions that rules or a coach find cover all
     * that was said, so that their pages would be the transcript by another name.
     */
    static boolean isOnlyTalk(Interview interview) {
        return interview.setting().transcript() == Visibility.PRIVATE
                && !interview.transcript().turns().isEmpty()
                && interview.report().exchanges().stream().allMatch(Exchange::proposed);
    }

    private Interview interview() {
        Report report = interview.report();
        List<Turn> told = interview.transcript().turns().stream()
                .filter(turn -> turns.contains(turn.id()))
                .toList();
        List<Recommendation> insights = report.insights().stream()
                .filter(one -> one.from().isEmpty() || one.from().stream().anyMatch(ids::contains))
                .map(one -> one.among(ids))
                .toList();
        Report shown = report.with(exchanges.stream().map(this::exchange).toList())
                .advised(insights, overall(report), report.advised(), report.adviceFailed())
                .accepting(List.of());
        return interview
                .with(shown)
                .with(interview.setting(), new Transcript(told), interview.notes())
                .advertised("");
    }

    /** What is made of the whole talk may be made of what is hidden. */
    private Overall overall(Report report) {
        return isWhole()
                ? report.overall().among(ids, turns::contains)
                : report.overall().restingOnly(ids, turns::contains);
    }

    private Exchange exchange(Exchange exchange) {
        List<Integer> left = exchange.turns().stream().filter(turns::contains).toList();
        return exchange.over(left, ids.contains(exchange.follows()) ? exchange.follows() : "")
                .with(exchange.asks(), analysis(exchange.analysis().restingOn(turns::contains)));
    }

    /** What was said elsewhere, and nobody says where, may be what is hidden. */
    private Analysis analysis(Analysis analysis) {
        Written elsewhere = analysis.sections().get(Section.ELSEWHERE);
        if (elsewhere == null || isWhole()) {
            return analysis;
        }
        List<Point> shown = elsewhere.body().points().stream()
                .filter(point -> point.restsOnly(turns::contains))
                .toList();
        Map<Section, Written> sections = new EnumMap<>(analysis.sections());
        sections.remove(Section.ELSEWHERE);
        if (!shown.isEmpty()) {
            sections.put(Section.ELSEWHERE, elsewhere.with(new Body.Points(shown)));
        }
        return new Analysis(sections);
    }

    /** No question is hidden. */
    private boolean isWhole() {
        return exchanges.size() == interview.report().exchanges().size();
    }
}
