package debrief.knowledge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence of a text, its words numbered by a {@link Vocabulary}. */
final class Sentence {

    /** In words; a recogniser that writes no full stops makes longer ones, which are cut. */
    private static final int LONGEST = 500;

    private static final Set<String> ABBREVIATIONS = Set.of("e.g", "i.e", "eg", "ie", "etc", "vs", "cf", "approx");

    private final List<Word> words;
    private final int[] numbers;
    private final BitSet holds = new BitSet();
    private final boolean marked;

    private Sentence(List<Word> words, Vocabulary vocabulary, boolean marked) {
        this.words = words;
        this.marked = marked;
        numbers =
                words.stream().mapToInt(word -> vocabulary.number(word.form())).toArray();
        for (int number : numbers) {
            holds.set(number);
        }
    }

    /** The sentences of a text; those without a word are left out. */
    static List<Sentence> split(String text, Vocabulary vocabulary) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ends(text, i)) {
                List<Word> words = Word.of(text, from, i);
                boolean marked = i < text.length() && "?\uFF1F".indexOf(text.charAt(i)) >= 0;
                for (int first = 0; first < words.size(); first += LONGEST) {
                    int last = Math.min(words.size(), first + LONGEST);
                    sentences.add(new Sentence(words.subList(first, last), vocabulary, marked));
                }
                from = Math.min(i + 1, text.length());
            }
        }
        return sentences;
    }

    private static boolean ends(String text, int at) {
        return switch (text.charAt(at)) {
            case '?', '!', '\uFF1F', '\uFF01', '\u3002', '\u2026' -> true;
            case '\n' -> at + 1 < text.length() && text.charAt(at + 1) == '\n';
            case '.' ->
                (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)))
                        && !ABBREVIATIONS.contains(wordBefore(text, at));
            default -> false;
        };
    }

    private static String wordBefore(String text, int at) {
        int from = at;
        while (from > Math.max(0, at - 8) && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, at).toLowerCase(Locale.ROOT);
    }

    int size() {
        return numbers.length;
    }

    int number(int at) {
        return numbers[at];
    }

    Word word(int at) {
        return words.get(at);
    }

    /** Whether one of some numbered words is in it. */
    boolean holdsAny(int[] some) {
        for (int number : some) {
            if (holds.get(number)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a question mark ends it. */
    boolean marked() {
        return marked;
    }
}
