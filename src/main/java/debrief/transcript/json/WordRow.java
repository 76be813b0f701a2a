package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words and signs in a row, put together to a text. Where the file gives the blanks too, it decides; elsewhere a blank stands before
 * each word and none before a sign.
 */
final class WordRow {

    private static final Set<String> SIGNS = Set.of("punctuation", "punct");

    private final List<String> words = new ArrayList<>();
    private final List<Boolean> glued = new ArrayList<>();
    private boolean blanks;

    /** @param blanks whether the file is known to give the blanks */
    WordRow(boolean blanks) {
        this.blanks = blanks;
    }

    /** Whether the file says that it is a sign, or belongs to the word before. */
    static boolean isGlued(JsonNode word) {
        return SIGNS.contains(word.path("type").asText(""))
                || word.path("attaches_to").asText("").equals("previous");
    }

    void add(String word, boolean glue) {
        words.add(word);
        glued.add(glue);
        blanks |= hasBlanks(word);
    }

    static boolean hasBlanks(String word) {
        return word.length() > word.strip().length();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean joined =
                    blanks || glued.get(i) || text.isEmpty() || words.get(i).isEmpty();
            text.append(joined ? "" : " ").append(words.get(i));
        }
        return text.toString().strip();
    }
}
