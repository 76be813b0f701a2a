package debrief.evidence.reading;

import debrief.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a text as they are compared with a quote: "didn't" is "did not", "there's" is "there is" and "ninety" is 90. So a
 * contraction more or less is no other quote, and a negation is never one slip away.
 */
public final class Expanded {

    private static final Map<String, List<String>> CONTRACTED = contracted();

    private Expanded() {}

    /** A contracted word becomes two at the same place in the text. */
    public static List<WordAt> of(String text) {
        List<WordAt> expanded = new ArrayList<>();
        for (WordAt word : WordAt.of(text)) {
            List<String> parts = CONTRACTED.getOrDefault(word.folded(), List.of());
            // "were" and "ill" are words of their own, without the mark; "dont" is none.
            boolean marked = word.raw().indexOf('\'') > 0 || word.raw().indexOf('\u2019') > 0;
            if (!parts.isEmpty() && (marked || parts.contains("not"))) {
                parts.forEach(
                        part -> expanded.add(new WordAt(word.raw(), part, word.start(), word.end(), word.opens())));
            } else {
                String number = number(word.folded());
                boolean same = number.equals(word.folded());
                expanded.add(same ? word : new WordAt(word.raw(), number, word.start(), word.end(), word.opens()));
            }
        }
        return expanded;
    }

    private static String number(String folded) {
        double small = Numerals.small(folded);
        double value = Double.isNaN(small) ? Numerals.tens(folded) : small;
        return Double.isNaN(value) ? folded : Integer.toString((int) value);
    }

    private static Map<String, List<String>> contracted() {
        Map<String, List<String>> contracted = new HashMap<>();
        for (String line : WordList.read(Expanded.class, "contractions.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            contracted.put(WordAt.of(words.get(0)).get(0).folded(), words.subList(1, words.size()));
        }
        return contracted;
    }
}
