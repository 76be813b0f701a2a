package debrief.content;

import debrief.model.Exchange;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Transcript;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a coach's report can be shown beside today's transcript and today's exchanges. Only what names a turn or an
 * exchange that is no longer there falls away; the file keeps all of it.
 */
record PrunedReport(Transcript transcript, Set<String> ids) {

    /** @param ids of the author's exchanges */
    static Report of(Report coach, Transcript transcript, Set<String> ids) {
        Set<String> known = new HashSet<>(ids);
        coach.exchanges().stream().map(Exchange::id).forEach(known::add);
        PrunedReport fitting = new PrunedReport(transcript, known);
        Set<String> seen = new HashSet<>();
        List<Exchange> exchanges = coach.exchanges().stream()
                .map(fitting::exchange)
                .flatMap(Optional::stream)
                .filter(exchange -> seen.add(exchange.id()))
                .toList();
        List<Recommendation> insights =
                coach.insights().stream().map(one -> one.among(known)).toList();
        return coach.with(exchanges)
                .advised(
                        insights, coach.overall().among(known, transcript::has), coach.advised(), coach.adviceFailed());
    }

    private Optional<Exchange> exchange(Exchange exchange) {
        List<Integer> turns = exchange.turns().stream().filter(transcript::has).toList();
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.of(exchange.over(turns, ids.contains(exchange.follows()) ? exchange.follows() : "")
                        .with(exchange.asks(), exchange.analysis().restingOn(transcript::has)));
    }
}
