package debrief.evidence.reading;

import java.util.stream.Collectors;

/** A text as it is compared: its words, whatever stands between them. */
public final class Normal {

    private Normal() {}

    public static String of(String text) {
        return WordAt.of(text).stream().map(WordAt::folded).collect(Collectors.joining(" "));
    }

    /** Whether the words of the one stand in the other, whole words in their order. */
    public static boolean holds(String text, String words) {
        return (" " + of(text) + " ").contains(" " + of(words) + " ");
    }
}
