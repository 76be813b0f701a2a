package debrief.evidence.reading;

import debrief.words.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words so frequent that they tell nothing about a text: {@code common.txt}. */
public final class CommonWords {

    private static final Set<String> COMMON = read();

    private CommonWords() {}

    /** @param word in any case; apostrophes and accents do not matter */
    public static boolean has(String word) {
        List<WordAt> words = WordAt.of(word);
        return !words.isEmpty() && words.stream().allMatch(one -> hasFolded(one.folded()));
    }

    public static boolean hasFolded(String folded) {
        return COMMON.contains(folded);
    }

    private static Set<String> read() {
        Set<String> words = new HashSet<>();
        for (String line : WordList.read(CommonWords.class, "common.txt")) {
            WordAt.of(line).forEach(word -> words.add(word.folded()));
        }
        return words;
    }
}
