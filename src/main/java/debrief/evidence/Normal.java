package debrief.evidence;

import java.util.stream.Collectors;

/** A text as it is compared: its words, whatever stands between them. */
final class Normal {

    private Normal() {}

    static String of(String text) {
        return WordAt.of(text).stream().map(WordAt::folded).collect(Collectors.joining(" "));
    }

    /** Whether the words of the one stand in the other, whole words in their order. */
    static boolean holds(String text, String words) {
        return (" " + of(text) + " ").contains(" " + of(words) + " ");
    }
}
