package debrief.knowledge;

import debrief.model.Statement;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** One phrase of one statement, ready to be looked for. */
final class Search {

    private final Statement statement;
    private final Program body;
    private final List<Program> without;
    private final List<int[]> needed;

    Search(Statement statement, Phrase phrase, ToIntFunction<List<String>> cost, Vocabulary vocabulary) {
        this.statement = statement;
        body = new Program(phrase.body(), vocabulary);
        without = phrase.without().stream()
                .map(part -> new Program(part, vocabulary))
                .toList();
        needed = phrase.body().needed(cost).stream()
                .map(set -> set.stream().mapToInt(vocabulary::learn).toArray())
                .toList();
    }

    Statement statement() {
        return statement;
    }

    /** Each with a word that no sentence can lack. */
    List<int[]> needed() {
        return needed;
    }

    boolean isPossible(Sentence sentence) {
        return needed.stream().allMatch(sentence::holdsAny);
    }

    /** Words of a sentence, from the first to the one behind the last. */
    record Span(int first, int behind) {}

    /**
     * Where a sentence says it; the last place of several, in the fewest words.
     *
     * @param open the words at which it may begin
     * @param walls numbers of the words that no gap leads across
     */
    Optional<Span> in(Sentence sentence, BitSet open, BitSet walls) {
        Program.Run run = body.new Run(sentence, walls);
        // From right to left: what begins later is shorter.
        for (int word = open.previousSetBit(sentence.size()); word >= 0; word = open.previousSetBit(word - 1)) {
            int behind = run.from(word);
            if (behind > word) {
                return isExcluded(sentence, walls) ? Optional.empty() : Optional.of(new Span(word, behind));
            }
        }
        return Optional.empty();
    }

    private boolean isExcluded(Sentence sentence, BitSet walls) {
        return without.stream().anyMatch(program -> isIn(program, sentence, 0, sentence.size(), walls));
    }

    /** Whether a match begins between two words. */
    static boolean isIn(Program program, Sentence sentence, int from, int to, BitSet walls) {
        Program.Run run = program.new Run(sentence, walls);
        for (int word = from; word < Math.min(to, sentence.size()); word++) {
            if (run.from(word) >= 0) {
                return true;
            }
        }
        return false;
    }
}
