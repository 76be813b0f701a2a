package debrief.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.file.SourceDecoder;
import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Readings as lines to compare: {@code 1000-2000 Ann: Hello.}, without a name {@code 1000-2000 -: Hello.} */
public final class Turns {

    private Turns() {}

    public static Optional<Reading> read(Format format, String text) {
        return format.read(SourceDecoder.decode(text.getBytes(StandardCharsets.UTF_8), null));
    }

    /** What was said and by whom, without times. */
    public static List<String> of(Format format, String text) {
        return read(format, text).orElseThrow().turns().stream()
                .map(turn -> name(turn) + ": " + turn.text())
                .toList();
    }

    public static List<String> timed(Format format, String text) {
        return read(format, text).orElseThrow().turns().stream()
                .map(turn -> "%d-%d %s: %s".formatted(turn.startMs(), turn.endMs(), name(turn), turn.text()))
                .toList();
    }

    public static void assertFormat(Format format, String text, String name) {
        assertThat(read(format, text)).map(Reading::format).contains(name);
    }

    public static void assertLeftToOthers(Format format, String text) {
        assertThat(read(format, text)).isEmpty();
    }

    /** No turns, and one sentence that says why. */
    public static void assertRefused(Format format, String text, String name, String why) {
        Reading reading = read(format, text).orElseThrow();
        assertThat(reading.format()).isEqualTo(name);
        assertThat(reading.turns()).isEmpty();
        assertThat(reading.warnings()).singleElement().asString().contains(why).endsWith(".");
    }

    private static String name(Spoken turn) {
        return turn.label().isEmpty() ? "-" : turn.label();
    }
}
