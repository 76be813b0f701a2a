package debrief.knowledge;

import debrief.model.Claim;
import debrief.model.Statement;
import debrief.talk.Said;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The statements of knowledge packs, found in what people say.
 *
 * <pre>
 * Knowledge knowledge = Knowledge.of(portfolio.statements());
 * knowledge.in(Text.of("I think Django is single-threaded."))     what a text says, and where
 * knowledge.claims(talk.turns())                                  what the candidate claims
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

    /** The forms that some phrase holds, numbered from 1. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Stance stance = new Stance(numbers);
    private final Map<Integer, List<Search>> byRareWord = new HashMap<>();

    private Knowledge() {}

    /** @throws PhraseMistake when a statement has a phrase that cannot be read */
    public static Knowledge of(List<Statement> statements) {
        Map<Statement, List<Phrase>> phrases = new LinkedHashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Statement statement : statements) {
            List<Phrase> parsed = statement.says().stream().map(Phrase::parse).toList();
            phrases.put(statement, parsed);
            parsed.forEach(phrase -> phrase.body().needed(List::size).stream()
                    .flatMap(List::stream)
                    .forEach(form -> uses.merge(form, 1, Integer::sum)));
        }
        Knowledge knowledge = new Knowledge();
        phrases.forEach((statement, all) -> all.forEach(phrase ->
                knowledge.add(new Search(statement, phrase, set -> cost(set, uses), knowledge.numbers), phrase, uses)));
        return knowledge;
    }

    private void add(Search search, Phrase phrase, Map<String, Integer> uses) {
        List<String> rarest = phrase.body().needed(set -> cost(set, uses)).stream()
                .min(Comparator.comparingInt(set -> cost(set, uses)))
                .orElseThrow();
        for (String form : Set.copyOf(rarest)) {
            byRareWord
                    .computeIfAbsent(numbers.getOrDefault(form, 0), number -> new ArrayList<>())
                    .add(search);
        }
    }

    private static int cost(List<String> set, Map<String, Integer> uses) {
        return set.stream()
                .mapToInt(form -> COMMON.contains(form) ? COMMON_COST : uses.getOrDefault(form, 1))
                .sum();
    }

    /**
     * What a text says of the statements, in its order: each at most once a sentence. Of several in the same words the most
     * specific one counts, which is the longest.
     */
    public List<Hit> in(Text text) {
        List<Hit> hits = new ArrayList<>();
        List<Gist> gists = Gist.of(text, numbers);
        for (int i = 0; i < gists.size(); i++) {
            Set<Search> candidates = candidates(gists.get(i));
            if (!candidates.isEmpty() && !stance.asks(gists.get(i))) {
                hits.addAll(hits(candidates, gists.get(i), gists.subList(i + 1, Math.min(i + 2, gists.size()))));
            }
        }
        return hits;
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

    private List<Hit> hits(Set<Search> candidates, Gist gist, List<Gist> next) {
        BitSet open = stance.open(gist);
        Map<Statement, Hit> found = new LinkedHashMap<>();
        for (Search search : candidates) {
            search.in(gist, open, stance.walls())
                    .filter(span -> !stance.takesBack(gist, span.behind(), next))
                    .map(span -> hit(search.statement(), gist, span, stance.clause(gist, span)))
                    .ifPresent(hit ->
                            found.merge(hit.statement(), hit, (one, other) -> one.isInside(other) ? other : one));
        }
        return found.values().stream()
                .filter(hit -> found.values().stream().noneMatch(hit::isInside))
                .sorted(Comparator.comparingInt(Hit::start).thenComparing(Hit::end))
                .toList();
    }

    private static Hit hit(Statement statement, Gist gist, Search.Span span, Search.Span clause) {
        return new Hit(
                statement,
                gist.start(span.first()),
                gist.end(span.behind() - 1),
                gist.start(clause.first()),
                gist.end(clause.behind() - 1));
    }

    /** What the candidate claimed: each statement at most once a turn, in the exact words of the clause; notes to the coach claim nothing. */
    public List<Claim> claims(List<Said> turns) {
        List<Claim> claims = new ArrayList<>();
        for (Said turn : turns) {
            Set<Statement> claimed = new HashSet<>();
            for (Hit hit : turn.byCandidate() ? in(turn.text()) : List.<Hit>of()) {
                Statement said = hit.statement();
                if (claimed.add(said)) {
                    String words = turn.text().source().substring(hit.clauseStart(), hit.clauseEnd());
                    claims.add(new Claim(turn.id(), words, said.verdict(), said.because(), said.source()));
                }
            }
        }
        return claims;
    }
}
