package debrief.knowledge;

import debrief.model.Statement;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** One phrase of one statement, ready to be looked for: with its subject, or with "it" for a subject that was named before. */
final class Search {

    private final Statement statement;
    private final Phrase phrase;
    private final boolean pointed;
    private final ToIntFunction<String> numbers;
    private final List<List<String>> needed;

    /** Made when a sentence first may say it, perhaps by two threads at once; most never are. */
    private @Nullable Ready ready;

    /** Whether its subject is several things, so that "they" may be those of "What is the difference between …?". */
    private final boolean several;

    private record Ready(Program body, Optional<Program> named, List<Program> without, List<int[]> needed) {}

    /**
     * @param pointed whether "it" stands for the subject
     * @param numbers of the forms that some phrase holds, from 1
     */
    Search(
            Statement statement,
            Phrase phrase,
            boolean pointed,
            ToIntFunction<List<String>> cost,
            ToIntFunction<String> numbers) {
        this.statement = statement;
        this.phrase = phrase;
        this.pointed = pointed;
        this.numbers = numbers;
        needed = phrase.needed(pointed, cost);
        several = phrase.subject().filter(Search::isSeveral).isPresent();
    }

    private static boolean isSeveral(PhrasePart part) {
        return part instanceof PhrasePart.Together || part.parts().stream().anyMatch(Search::isSeveral);
    }

    Statement statement() {
        return statement;
    }

    /** What a sentence needs one of to say it, word sets without which it does not. */
    List<List<String>> needed() {
        return needed;
    }

    private Ready ready() {
        Ready made = ready;
        if (made == null) {
            made = new Ready(
                    new Program(phrase.body(), numbers, pointed),
                    phrase.subject()
                            .filter(subject -> pointed)
                            .map(subject -> new Program(subject.part(), numbers, false)),
                    phrase.without().stream()
                            .map(part -> new Program(part, numbers, false))
                            .toList(),
                    needed.stream()
                            .map(set -> set.stream().mapToInt(numbers).toArray())
                            .toList());
            ready = made;
        }
        return made;
    }

    boolean isPossible(Gist gist) {
        return (!pointed || gist.pointer() >= 0 || gist.opens())
                && ready().needed().stream().allMatch(gist::holdsAny);
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
        Ready search = ready();
        if (pointed
                && !holds(
                        search.named().orElseThrow(),
                        before.stream()
                                .filter(each -> several || Pointing.isSingle(each))
                                .toList(),
                        walls)) {
            return Optional.empty();
        }
        Program.Run run = search.body().new Run(gist, walls);
        // From right to left: what begins later is shorter.
        for (int word = open.previousSetBit(gist.size()); word >= 0; word = open.previousSetBit(word - 1)) {
            int behind = run.from(word);
            if (behind > word) {
                boolean excluded = search.without().stream()
                        .anyMatch(each -> holds(each, List.of(gist), walls) || pointed && holds(each, before, walls));
                return excluded ? Optional.empty() : Optional.of(new Span(word, behind));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Program program, List<Gist> gists, BitSet walls) {
        return gists.stream().anyMatch(gist -> program.isIn(gist, 0, gist.size(), walls));
    }
}
