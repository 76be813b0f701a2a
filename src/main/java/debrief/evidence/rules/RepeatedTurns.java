package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Terms;
import debrief.talk.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An exchange whose question and answer stood in an earlier one already. It meets only those that share a turn with it, so a
 * thousand exchanges cost a thousand times what one does.
 */
final class RepeatedTurns implements EvidenceRule {

    /** A repeated turn must tell this much, else it is "okay, go on". */
    private static final int LEAST_REPEATED = 4;

    /** What stands in more exchanges than this is a manner of speaking. */
    private static final int MOST_SHARED = 32;

    private static final int SHOWN = 80;

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.REPEATED_TURNS;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        for (Repeated one : in(dossier)) {
            Said first = one.turns().get(0);
            found.add(
                    one.exchange().place("turns", first.id()),
                    Snippet.of(first.spoken(), SHOWN),
                    "%d turns stand in '%s' already"
                            .formatted(
                                    one.turns().size(), one.earlier().exchange().title()),
                    "keep one of the two exchanges, or give each turn to one of them");
        }
    }

    /** @param turns of the exchange that the earlier one has, too */
    private record Repeated(ReviewedExchange exchange, ReviewedExchange earlier, List<Said> turns) {}

    /** The exchanges that repeat another one. */
    static Set<String> ids(Dossier dossier) {
        return in(dossier).stream().map(one -> one.exchange().id()).collect(Collectors.toSet());
    }

    private static List<Repeated> in(Dossier dossier) {
        List<Repeated> repeated = new ArrayList<>();
        Map<String, List<ReviewedExchange>> byTurn = new HashMap<>();
        for (ReviewedExchange exchange : dossier.exchanges()) {
            // The words of each turn, as they are compared.
            Map<String, Said> turns = new LinkedHashMap<>();
            exchange.turns()
                    .forEach(turn ->
                            turns.putIfAbsent(turn.text().folded(0, turn.text().size()), turn));
            IdentityHashMap<ReviewedExchange, List<Said>> shared = new IdentityHashMap<>();
            turns.forEach((words, turn) -> byTurn.getOrDefault(words, List.of())
                    .forEach(other -> shared.computeIfAbsent(other, one -> new ArrayList<>())
                            .add(turn)));
            shared.entrySet().stream()
                    .filter(entry -> isTalk(entry.getValue()))
                    .max(Comparator.comparingInt((Map.Entry<ReviewedExchange, List<Said>> entry) ->
                                    entry.getValue().size())
                            .thenComparing(entry -> entry.getKey().id()))
                    .ifPresent(entry -> repeated.add(new Repeated(exchange, entry.getKey(), entry.getValue())));
            for (String words : turns.keySet()) {
                List<ReviewedExchange> same = byTurn.computeIfAbsent(words, one -> new ArrayList<>());
                if (same.size() < MOST_SHARED) {
                    same.add(exchange);
                }
            }
        }
        return repeated;
    }

    private static boolean isTalk(List<Said> turns) {
        return turns.stream().anyMatch(Said::byCandidate)
                && turns.stream().anyMatch(turn -> !turn.byCandidate())
                && turns.stream().mapToInt(turn -> Terms.of(turn.text()).size()).sum() >= LEAST_REPEATED;
    }
}
