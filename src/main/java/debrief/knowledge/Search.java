package debrief.knowledge;

import debrief.model.Statement;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** One phrase of one statement, ready to be looked for: with its subject, or with "it" for a subject that was named before. */
final class Search {

    private final Statement statement;
    private final Program body;
    private final Optional<Program> named;
    private final List<Program> without;
    private final List<int[]> needed;
    private final List<String> rarest;

    /** @param pointed whether "it" stands for the subject */
    Search(
            Statement statement,
            Phrase phrase,
            boolean pointed,
            ToIntFunction<List<String>> cost,
            Map<String, Integer> numbers) {
        this.statement = statement;
        body = new Program(phrase.body(), numbers, pointed);
        named = phrase.subject()
                .filter(subject -> pointed)
                .map(subject -> new Program(subject.part(), numbers, false));
        without = phrase.without().stream()
                .map(part -> new Program(part, numbers, false))
                .toList();
        List<List<String>> sets = phrase.needed(pointed, cost);
        rarest = sets.stream().min(Comparator.comparingInt(cost)).orElseThrow();
        needed = sets.stream()
                .map(set -> set.stream()
                        .mapToInt(form -> numbers.getOrDefault(form, 0))
                        .toArray())
                .toList();
    }

    Statement statement() {
        return statement;
    }

    /** A sentence without any of these forms does not say it. */
    List<String> rarest() {
        return rarest;
    }

    boolean isPossible(Gist gist) {
        return (named.isEmpty() || gist.pointer() >= 0 || gist.opening() >= 0)
                && needed.stream().allMatch(gist::holdsAny);
    }

    /** Words of a gist, from the first to the one behind the last. */
    record Span(int first, int behind) {}

    /**
     * Where a sentence says it; the last place of several, in the fewest words.
     *
     * @param before what "it" may stand for
     * @param open the words at which it may begin
     * @param walls numbers of the words that no gap leads across
     */
    Optional<Span> in(Gist gist, List<Gist> before, BitSet open, BitSet walls) {
        if (named.isPresent() && !holds(named.get(), before, walls)) {
            return Optional.empty();
        }
        Program.Run run = body.new Run(gist, walls);
        // From right to left: what begins later is shorter.
        for (int word = open.previousSetBit(gist.size()); word >= 0; word = open.previousSetBit(word - 1)) {
            int behind = run.from(word);
            if (behind > word) {
                boolean excluded = without.stream()
                        .anyMatch(each -> holds(each, List.of(gist), walls)
                                || named.isPresent() && holds(each, before, walls));
                return excluded ? Optional.empty() : Optional.of(new Span(word, behind));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Program program, List<Gist> gists, BitSet walls) {
        return gists.stream().anyMatch(gist -> program.isIn(gist, 0, gist.size(), walls));
    }
}
