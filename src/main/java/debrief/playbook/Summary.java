package debrief.playbook;

import debrief.playbook.Sign.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two to four sentences: what was asked, how it went by what was found, and the one thing to do next. */
final class Summary {

    private static final String WENT = "went";

    private Summary() {}

    static String of(Reading reading, Choice choice) {
        Optional<Sign> strength = gravest(reading, Side.STRENGTH, choice);
        Optional<Sign> fault = gravest(reading, Side.FAULT, choice);
        String note = choice.sentence("note");
        String did = strength.map(sign -> choice.sentence(WENT, sign)).orElse("");
        String lacks = fault.map(sign -> choice.sentence(WENT, sign)).orElse("");
        String next = fault.map(sign -> choice.sentence("do", sign)).orElse("");
        List<String> sentences = Stream.of(
                        choice.sentence("asked"),
                        note.isEmpty() ? did : note,
                        lacks,
                        next.isEmpty() ? choice.sentence("do-else") : next)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        return sentences.stream().collect(Collectors.joining(" "));
    }

    /** The first that the summary has words for. */
    private static Optional<Sign> gravest(Reading reading, Side side, Choice choice) {
        return reading.noticed().signs().stream()
                .filter(sign -> sign.side() == side)
                .filter(sign -> !choice.sentence(WENT, sign).isEmpty())
                .findFirst();
    }
}
