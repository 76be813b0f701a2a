package debrief.transcript;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TranscriptFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A reading as a person would note it: {@code Ann @34000: Hello.}, or {@code - : Hello.} when nobody is named. */
public final class Said {

    private Said() {}

    public static List<String> in(Format format, String text) {
        return format.read(source(text)).map(Said::turns).orElse(List.of("not read"));
    }

    /** As any reader would have it that takes the text. */
    public static List<String> by(String text) {
        return turns(TranscriptReader.read(text.getBytes(StandardCharsets.UTF_8), null, List.of()));
    }

    public static TranscriptFile source(String text) {
        return new TranscriptFile(text.getBytes(StandardCharsets.UTF_8), text, List.of());
    }

    public static List<String> turns(Reading reading) {
        return reading.turns().stream().map(Said::turn).toList();
    }

    private static String turn(Spoken turn) {
        String label = turn.label().isEmpty() ? "-" : turn.label();
        String time = turn.startMs() == Spoken.UNTIMED ? "" : " @" + turn.startMs();
        String end = turn.endMs() == Spoken.UNTIMED ? "" : "-" + turn.endMs();
        return label + time + end + ": " + turn.text().replace("\n", "⏎");
    }
}
