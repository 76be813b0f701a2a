package debrief.evidence.reading;

import debrief.words.CommonWords;
import debrief.words.Sentence;
import debrief.words.Text;
import debrief.words.Word;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The words of a text that tell something: no common ones. */
public final class Terms {

    private static final int SHORTEST = 2;

    private Terms() {}

    public static List<Word> of(Text text) {
        return of(text, 0, text.size());
    }

    /** Those from one word to another, the last exclusive. */
    public static List<Word> of(Text text, int from, int to) {
        return IntStream.range(from, to)
                .filter(at -> tells(text, at))
                .mapToObj(text::word)
                .toList();
    }

    /** Their stems in the order in which they come first. */
    public static Set<String> stems(Text text) {
        return stems(text, 0, text.size());
    }

    public static Set<String> stems(Sentence sentence) {
        return stems(sentence.text(), sentence.first(), sentence.behind());
    }

    public static Set<String> stems(Text text, int from, int to) {
        Set<String> stems = new LinkedHashSet<>();
        of(text, from, to).forEach(term -> stems.add(term.stem()));
        return stems;
    }

    public static Set<String> stems(Collection<Text> texts) {
        Set<String> stems = new LinkedHashSet<>();
        texts.forEach(text -> stems.addAll(stems(text)));
        return stems;
    }

    private static boolean tells(Text text, int at) {
        String folded = text.folded(at);
        return (folded.length() >= SHORTEST || Character.isDigit(folded.charAt(0))) && !CommonWords.hasFolded(folded);
    }
}
