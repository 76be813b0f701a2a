package debrief.knowledge;

import debrief.words.Forms;
import debrief.words.Gap;
import debrief.words.Phrases;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The words of a sentence that count: articles, fillers and a word said twice in a row are left out. */
final class Gist {

    /** In words; a recogniser that writes no full stops makes longer sentences, which are cut. */
    private static final int LONGEST = 500;

    private static final Phrases SKIPPED = Phrases.read(Gist.class, "skipped.txt");

    private static final Set<String> COMPARING = Set.of("be", "work", "look", "behav", "act", "feel");
    /** These are skipped, but not the comma before them: "No, a pod is …". */
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** @param clause whether a comma, a dash or the like parts it from the word before */
    private record Counted(int at, String form, boolean clause) {}

    private final Sentence sentence;
    private final List<Counted> words;
    private final int[] numbers;
    private final BitSet holds = new BitSet();
    private final Pointing pointing;
    private final boolean opens;

    private Gist(Sentence sentence, List<Counted> words, Map<String, Integer> known, boolean opens) {
        this.sentence = sentence;
        this.words = words;
        this.opens = opens;
        numbers = words.stream()
                .mapToInt(word -> known.getOrDefault(word.form(), 0))
                .toArray();
        for (int number : numbers) {
            holds.set(number);
        }
        pointing = Pointing.in(words.size(), this::folded);
    }

    /**
     * One for each sentence of a text that has one.
     *
     * @param known the forms that some phrase holds, numbered from 1; every other word is 0
     */
    static List<Gist> of(Text text, Map<String, Integer> known) {
        List<Gist> gists = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<Counted> words = words(text, sentence.first(), sentence.behind());
            for (int first = 0; first < words.size(); first += LONGEST) {
                List<Counted> part = words.subList(first, Math.min(words.size(), first + LONGEST));
                gists.add(new Gist(sentence, part, known, gists.isEmpty()));
            }
        }
        return gists;
    }

    /** What words from one to another are compared by, the last exclusive. */
    static List<String> forms(Text text, int from, int to) {
        return words(text, from, to).stream().map(Counted::form).toList();
    }

    private static List<Counted> words(Text text, int from, int to) {
        List<Counted> words = new ArrayList<>();
        boolean aside = false;
        boolean opened = false;
        int at = from;
        while (at < to) {
            boolean clause = text.gap(at).isAtLeast(Gap.CLAUSE);
            int skipped = SKIPPED.at(text, at, to, false);
            if (skipped > 0 && !isComparison(text, from, at, to)) {
                boolean article = ARTICLES.contains(text.folded(at));
                opened |= article && clause && !aside && at > from;
                aside |= clause && !article;
                at += skipped;
                continue;
            }
            // Commas around a filler part nothing: "Django is, like, single-threaded".
            clause = opened || clause && !aside && at > from;
            aside = false;
            opened = false;
            for (String form : forms(text, at)) {
                if (words.isEmpty() || !words.get(words.size() - 1).form().equals(form)) {
                    words.add(new Counted(at, form, clause));
                }
                clause = false;
            }
            at++;
        }
        return words;
    }

    /** "It is like a thread" compares, "it is, like, a thread" does not. */
    private static boolean isComparison(Text text, int from, int at, int to) {
        return text.is(at, "like")
                && at > from
                && at + 1 < to
                && COMPARING.contains(Forms.stem(text.folded(at - 1)))
                && !text.gap(at).isAtLeast(Gap.CLAUSE)
                && !text.gap(at + 1).isAtLeast(Gap.CLAUSE);
    }

    /** "SHA-256" is written "sha 256" too; "nothing's" is "nothing is". */
    private static List<String> forms(Text text, int at) {
        String raw = text.raw(at);
        if (raw.indexOf('-') > 0) {
            return List.of(raw.toLowerCase(Locale.ROOT).split("-", -1));
        }
        return List.of(text.is(at, "s") && text.gap(at) == Gap.JOINED ? "be" : Forms.stem(text.folded(at)));
    }

    int size() {
        return numbers.length;
    }

    int number(int at) {
        return numbers[at];
    }

    /** As it was said, in lower case. */
    String folded(int at) {
        return sentence.text().folded(words.get(at).at());
    }

    /** The place of the word that stands for what was named before; -1 for none. */
    int pointer() {
        return pointing.at();
    }

    /** Whether it answers a question, if there was one. */
    boolean opens() {
        return opens;
    }

    /** Whether what the question named may be left out before a word. */
    boolean opensAt(int word) {
        return opens && (word == 0 || word == pointing.start());
    }

    /** Whether what is left out there must be told by that very word: "yes" is an answer, "yes, X is …" tells of X. */
    boolean opensBy(int word) {
        return opensAt(word) && word != pointing.bare() && word != pointing.at();
    }

    /** Whether a comma, a dash or the like parts a word from the one before. */
    boolean isClause(int at) {
        return words.get(at).clause();
    }

    /** Where what people see as one word begins, in characters of the text. */
    int start(int at) {
        Text text = sentence.text();
        return text.start(text.head(words.get(at).at()));
    }

    /** As {@link #start}, behind its last character. */
    int end(int at) {
        Text text = sentence.text();
        return text.end(text.tail(words.get(at).at()) - 1);
    }

    /** Whether one of some numbered words is in it. */
    boolean holdsAny(int[] some) {
        return IntStream.of(some).anyMatch(holds::get);
    }

    /** Whether a question mark ends it. */
    boolean isMarked() {
        return sentence.isMarked();
    }
}
