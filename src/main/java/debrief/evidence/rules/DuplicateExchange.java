package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.Lazy;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Terms;
import debrief.talk.Said;
import debrief.words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The same answer under another question.
 *
 * <p>An exchange meets only those that share one of a few runs of three words with it. The runs are the smallest by hash ("bottom
 * k" of Broder's resemblance sketches, 1997): two answers that share nine words in ten almost surely share one of eight.
 */
final class DuplicateExchange implements EvidenceRule {

    /** Of the words of the shorter answer, how many must stand in the other. */
    private static final double CONTAINED = .9;

    /** Fewer words prove nothing: many people say "yes, of course". */
    private static final int LEAST_TERMS = 8;

    private static final int RUN = 3;
    private static final int RUNS = 8;

    /** What stands in more exchanges than this is a manner of speaking. */
    private static final int MOST_SHARED = 32;

    private static final int SHOWN = 80;

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.DUPLICATE_EXCHANGE;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        // Whose turns stand in another one is told of already.
        Supplier<Set<String>> repeated = new Lazy<>(() -> RepeatedTurns.ids(dossier));
        Map<Integer, List<Answer>> byRun = new HashMap<>();
        for (ReviewedExchange exchange : dossier.exchanges()) {
            Answer answer = Answer.of(exchange);
            answer.runs().stream()
                    .flatMap(run -> byRun.getOrDefault(run, List.of()).stream())
                    .filter(other -> answer.terms().size() >= LEAST_TERMS && isSame(answer.terms(), other.terms()))
                    .findFirst()
                    .filter(other -> !repeated.get().contains(exchange.id()))
                    .ifPresent(other -> {
                        Said first = exchange.answers().get(0);
                        found.add(
                                exchange.place("turns", first.id()),
                                Snippet.of(first.spoken(), SHOWN),
                                "the answer is that of '%s', under another question"
                                        .formatted(other.exchange().exchange().title()),
                                "delete the exchange whose question nobody asked");
                    });
            for (int run : answer.runs()) {
                List<Answer> same = byRun.computeIfAbsent(run, one -> new ArrayList<>());
                if (same.size() < MOST_SHARED) {
                    same.add(answer);
                }
            }
        }
    }

    /** @param terms what the candidate says */
    private record Answer(ReviewedExchange exchange, Set<String> terms, Set<Integer> runs) {

        static Answer of(ReviewedExchange exchange) {
            List<String> terms = exchange.answers().stream()
                    .flatMap(turn -> Terms.of(turn.text()).stream())
                    .map(Word::stem)
                    .toList();
            TreeSet<Integer> runs = new TreeSet<>();
            for (int i = 0; i + RUN <= terms.size(); i++) {
                runs.add(mixed(terms.subList(i, i + RUN).hashCode()));
                if (runs.size() > RUNS) {
                    runs.pollLast();
                }
            }
            return new Answer(exchange, new LinkedHashSet<>(terms), runs);
        }

        /** Spread, so that the smallest are no particular words (Steele and others, SplitMix 2014). */
        private static int mixed(int hash) {
            int spread = (hash ^ (hash >>> 16)) * 0x7feb352d;
            spread = (spread ^ (spread >>> 15)) * 0x846ca68b;
            return spread ^ (spread >>> 16);
        }
    }

    private static boolean isSame(Set<String> one, Set<String> other) {
        Set<String> shorter = one.size() <= other.size() ? one : other;
        Set<String> longer = shorter == one ? other : one;
        long shared = shorter.stream().filter(longer::contains).count();
        // A short answer may stand in a long one by chance, word for word apart: they must be about as long.
        return shared >= CONTAINED * shorter.size() && shorter.size() * 2 >= longer.size();
    }
}
