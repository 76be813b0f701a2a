package debrief.knowledge;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

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
    /** A sentence longer than that begins with a question and goes on with something else. */
    private static final int LONGEST_QUESTION = 40;

    private static final Set<String> TAGS = Set.of("right", "correct", "no", "yes", "okay", "true", "know");
    private static final Set<String> OPENERS =
            Set.of("and", "so", "but", "or", "yes", "no", "yeah", "now", "then", "okay");
    private static final Set<String> ASKING = Set.of("what", "why", "how", "when", "where", "who", "which");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "do", "does", "did", "can", "could", "should", "has", "isn't", "doesn't",
            "aren't");

    private final BitSet negations;
    private final BitSet suppositions;
    private final BitSet turns;
    private final BitSet clauses;
    private final BitSet walls;
    private final List<Program> views;
    private final List<Program> retractions;

    Stance(Vocabulary vocabulary) {
        negations = numbers("negations.txt", vocabulary);
        suppositions = numbers("suppositions.txt", vocabulary);
        turns = numbers("turns.txt", vocabulary);
        clauses = numbers("clauses.txt", vocabulary);
        clauses.or(turns);
        walls = numbers("walls.txt", vocabulary);
        walls.or(negations);
        views = programs("views.txt", vocabulary);
        retractions = programs("retractions.txt", vocabulary);
    }

    private static BitSet numbers(String name, Vocabulary vocabulary) {
        BitSet numbers = new BitSet();
        for (String line : Lexicon.lines(name)) {
            Word.of(line, 0, line.length()).forEach(word -> numbers.set(vocabulary.learn(word.form())));
        }
        return numbers;
    }

    private static List<Program> programs(String name, Vocabulary vocabulary) {
        return Lexicon.lines(name).stream()
                .map(line -> new Program(Phrase.parse(line).body(), vocabulary))
                .toList();
    }

    /** Numbers of the words that turn round what stands before them, so that no gap may lead across. */
    BitSet walls() {
        return walls;
    }

    boolean asks(Sentence sentence) {
        int last = sentence.size() - 1;
        boolean tag = last > 0
                && sentence.word(last).clause()
                && TAGS.contains(sentence.word(last).raw());
        return sentence.marked() && !tag || startsAsQuestion(sentence);
    }

    private static boolean startsAsQuestion(Sentence sentence) {
        int at = 0;
        while (at < sentence.size() && OPENERS.contains(sentence.word(at).raw())) {
            at++;
        }
        if (at + 1 >= sentence.size() || sentence.size() > LONGEST_QUESTION) {
            return false;
        }
        String first = sentence.word(at).raw();
        String second = sentence.word(at + 1).raw();
        return AUXILIARIES.contains(first) && !second.equals("not")
                || ASKING.contains(first) && AUXILIARIES.contains(second);
    }

    /** The words at which an own statement may begin. */
    BitSet open(Sentence sentence) {
        BitSet open = new BitSet();
        open.set(0, sentence.size());
        int negatedTo = 0;
        int supposedTo = 0;
        for (int word = 0; word < sentence.size(); word++) {
            int number = sentence.number(word);
            if (sentence.word(word).clause() || clauses.get(number)) {
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
        views.forEach(view -> close(view, sentence, open));
        return open;
    }

    private void close(Program view, Sentence sentence, BitSet open) {
        Program.Run run = view.new Run(sentence, walls);
        for (int word = 0; word < sentence.size(); word++) {
            int end = run.from(word);
            if (end >= 0) {
                for (int at = end;
                        at < Math.min(sentence.size(), end + TOLD) && !turns.get(sentence.number(at));
                        at++) {
                    open.clear(at);
                }
            }
        }
    }

    /** The clause around some words, to be quoted; bounded, since a recogniser may write no commas at all. */
    Search.Span clause(Sentence sentence, Search.Span span) {
        int first = span.first();
        while (first > Math.max(0, span.first() - REACH)
                && !sentence.word(first).clause()
                && !clauses.get(sentence.number(first))) {
            first--;
        }
        int behind = span.behind();
        while (behind < Math.min(sentence.size(), span.behind() + REACH)
                && !sentence.word(behind).clause()) {
            behind++;
        }
        return new Search.Span(first, behind);
    }

    /** Whether what ends before a word is limited or denied right after, in the same sentence or the next. */
    boolean takesBack(Sentence sentence, int behind, List<Sentence> next) {
        return retractions.stream()
                .anyMatch(program -> Search.isIn(program, sentence, behind, behind + BACK, walls)
                        || next.stream().limit(1).anyMatch(after -> Search.isIn(program, after, 0, 2, walls)));
    }
}
