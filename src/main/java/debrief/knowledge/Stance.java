package debrief.knowledge;

import debrief.words.Forms;
import debrief.words.WordList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Where a sentence speaks in its speaker's own name and says that something is so: not asked, denied, supposed, told of
 * others, or taken back.
 */
final class Stance {

    /** How far a "not" reaches inside its clause, in words. */
    private static final int REACH = 10;
    /** How far "if" reaches: "if Django is …" supposes, "if an upload fails, then Django is …" does not. */
    private static final int SUPPOSED = 3;
    /** How far "people say" reaches, over commas too. */
    private static final int TOLD = 12;
    /** How soon a speaker takes it back. */
    private static final int BACK = 8;
    /** The same in the sentence behind it. */
    private static final int CORRECTING = 12;
    /** A sentence longer than that begins with a question and goes on with something else. */
    private static final int LONGEST_QUESTION = 40;

    private static final Set<String> TAGS = Set.of("right", "correct", "no", "yes", "okay", "true", "know");
    private static final Set<String> OPENERS =
            Set.of("and", "so", "but", "or", "yes", "no", "yeah", "now", "then", "okay");
    private static final Set<String> ASKING = Set.of("what", "why", "how", "when", "who", "which");
    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "was", "were", "do", "does", "did", "can", "could", "should", "has");

    private final BitSet negations;
    private final BitSet suppositions;
    private final BitSet turns;
    private final BitSet clauses;
    private final BitSet walls;
    private final List<Program> views;
    private final List<Program> retractions;
    private final List<Program> corrections;

    Stance(Map<String, Integer> numbers) {
        negations = words("negations.txt", numbers);
        suppositions = words("suppositions.txt", numbers);
        turns = words("turns.txt", numbers);
        clauses = words("clauses.txt", numbers);
        clauses.or(turns);
        walls = words("walls.txt", numbers);
        walls.or(negations);
        views = programs("views.txt", numbers);
        retractions = programs("retractions.txt", numbers);
        corrections = programs("corrections.txt", numbers);
    }

    private static BitSet words(String name, Map<String, Integer> numbers) {
        BitSet words = new BitSet();
        for (String line : WordList.read(Stance.class, name)) {
            words.set(numbers.computeIfAbsent(Forms.stem(line), unknown -> numbers.size() + 1));
        }
        return words;
    }

    private static List<Program> programs(String name, Map<String, Integer> numbers) {
        ToIntFunction<String> number = form -> numbers.computeIfAbsent(form, unknown -> numbers.size() + 1);
        return WordList.read(Stance.class, name).stream()
                .map(line -> new Program(Phrase.parse(line).body(), number, false))
                .toList();
    }

    /** Numbers of the words that turn round what stands before them, so that no gap may lead across. */
    BitSet walls() {
        return walls;
    }

    boolean asks(Gist gist) {
        int last = gist.size() - 1;
        boolean tag = last > 0 && gist.isClause(last) && TAGS.contains(gist.folded(last));
        return gist.isMarked() && !tag || startsAsQuestion(gist);
    }

    private static boolean startsAsQuestion(Gist gist) {
        int at = 0;
        while (at < gist.size() && OPENERS.contains(gist.folded(at))) {
            at++;
        }
        if (at + 1 >= gist.size() || gist.size() > LONGEST_QUESTION) {
            return false;
        }
        String first = gist.folded(at);
        String second = gist.folded(at + 1);
        return AUXILIARIES.contains(first) && !second.equals("not")
                || ASKING.contains(first) && AUXILIARIES.contains(second);
    }

    /** The words at which an own statement may begin. */
    BitSet open(Gist gist) {
        BitSet open = new BitSet();
        open.set(0, gist.size());
        int negatedTo = 0;
        int supposedTo = 0;
        for (int word = 0; word < gist.size(); word++) {
            int number = gist.number(word);
            if (gist.isClause(word) || clauses.get(number)) {
                negatedTo = 0;
                supposedTo = 0;
            }
            if (word < negatedTo || word < supposedTo) {
                open.clear(word);
            }
            if (negations.get(number)) {
                negatedTo = word + 1 + REACH;
            }
            if (suppositions.get(number)) {
                supposedTo = word + 1 + SUPPOSED;
            }
        }
        views.forEach(view -> close(view, gist, open));
        return open;
    }

    private void close(Program view, Gist gist, BitSet open) {
        Program.Run run = view.new Run(gist, walls);
        for (int word = 0; word < gist.size(); word++) {
            int end = run.from(word);
            if (end >= 0) {
                for (int at = end; at < Math.min(gist.size(), end + TOLD) && !turns.get(gist.number(at)); at++) {
                    open.clear(at);
                }
            }
        }
    }

    /** The clause around some words, to be quoted; bounded, since a recogniser may write no commas at all. */
    Search.Span clause(Gist gist, Search.Span span) {
        int first = span.first();
        while (first > Math.max(0, span.first() - REACH) && !gist.isClause(first) && !clauses.get(gist.number(first))) {
            first--;
        }
        int behind = span.behind();
        // "Yes" alone tells a reader little.
        while (behind < Math.min(gist.size(), span.behind() + REACH)
                && (behind < first + 2 || !gist.isClause(behind))) {
            behind++;
        }
        return new Search.Span(first, behind);
    }

    /** Whether what ends before a word is limited or denied right after, or put right in the same sentence or the next. */
    boolean takesBack(Gist gist, int behind, List<Gist> next) {
        return isIn(retractions, gist, behind, behind + BACK)
                || isIn(corrections, gist, behind, gist.size())
                || next.stream()
                        .limit(1)
                        .anyMatch(after -> isIn(retractions, after, 0, 2) || isIn(corrections, after, 0, CORRECTING));
    }

    private boolean isIn(List<Program> programs, Gist gist, int from, int to) {
        return programs.stream().anyMatch(program -> program.isIn(gist, from, to, walls));
    }
}
