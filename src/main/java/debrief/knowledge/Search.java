package debrief.knowledge;

import debrief.model.Statement;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** One phrase of one statement, ready to be looked for. */
final class Search {

    private final Statement statement;
    private final Program body;
    private final List<Program> without;
    private final List<int[]> needed;

    Search(Statement statement, Phrase phrase, ToIntFunction<List<String>> cost, Map<String, Integer> numbers) {
        this.statement = statement;
        body = new Program(phrase.body(), numbers);
        without = phrase.without().stream()
                .map(part -> new Program(part, numbers))
                .toList();
        needed = phrase.body().needed(cost).stream()
                .map(set -> set.stream()
                        .mapToInt(form -> numbers.getOrDefault(form, 0))
                        .toArray())
                .toList();
    }

    Statement statement() {
        return statement;
    }

    boolean isPossible(Gist gist) {
        return needed.stream().allMatch(gist::holdsAny);
    }

    /** Words of a gist, from the first to the one behind the last. */
    record Span(int first, int behind) {}

    /**
     * Where a sentence says it; the last place of several, in the fewest words.
     *
     * @param open the words at which it may begin
     * @param walls numbers of the words that no gap leads across
     */
    Optional<Span> in(Gist gist, BitSet open, BitSet walls) {
        Program.Run run = body.new Run(gist, walls);
        // From right to left: what begins later is shorter.
        for (int word = open.previousSetBit(gist.size()); word >= 0; word = open.previousSetBit(word - 1)) {
            int behind = run.from(word);
            if (behind > word) {
                boolean excluded = without.stream().anyMatch(each -> each.isIn(gist, 0, gist.size(), walls));
                return excluded ? Optional.empty() : Optional.of(new Span(word, behind));
            }
        }
        return Optional.empty();
    }
}
