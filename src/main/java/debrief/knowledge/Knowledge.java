package debrief.knowledge;

import debrief.model.Claim;
import debrief.model.Statement;
import debrief.talk.Said;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The statements of knowledge packs, found in what people say.
 *
 * <pre>
 * Knowledge knowledge = Knowledge.of(portfolio.statements());
 * knowledge.in(Text.of("I think Django is single-threaded."))     what a text says, and where
 * knowledge.told(exchange.turns())                                what the candidate says, "it" resolved
 * knowledge.claims(exchange.turns())                              the same as claims
 * </pre>
 *
 * <p>Each phrase waits under its rarest word, so that a sentence only meets the phrases that it may hold.
 */
public final class Knowledge {

    /** No phrase should wait under a word that stands in every sentence. */
    private static final Set<String> COMMON = Set.of(
            "be", "not", "it", "do", "can", "you", "we", "that", "thi", "if", "in", "on", "to", "of", "for", "and",
            "or", "have", "when", "at", "by", "with", "from", "all", "every", "only", "one", "thing", "use", "get",
            "go", "make");

    private static final int COMMON_COST = 1_000;

    /** How many sentences "it" may go on for. */
    private static final int CARRIED = 3;
    /** "Good question." names nothing. */
    private static final int INTERJECTION = 3;
    /** In words; the last longer turn of the interviewer's is the question, or one with a question mark. */
    private static final int BACKCHANNEL = 2;

    /** The forms that some phrase holds, numbered from 1. */
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

    private final Stance stance = new Stance(numbers);
    private final Map<Integer, List<Search>> byRareWord = new HashMap<>();
    private final Map<Integer, List<Contrast>> byName = new HashMap<>();

    private Knowledge() {}

    /** @throws PhraseMistake when a statement has a phrase that cannot be read */
    public static Knowledge of(List<Statement> statements) {
        Knowledge knowledge = new Knowledge();
        Map<String, Integer> uses = new HashMap<>();
        Map<Statement, List<Phrase>> phrases = new LinkedHashMap<>();
        for (Statement statement : statements) {
            List<Phrase> all = statement.says().stream().map(Phrase::parse).toList();
            phrases.put(statement, all);
            all.forEach(phrase -> phrase.eachForm(form -> {
                uses.merge(form, 1, Integer::sum);
                knowledge.numbers.putIfAbsent(form, knowledge.numbers.size() + 1);
            }));
        }
        ToIntFunction<List<String>> cost = set -> cost(set, uses);
        phrases.forEach((statement, all) -> all.forEach(phrase -> {
            knowledge.add(new Search(statement, phrase, false, cost, knowledge::number), cost);
            if (phrase.subject().isPresent()) {
                knowledge.add(new Search(statement, phrase, true, cost, knowledge::number), cost);
            }
        }));
        statements.stream()
                .filter(statement -> !statement.things().isEmpty())
                .map(statement -> new Contrast(statement, knowledge::numbered))
                .forEach(contrast -> contrast.keys()
                        .forEach(form -> knowledge
                                .byName
                                .computeIfAbsent(knowledge.numbered(form), number -> new ArrayList<>())
                                .add(contrast)));
        return knowledge;
    }

    private synchronized int numbered(String form) {
        return numbers.computeIfAbsent(form, unknown -> numbers.size() + 1);
    }

    private int number(String form) {
        return numbers.getOrDefault(form, 0);
    }

    private void add(Search search, ToIntFunction<List<String>> cost) {
        for (String form : Set.copyOf(Collections.min(search.needed(), Comparator.comparingInt(cost)))) {
            byRareWord
                    .computeIfAbsent(number(form), number -> new ArrayList<>())
                    .add(search);
        }
    }

    private static int cost(List<String> set, Map<String, Integer> uses) {
        int cost = 0;
        for (String form : set) {
            cost += COMMON.contains(form) ? COMMON_COST : uses.getOrDefault(form, 1);
        }
        return cost;
    }

    /**
     * What a text says of the statements, in its order: each at most once a sentence. Of several in the same words the most
     * specific one counts, which is the longest.
     */
    public List<Hit> in(Text text) {
        return in(text, Text.of(""));
    }

    /**
     * What the candidate says in the turns of an exchange, in their order. "It" may be what the question named; notes to the
     * coach say nothing.
     */
    public List<Told> told(List<Said> turns) {
        List<Told> told = new ArrayList<>();
        Text asked = Text.of("");
        for (Said turn : turns) {
            if (turn.byCandidate()) {
                in(turn.text(), asked).forEach(hit -> told.add(new Told(turn, hit)));
            } else if (turn.text().size() > BACKCHANNEL
                    || turn.text().source().strip().endsWith("?")) {
                asked = turn.text();
            }
        }
        return told;
    }

