package debrief.evidence;

import java.util.stream.Collectors;

/** A text as it is compared: its words, whatever stands between them. */
final class Normal {

    private Normal() {}

    static String of(String text) {
        return WordAt.of(text).stream().map(WordAt::folded).collect(Collectors.joining(" "));
    }
}
