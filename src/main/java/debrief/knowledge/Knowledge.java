package debrief.knowledge;

import debrief.model.Claim;
import debrief.model.Speaker;
import debrief.model.Statement;
import debrief.model.Turn;
import debrief.words.Aside;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The statements of knowledge packs, found in what people say.
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

    private final Vocabulary vocabulary = new Vocabulary();
    private final Stance stance = new Stance(vocabulary);
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
        phrases.forEach((statement, all) -> all.forEach(phrase -> knowledge.add(
                new Search(statement, phrase, set -> cost(set, uses), knowledge.vocabulary), phrase, uses)));
        return knowledge;
    }

    private void add(Search search, Phrase phrase, Map<String, Integer> uses) {
        List<String> rarest = phrase.body().needed(set -> cost(set, uses)).stream()
                .min(Comparator.comparingInt(set -> cost(set, uses)))
                .orElseThrow();
        for (String form : Set.copyOf(rarest)) {
            byRareWord
                    .computeIfAbsent(vocabulary.learn(form), number -> new ArrayList<>())
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
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        List<Sentence> sentences = Sentence.split(text, vocabulary);
        for (int i = 0; i < sentences.size(); i++) {
            Set<Search> candidates = candidates(sentences.get(i));
            if (!candidates.isEmpty() && !stance.asks(sentences.get(i))) {
                List<Sentence> next = sentences.subList(i + 1, Math.min(i + 2, sentences.size()));
                hits.addAll(hits(candidates, sentences.get(i), next));
            }
        }
        return hits;
    }

    private Set<Search> candidates(Sentence sentence) {
        Set<Search> candidates = new LinkedHashSet<>();
        for (int word = 0; word < sentence.size(); word++) {
            for (Search search : byRareWord.getOrDefault(sentence.number(word), List.of())) {
                if (search.isPossible(sentence)) {
                    candidates.add(search);
                }
            }
        }
        return candidates;
    }

    private List<Hit> hits(Set<Search> candidates, Sentence sentence, List<Sentence> next) {
        BitSet open = stance.open(sentence);
        Map<Statement, Hit> found = new LinkedHashMap<>();
        for (Search search : candidates) {
            search.in(sentence, open, stance.walls())
                    .filter(span -> !stance.takesBack(sentence, span.behind(), next))
                    .map(span -> hit(search.statement(), sentence, span, stance.clause(sentence, span)))
                    .ifPresent(hit ->
                            found.merge(hit.statement(), hit, (one, other) -> one.isInside(other) ? other : one));
        }
        return found.values().stream()
                .filter(hit -> found.values().stream().noneMatch(hit::isInside))
                .sorted(Comparator.comparingInt(Hit::start).thenComparing(Hit::end))
                .toList();
    }

    private static Hit hit(Statement statement, Sentence sentence, Search.Span span, Search.Span clause) {
        return new Hit(
                statement,
                sentence.word(span.first()).start(),
                sentence.word(span.behind() - 1).end(),
                sentence.word(clause.first()).start(),
                sentence.word(clause.behind() - 1).end());
    }

    /** What the candidate claimed: each statement at most once a turn, in the exact words of the clause; notes to the coach claim nothing. */
    public List<Claim> claims(List<Turn> turns) {
        List<Claim> claims = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn.speaker().role() == Speaker.Role.CANDIDATE) {
                Set<Statement> claimed = new LinkedHashSet<>();
                for (Aside stretch : Aside.split(turn.text())) {
                    for (Hit hit : stretch.note() ? List.<Hit>of() : in(stretch.text())) {
                        if (claimed.add(hit.statement())) {
                            claims.add(claim(
                                    turn,
                                    stretch.text().substring(hit.clauseStart(), hit.clauseEnd()),
                                    hit.statement()));
                        }
                    }
                }
            }
        }
        return claims;
    }

    private static Claim claim(Turn turn, String says, Statement statement) {
        return new Claim(turn.id(), says, statement.verdict(), statement.because(), statement.source());
    }
}
