package debrief.evidence.reading;

import debrief.words.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The long stretches of some texts: so many words on end that nobody says the same by chance.
 *
 * @param stretches each as its words, whatever stands between them
 */
public record Stretches(Set<String> stretches) {

    /** How many words on end are a stretch. */
    public static final int WORDS = 6;

    public static Stretches of(String text) {
        return of(text.isBlank() ? List.of() : List.of(Text.of(text)));
    }

    public static Stretches of(Collection<Text> texts) {
        Set<String> stretches = new HashSet<>();
        for (Text text : texts) {
            for (int at = 0; at + WORDS <= text.size(); at++) {
                stretches.add(text.folded(at, at + WORDS));
            }
        }
        return new Stretches(stretches);
    }

    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** Whether one begins at a word of a text. */
    public boolean has(Text text, int at) {
        return at + WORDS <= text.size() && stretches.contains(text.folded(at, at + WORDS));
    }
}
