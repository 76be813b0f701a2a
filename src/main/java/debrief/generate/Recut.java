package debrief.generate;

import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Report;
import debrief.model.Slug;
import debrief.model.Written;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Exchanges that were found anew in a talk that had some. Each takes over the id and the writing of the former exchange with
 * which it shares the most turns; other former ids lead to it, so that no address is lost.
 */
public final class Recut {

    private final List<Exchange> before;
    private final List<Exchange> cut;
    /** Former exchanges by the place of the new one that has most of their turns; those with the most first. */
    private final Map<Integer, List<Exchange>> former = new HashMap<>();

    private Recut(List<Exchange> before, List<Exchange> cut) {
        this.before = before;
        this.cut = cut;
        for (Exchange old : before) {
            int best = -1;
            for (int at = 0; at < cut.size(); at++) {
                if (shared(old, cut.get(at)) > (best < 0 ? 0 : shared(old, cut.get(best)))) {
                    best = at;
                }
            }
            if (best >= 0) {
                former.computeIfAbsent(best, at -> new ArrayList<>()).add(old);
            }
        }
        former.forEach((at, olds) -> olds.sort(Comparator.comparingLong(old -> -shared(old, cut.get(at)))));
    }

    /**
     * @param before the exchanges as they were, with what coaches wrote on them
     * @param cut as they are found now
     */
    public static List<Exchange> of(List<Exchange> before, List<Exchange> cut) {
        return new Recut(before, cut).exchanges();
    }

    /** Why an interview's exchanges must stay as they are; empty when nothing of a person hangs on them. */
    public static Optional<String> obstacle(Interview interview) {
        Report report = interview.report();
        if (report.exchanges().stream().anyMatch(exchange -> !exchange.proposed())) {
            return Optional.of("they are yours, in its analysis.yaml");
        }
        if (interview.notes().notes().stream().anyMatch(note -> !note.exchange().isEmpty())) {
            return Optional.of("its notes.yaml speaks of them");
        }
        if (report.advised() == null && !report.insights().isEmpty()) {
            return Optional.of("insights that a person wrote speak of them");
        }
        return report.exchanges().stream()
                .filter(Recut::hasOwnWords)
                .findFirst()
                .map(exchange -> "on " + exchange.id() + " a person wrote");
    }

    private static boolean hasOwnWords(Exchange exchange) {
        Analysis analysis = exchange.analysis();
        return analysis.sections().values().stream().anyMatch(Recut::isOwn)
                || exchange.asks().stream().anyMatch(ask -> !ask.answer().isEmpty() && ask.origin() == null)
                || !exchange.extra().isEmpty();
    }

    private static boolean isOwn(Written written) {
        return written.isDone() && written.origin() == null;
    }

    private List<Exchange> exchanges() {
        Set<String> taken = new HashSet<>(Set.of("index", "transcript"));
        before.forEach(old -> {
            taken.add(old.id());
            taken.addAll(old.aliases());
        });
        Map<String, String> ids = new HashMap<>();
        for (int at = 0; at < cut.size(); at++) {
            List<Exchange> olds = former.getOrDefault(at, List.of());
            String fresh = cut.get(at).id();
            ids.put(
                    fresh,
                    olds.isEmpty() ? Slug.free(fresh, taken) : olds.get(0).id());
        }
        List<Exchange> exchanges = new ArrayList<>();
        for (int at = 0; at < cut.size(); at++) {
            exchanges.add(joined(cut.get(at), ids, former.getOrDefault(at, List.of())));
        }
        return exchanges;
    }

    private static Exchange joined(Exchange found, Map<String, String> ids, List<Exchange> olds) {
        String id = ids.getOrDefault(found.id(), found.id());
        Set<String> aliases = new LinkedHashSet<>();
        Map<String, Ask> answered = new LinkedHashMap<>();
        for (Exchange old : olds) {
            aliases.add(old.id());
            aliases.addAll(old.aliases());
            old.asks().stream()
                    .filter(ask -> !ask.answer().isEmpty())
                    .forEach(ask -> answered.putIfAbsent(ask.text().strip(), ask));
        }
        aliases.remove(id);
        return new Exchange(
                id,
                List.copyOf(aliases),
                found.title(),
                found.kind(),
                found.turns(),
                ids.getOrDefault(found.follows(), ""),
                found.priority(),
                found.asks().stream()
                        .map(ask -> answered.getOrDefault(ask.text().strip(), ask))
                        .toList(),
                olds.isEmpty() ? Analysis.EMPTY : olds.get(0).analysis(),
                List.of(),
                true,
                false);
    }

    private static long shared(Exchange one, Exchange other) {
        return one.turns().stream().filter(other.turns()::contains).count();
    }
}
