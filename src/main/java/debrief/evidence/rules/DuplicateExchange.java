package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.Normal;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Said;
import debrief.evidence.reading.Terms;
import debrief.evidence.reading.Told;

import debrief.evidence.reading.Finding.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The same talk told twice: an exchange whose turns stand in an earlier one, or whose answer does under another question.
 *
 * <p>An exchange meets only those that share a turn with it or one of a few runs of three words, so a thousand exchanges cost a
 * thousand times what one does. The runs are the smallest by hash ("bottom k" of Broder's resemblance sketches, 1997): two
 * answers that share nine words in ten almost surely share one of eight.
 */
final class DuplicateExchange implements EvidenceRule {

    /** Of the words of the shorter answer, how many must stand in the other. */
    private static final double CONTAINED = .9;

    /** Fewer words prove nothing: many people say "yes, of course". */
    private static final int LEAST_TERMS = 8;

    /** A repeated turn must tell this much, else it is "okay, go on". */
    private static final int LEAST_REPEATED = 4;

    private static final int RUN = 3;
    private static final int RUNS = 8;

    /** What stands in more exchanges than this is a manner of speaking. */
    private static final int MOST_SHARED = 32;

    private static final int SHOWN = 80;

    @Override
    public void check(Dossier dossier, Consumer<Finding> found) {
        Map<String, List<Told>> byTurn = new HashMap<>();
        Map<Integer, List<Told>> byRun = new HashMap<>();
        for (ReviewedExchange sheet : dossier.sheets()) {
            Told told = Told.of(sheet);
            repeated(told, byTurn).or(() -> contained(told, byRun)).ifPresent(found);
            told.turns().keySet().forEach(turn -> add(byTurn, turn, told));
            told.runs().forEach(run -> add(byRun, run, told));
        }
    }

    /**
     * @param turns the words of each turn, as they are compared, to the turn
     * @param terms what the candidate says in it
     */
    private record Told(ReviewedExchange sheet, Map<String, Said> turns, Set<String> terms, Set<Integer> runs) {

        static Told of(ReviewedExchange sheet) {
            Map<String, Said> turns = new LinkedHashMap<>();
            sheet.turns().forEach(turn -> turns.putIfAbsent(Normal.of(turn.text()), turn));
            List<String> terms =
                    Terms.of(sheet.answer()).stream().map(Terms.Term::stem).toList();
            TreeSet<Integer> runs = new TreeSet<>();
            for (int i = 0; i + RUN <= terms.size(); i++) {
                runs.add(mixed(terms.subList(i, i + RUN).hashCode()));
                if (runs.size() > RUNS) {
                    runs.pollLast();
                }
            }
            return new Told(sheet, turns, new LinkedHashSet<>(terms), runs);
        }

        /** Spread, so that the smallest are no particular words (Steele and others, SplitMix 2014). */
        private static int mixed(int hash) {
            int spread = (hash ^ (hash >>> 16)) * 0x7feb352d;
            spread = (spread ^ (spread >>> 15)) * 0x846ca68b;
            return spread ^ (spread >>> 16);
        }

        String title() {
            return sheet.exchange().title();
        }
    }

    private static <K> void add(Map<K, List<Told>> index, K key, Told told) {
        List<Told> same = index.computeIfAbsent(key, one -> new ArrayList<>());
        if (same.size() < MOST_SHARED) {
            same.add(told);
        }
    }

    /** A question and its answer that stood in an earlier exchange already. */
    private static Optional<Finding> repeated(Told told, Map<String, List<Told>> byTurn) {
        Map<String, List<Said>> shared = new HashMap<>();
        Map<String, Told> others = new HashMap<>();
        told.turns()
                .forEach((words, turn) -> byTurn.getOrDefault(words, List.of()).forEach(other -> {
                    others.put(other.sheet().id(), other);
                    shared.computeIfAbsent(other.sheet().id(), one -> new ArrayList<>())
                            .add(turn);
                }));
        return shared.entrySet().stream()
                .filter(entry -> isTalk(entry.getValue()))
                .max(Comparator.comparingInt((Map.Entry<String, List<Said>> entry) ->
                                entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> {
                    Said first = entry.getValue().get(0);
                    return new Finding(
                            Kind.REPEATED_TURNS,
                            told.sheet().place("turns", first.id()),
                            Snippet.of(first.text(), SHOWN),
                            "%d turns stand in '%s' already"
                                    .formatted(
                                            entry.getValue().size(),
                                            Objects.requireNonNull(others.get(entry.getKey()))
                                                    .title()),
                            "keep one of the two exchanges, or give each turn to one of them");
                });
    }

    private static boolean isTalk(List<Said> turns) {
        return turns.stream().anyMatch(Said::byCandidate)
                && turns.stream().anyMatch(turn -> !turn.byCandidate())
                && turns.stream()
                                .mapToInt(turn -> Terms.of(turn.words()).size())
                                .sum()
                        >= LEAST_REPEATED;
    }

    /** The same answer under another question. */
    private static Optional<Finding> contained(Told told, Map<Integer, List<Told>> byRun) {
        if (told.terms().size() < LEAST_TERMS) {
            return Optional.empty();
        }
        return told.runs().stream()
                .flatMap(run -> byRun.getOrDefault(run, List.of()).stream())
                .filter(other -> isSame(told.terms(), other.terms()))
                .findFirst()
                .map(other -> {
                    Said answer = told.sheet().answers().get(0);
                    return new Finding(
                            Kind.DUPLICATE_EXCHANGE,
                            told.sheet().place("turns", answer.id()),
                            Snippet.of(answer.text(), SHOWN),
                            "the answer is that of '%s', under another question".formatted(other.title()),
                            "delete the exchange whose question nobody asked");
                });
    }

    private static boolean isSame(Set<String> one, Set<String> other) {
        Set<String> shorter = one.size() <= other.size() ? one : other;
        Set<String> longer = shorter == one ? other : one;
        long shared = shorter.stream().filter(longer::contains).count();
        // A short answer may stand in a long one by chance, word for word apart: they must be about as long.
        return shared >= CONTAINED * shorter.size() && shorter.size() * 2 >= longer.size();
    }
}
