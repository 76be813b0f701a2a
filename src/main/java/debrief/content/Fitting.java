package debrief.content;

import debrief.model.Analysis;
import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Point;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Transcript;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of a coach's report can be shown beside today's transcript and today's exchanges. Only what names a turn or an
 * exchange that is no longer there falls away; the file keeps all of it.
 */
final class Fitting {

    private final Transcript transcript;
    private final Set<String> ids;

    private Fitting(Transcript transcript, Set<String> ids) {
        this.transcript = transcript;
        this.ids = ids;
    }

    /** @param ids of the author's exchanges */
    static Report of(Report coach, Transcript transcript, Set<String> ids) {
        Set<String> known = new HashSet<>(ids);
        coach.exchanges().stream().map(Exchange::id).forEach(known::add);
        Fitting fitting = new Fitting(transcript, known);
        Set<String> seen = new HashSet<>();
        List<Exchange> exchanges = coach.exchanges().stream()
                .map(fitting::exchange)
                .flatMap(Optional::stream)
                .filter(exchange -> seen.add(exchange.id()))
                .toList();
        List<Recommendation> insights =
                coach.insights().stream().map(fitting::recommendation).toList();
        return new Report(coach.intro(), exchanges, insights, coach.closing(), coach.advised(), coach.adviceFailed());
    }

    private Optional<Exchange> exchange(Exchange exchange) {
        List<Integer> turns = exchange.turns().stream().filter(transcript::has).toList();
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Exchange(
                        exchange.id(),
                        exchange.aliases(),
                        exchange.title(),
                        exchange.kind(),
                        turns,
                        ids.contains(exchange.follows()) ? exchange.follows() : "",
                        exchange.priority(),
                        exchange.asks(),
                        analysis(exchange.analysis()),
                        exchange.extra(),
                        exchange.proposed()));
    }

    private Analysis analysis(Analysis analysis) {
        Map<Section, List<Point>> points = new EnumMap<>(Section.class);
        analysis.points()
                .forEach((section, list) ->
                        points.put(section, list.stream().map(this::point).toList()));
        List<Claim> claims = analysis.claims().stream()
                .filter(claim -> transcript.has(claim.turn()))
                .toList();
        return new Analysis(
                points,
                analysis.prose(),
                claims,
                analysis.topics(),
                analysis.rating(),
                analysis.none(),
                analysis.origins(),
                analysis.failed());
    }

    private Point point(Point point) {
        return new Point(
                point.label(),
                point.text(),
                point.evidence().stream()
                        .filter(evidence -> transcript.has(evidence.turn()))
                        .toList());
    }

    private Recommendation recommendation(Recommendation one) {
        return new Recommendation(
                one.area(),
                one.label(),
                one.text(),
                one.from().stream().filter(ids::contains).toList(),
                one.topics(),
                one.priority());
    }
}
