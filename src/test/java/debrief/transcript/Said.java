package debrief.transcript;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A reading as a person would note it: {@code Ann @34000: Hello.}, or {@code - : Hello.} when nobody is named. */
final class Said {

    private Said() {}

    static List<String> in(Format format, String text) {
        return format.read(source(text)).map(Said::turns).orElse(List.of("not read"));
    }

    static Source source(String text) {
        return new Source(text.getBytes(StandardCharsets.UTF_8), text, List.of());
    }

    static List<String> turns(Reading reading) {
        return reading.turns().stream().map(Said::turn).toList();
    }

    private static String turn(Spoken turn) {
        String label = turn.label().isEmpty() ? "-" : turn.label();
        String time = turn.startMs() == Spoken.UNTIMED ? "" : " @" + turn.startMs();
        String end = turn.endMs() == Spoken.UNTIMED ? "" : "-" + turn.endMs();
        return label + time + end + ": " + turn.text().replace("\n", "⏎");
    }
}
