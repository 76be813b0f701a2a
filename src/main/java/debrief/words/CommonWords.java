package debrief.words;

import java.util.HashSet;
import java.util.Set;

/** Words so frequent that they tell nothing about a text: {@code common.txt}. */
public final class CommonWords {

    private static final Set<String> COMMON = read();

    private CommonWords() {}

    /** @param word in any case; apostrophes and accents do not matter */
    public static boolean has(String word) {
        Text text = Text.of(word);
        for (int at = 0; at < text.size(); at++) {
            if (!hasFolded(text.folded(at))) {
                return false;
            }
        }
        return text.size() > 0;
    }

    public static boolean hasFolded(String folded) {
        return COMMON.contains(folded);
    }

    private static Set<String> read() {
        Set<String> words = new HashSet<>();
        for (String line : WordList.read(CommonWords.class, "common.txt")) {
            Text text = Text.of(line);
            for (int at = 0; at < text.size(); at++) {
                words.add(text.folded(at));
            }
        }
        return words;
    }
}
