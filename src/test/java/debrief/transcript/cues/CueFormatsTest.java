package debrief.transcript.cues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import debrief.testing.Effort;
import debrief.transcript.TranscriptReader;
import debrief.transcript.Turns;
import debrief.transcript.reading.Format;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No input makes a reader throw, and none makes it slow. */
class CueFormatsTest {

    private static final List<Format> FORMATS = TranscriptReader.formats(List.of());

    private static final String[] PIECES = {
        "WEBVTT\n",
        "\n",
        "\n\n",
        "00:01.000 --> 00:02.000\n",
        "0:0:1 --> 0:0:2,5 ",
        "-->",
        "NOTE ",
        "<v Ann>",
        "<v",
        "</v>",
        "<c>",
        "<00:00:01.000>",
        "<",
        ">",
        "&",
        "&#",
        "&#x110000;",
        "&amp;",
        ";",
        "Ann: ",
        "[Ann] ",
        ">> ",
        "- ",
        ":",
        "1\n",
        "{\\an8}",
        "{\\",
        "\0",
        "\ufeff",
        "\ud83d",
        "é",
        "(",
        ")",
        ".",
        " ",
        "\t",
        "16:02:11 From ",
        "\"",
        "word",
        "Redis: "
    };

    @Test
    void anyMixtureOfPiecesIsReadOrLeft() {
        Random random = new Random(7);
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "WEBVTT\n\n" : "");
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThatCode(() -> FORMATS.forEach(format -> Turns.read(format, text.toString())))
                    .as("%s", text)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<v ",
                "<v Ann>",
                "</v>",
                "&",
                "&#",
                "&amp",
                "{\\",
                "(",
                "Ann: ",
                ", ",
                "[",
                "a ",
                "> ",
                ">",
                "<i>",
                "x<i>",
                "\n",
                "1\n",
                "00:01.000 --> 00:02.000\n",
                "\n00:01.000 --> 00:02.000\nAnn: a\n",
                "Word Word: ",
                "From a to ",
                "16:02:11 From a",
                " : ",
                ">> a: b\n"
            })
    void muchOfOneKindTakesNoLongerThanItMust(String piece) {
        Effort.assertGrowsWith(100_000, Effort.much(piece), much -> {
            for (String opening :
                    List.of("WEBVTT\n\n00:01.000 --> 00:02.000\n", "1\n00:01,000 --> 00:02,000\n", "16:02:11 ")) {
                FORMATS.forEach(format -> Turns.read(format, opening + much));
            }
        });
    }

    @Test
    void manyTurnsAreManyTurns() {
        StringBuilder vtt = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < 20_000; i++) {
            vtt.append("\n00:00:01.000 --> 00:00:02.000\n")
                    .append(i % 2 == 0 ? "Ann" : "Bob")
                    .append(": turn\n");
        }
        assertThat(Turns.of(new AnyVtt(), vtt.toString())).hasSize(20_000);
    }
}
