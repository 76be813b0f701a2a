package debrief.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.Effort;
import debrief.transcript.file.Docx;
import debrief.transcript.json.JsonTranscript;
import debrief.transcript.reading.Format;
import debrief.transcript.text.HeadedTalk;
import debrief.transcript.text.LabelledText;
import debrief.transcript.text.PlainText;
import debrief.transcript.text.TextTranscript;
import debrief.transcript.text.TimedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No input makes a format throw, and none takes it long. */
class AnyTextTest {

    private static final List<String> SCRAPS = List.of(
            "Ann",
            "Ann Example",
            "Bob",
            "H",
            ":",
            "：",
            ": ",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\r",
            "**",
            "__",
            "*",
            "# ",
            "---",
            "---\n",
            "- ",
            "[",
            "]",
            "(",
            ")",
            "\\[",
            "0:34",
            "0:34 - 0:36",
            " - ",
            " | ",
            "<v Ann>",
            "- ",
            "1. ",
            "\u200f",
            "Feedback: ",
            "00:00:19",
            "1:02:03.456",
            "0:0:1.5",
            " --> ",
            "SPEAKER_00",
            "Attendees",
            "Transcript",
            "speakers:",
            "Interviewer: ",
            "Transcribed by https://otter.ai",
            "Hello.",
            "Yes",
            "\0",
            "\uD800",
            "😀",
            "é",
            "=",
            ",",
            ".");

    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "1",
            "1.5",
            "-1",
            "1e999",
            "\"\"",
            "\"Ann\"",
            "\"Hello.\"",
            "\"0:34\"",
            "\"segments\":",
            "\"words\":",
            "\"word\":",
            "\"text\":",
            "\"speaker\":",
            "\"start\":",
            "\"end\":",
            "\"results\":",
            "\"items\":",
            "\"transcripts\":",
            "\"monologues\":",
            "\"elements\":",
            "\"utterances\":",
            "\"sentences\":",
            "\"speaker_name\":",
            "\"question\":",
            "\"answer\":",
            "\"body\":",
            "\"chunks\":",
            "\"timestamp\":",
            "\"channels\":");

    @Test
    void scrapsOfEveryFormatInAnyOrderAreReadOrNot() {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            String text = random.ints(1 + random.nextInt(40), 0, SCRAPS.size())
                    .mapToObj(SCRAPS::get)
                    .collect(Collectors.joining());
            for (Format format : formats()) {
                format.read(Said.source(text))
                        .ifPresent(reading -> assertThat(reading.turns().isEmpty()
                                        && reading.warnings().isEmpty())
                                .as(text)
                                .isFalse());
            }
        }
    }

    @Test
    void anyTreeIsReadOrNot() {
        Random random = new Random(5);
        Format format = new JsonTranscript(List.of());
        for (int i = 0; i < 5_000; i++) {
            format.read(Said.source(tree(random, 0)));
            format.read(Said.source(
                    random.ints(30, 0, TOKENS.size()).mapToObj(TOKENS::get).collect(Collectors.joining("", "[", ""))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                ":",
                ": ",
                "a: ",
                "*",
                "**a",
                "_",
                "[",
                "(",
                "\\[",
                "#",
                "# ",
                "0:34 ",
                "0:34",
                "[0:34] ",
                "\n",
                "-\n",
                "Ann: \n",
                "Ann\n",
                "Ann  0:34\n",
                "[Ann] 00:00:01\n",
                "0:0:1.5 --> ",
                "---\n",
                "x y\n\n",
                "Attendees\n",
                "Ann:\nBob:\n",
                "Ann: 0:34:00\n",
                "0:34 - Ann\nyes\n",
                "Ann\n0:34\nyes\n",
                "0:34\nAnn\nyes\n",
                "| Ann | yes |\n",
                "Ann - yes\n",
                "[Ann] yes\n",
                "- **Ann:** yes\n",
                "# Turn 1\nAnn: yes\n",
                "Feedback: yes\n",
                "**Ann:** [0:34] x\n",
                "[00:00.000 --> 00:01.000] x\n"
            })
    void aLongFileTakesNoLongerThanItMust(String scrap) {
        Effort.assertGrowsWith(80_000, Effort.much(scrap), text -> {
            for (Format format : formats()) {
                format.read(Said.source(text));
                format.read(Said.source("---\n" + text));
                format.read(Said.source("Ann: Hello.\n" + text));
            }
        });
    }

    private static List<Format> formats() {
        Format any = new TextTranscript(List.of());
        return List.of(
                HeadedTalk.timed(),
                new LabelledText(List.of()),
                new TimedText(),
                HeadedTalk.named(List.of("H")),
                new PlainText(),
                any,
                new JsonTranscript(List.of()),
                new Docx(List.of(any), any));
    }

    private static String tree(Random random, int depth) {
        int kind = depth > 5 ? 2 : random.nextInt(depth == 0 ? 2 : 3);
        List<String> inside = new ArrayList<>();
        for (int i = random.nextInt(4); kind < 2 && i >= 0; i--) {
            String key = TOKENS.get(15 + random.nextInt(TOKENS.size() - 15));
            inside.add((kind == 0 ? key : "") + tree(random, depth + 1));
        }
        return kind == 0
                ? "{" + String.join(",", inside) + "}"
                : kind == 1 ? "[" + String.join(",", inside) + "]" : TOKENS.get(6 + random.nextInt(9));
    }
}