    private List<Hit> in(Text text, Text question) {
        List<Gist> gists = Gist.of(text, numbers);
        List<Gist> asked = Gist.of(question, numbers);
        List<Contrast> contrasts = contrasts(gists, asked);
        if (contrasts.stream().filter(Contrast::prepare).count() > 0) {
            gists = Gist.of(text, numbers);
            asked = Gist.of(question, numbers);
        }
        Quoted quoted = Quoted.in(text.source());
        List<List<Hit>> hits = new ArrayList<>();
        for (int i = 0; i < gists.size(); i++) {
            Set<Search> candidates = candidates(gists.get(i));
            List<Gist> next = gists.subList(i + 1, Math.min(i + 2, gists.size()));
            hits.add(
                    candidates.isEmpty() || stance.asks(gists.get(i))
                            ? new ArrayList<>()
                            : hits(candidates, gists.get(i), before(gists, i, asked), next));
        }
        for (Contrast contrast : contrasts) {
            Optional<Contrast.Found> found = contrast.in(gists, asked, stance);
            if (found.isPresent()) {
                Gist gist = gists.get(found.get().sentence());
                Search.Span span = found.get().span();
                Hit hit = hit(contrast.statement(), gist, span, stance.clause(gist, span));
                List<Hit> there = hits.get(found.get().sentence());
                if (there.isEmpty() && hits.stream().flatMap(List::stream).noneMatch(hit::isLike)) {
                    there.add(hit);
                }
            }
        }
        return hits.stream()
                .flatMap(List::stream)
                .filter(hit -> !quoted.holds(hit.start(), hit.end()))
                .toList();
    }

    private List<Contrast> contrasts(List<Gist> gists, List<Gist> asked) {
        return Stream.concat(asked.stream(), gists.stream())
                .flatMap(gist -> IntStream.range(0, gist.size()).mapToObj(gist::number))
                .distinct()
                .flatMap(number -> byName.getOrDefault(number, List.of()).stream())
                .distinct()
                .toList();
    }

    /** What "it" may stand for: something in the sentence before, or in the question, if nothing else was named since. */
    private static List<Gist> before(List<Gist> gists, int at, List<Gist> asked) {
        int first = at;
        while (first > 0 && at - first < CARRIED) {
            first--;
            if (gists.get(first).pointer() < 0 && gists.get(first).size() > INTERJECTION) {
                return gists.subList(first, at);
            }
        }
        if (first > 0) {
            return gists.subList(first, at);
        }
        return Stream.concat(asked.stream(), gists.subList(0, at).stream()).toList();
    }

    private Set<Search> candidates(Gist gist) {
        Set<Search> candidates = new LinkedHashSet<>();
        for (int word = 0; word < gist.size(); word++) {
            for (Search search : byRareWord.getOrDefault(gist.number(word), List.of())) {
                if (search.isPossible(gist)) {
                    candidates.add(search);
                }
            }
        }
        return candidates;
    }

    private List<Hit> hits(Set<Search> candidates, Gist gist, List<Gist> before, List<Gist> next) {
        BitSet open = stance.open(gist);
        Map<Statement, Hit> found = new LinkedHashMap<>();
        for (Search search : candidates) {
            search.in(gist, before, open, stance.walls())
                    .filter(span -> !stance.takesBack(gist, span.behind(), next))
                    .map(span -> hit(search.statement(), gist, span, stance.clause(gist, span)))
                    .ifPresent(hit ->
                            found.merge(hit.statement(), hit, (one, other) -> one.isInside(other) ? other : one));
        }
        return found.values().stream()
                .filter(hit -> found.values().stream().noneMatch(hit::isInside))
                .sorted(Comparator.comparingInt(Hit::start).thenComparing(Hit::end))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Hit hit(Statement statement, Gist gist, Search.Span span, Search.Span clause) {
        return new Hit(
                statement,
                gist.start(span.first()),
                gist.end(span.behind() - 1),
                gist.start(clause.first()),
                gist.end(clause.behind() - 1));
    }

    /** What the candidate claimed in the turns of an exchange: each statement at most once a turn, in the exact words of the clause. */
    public List<Claim> claims(List<Said> turns) {
        Set<List<Object>> claimed = new HashSet<>();
        return told(turns).stream()
                .filter(told -> claimed.add(List.of(told.turn().id(), told.hit().statement())))
                .map(Told::claim)
                .toList();
    }
}
