package debrief.transcript.text;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Said;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands between a name and a time, and in whatever order: a file keeps to one shape. {@code N}, {@code T}, {@code W}. */
class NameAndTimeTest {

    private static final List<String> WORDS =
            List.of("Shall we begin?", "Yes.", "What did you build last?", "A booking service, mostly in Java.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                // above the words
                "T - N\n  W\n\n",
                "@T - N\nW\n\n",
                "@T - **N**\nW\n\n",
                "[00:T.340] - N\nW\n\n",
                "N | T\nW\n\n",
                "T | N\nW\n\n",
                "N  (T - E)\nW\n\n",
                "### N (T - E)\n\nW\n\n",
                "**N** (T–E)\nW\n\n",
                "N [T]\nW\n\n",
                "N (T)\nW\n",
                "N  T\nW\n",
                "N\tT\nW\n",
                "N · T\nW\n\n",
                "N - T\nW\n\n",
                "N, T\nW\n\n",
                "N T\nW\n\n",
                "00:T N\nW\n",
                "T N\n\nW\n\n",
                "[T] N\nW\n\n",
                "(T) **N**\nW\n\n",
                "[T](https://example.org/v?t=3) N\nW\n\n",
                "T - E [N]\nW\n\n",
                "00:T,000 --> 00:E,000 [N]\nW\n\n",
                "[00:T - 00:E] N\nW\n\n",
                "[T N]\nW\n\n",
                "[N] T\nW\n\n",
                "[N] (T - E)\nW\n\n",
                "[N] 13:T\nW\n\n",
                "N: T\nW\n\n",
                "N  T\n0:T\nW\n",
                "N — 03/02/2031 T\nW\n\n",
                "N  Feb 3, 2031 at T\nW\n\n",
                "T: N\nW\n\n",
                "**N** *T*\n\nW\n\n",
                // in lines of their own
                "N\nT\nW\n\n",
                "N\nat T\nW\n\n",
                "N\nT\nW\n",
                "**N**\n*T*\n\nW\n\n",
                "T\nN\nW\n\n",
                "00:T:12 - 00:E:03\nN\nW\n\n",
                "00:T;12 - 00:E;03\nN\nW\n\n",
                "[T - E]\nN:\nW\n\n",
                // beside the words
                "[T N] W\n",
                "[N T] W\n",
                "T | N | W\n",
                "T\tN\tW\n",
                "T  N  W\n",
                "T - N - W\n",
                "[T] [N] W\n",
                "N [T] W\n",
                "N (T) - W\n",
                "N | T | W\n",
                // with a colon
                "[N] [T - E]: W\n",
                "[00:T.000 --> 00:E.500] [N]: W\n",
                "[T](https://example.org/v?t=3) **N:** W\n\n",
                "**00:T N:** W\n\n",
                "T N: W\n",
                "T - N: W\n",
                "- [T] N: W\n",
                "N (T): W\n",
                "N (T - E):\nW\n\n",
                "[T - E] N: W\n",
                "[T] <v N>W</v>\n",
                "00:T <v N>W\n\n"
            })
    void itIsRead(String shape) {
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS.size(); i++) {
            String name = i % 2 == 0 ? "Ann Example" : "Bob Sample";
            int start = 3 + 9 * i;
            text.append(shape.replace("N", "{n}")
                    .replace("T", "{t}")
                    .replace("E", "{e}")
                    .replace("W", "{w}")
                    .replace("{n}", name)
                    .replace("{t}", "00:%02d".formatted(start))
                    .replace("{e}", "00:%02d".formatted(start + 8))
                    .replace("{w}", WORDS.get(i)));
            boolean clock = shape.startsWith("[N] 13:");
            int fraction = shape.contains(".340") ? 340 : 0;
            expected.add(name + " @" + (clock ? 9_000 * i : start * 1000 + fraction) + ": " + WORDS.get(i));
        }

        assertThat(Said.by(text.toString()))
                .map(turn -> turn.replaceFirst("(@\\d+)-\\d+", "$1"))
                .isEqualTo(expected);
    }

    @Test
    void theFirmBelongsToTheName() {
        assertThat(Said.by("""
                Talk with Ann - January 29
                VIEW RECORDING - 3 mins (No highlights): https://example.org/calls/1

                ---

                0:03 - Ann Example (Sample Logistics and Trade Ltd)
                  Shall we begin?

                0:09 - Bob Sample (example.com)
                  Yes.

                  Now.
                """))
                .containsExactly(
                        "Ann Example (Sample Logistics and Trade Ltd) @3000: Shall we begin?",
                        "Bob Sample (example.com) @9000: Yes.⏎⏎  Now.");
    }

    @Test
    void initialsOrANumberMayStandOverTheName() {
        assertThat(
                        Said.by(
                                "AE\nAnn Example\n0:03\nShall we begin?\nBS\nBob Sample\n0:09\nYes.\nAE\nAnn Example\n0:12\nGood.\n"))
                .containsExactly(
                        "Ann Example @3000: Shall we begin?", "Bob Sample @9000: Yes.", "Ann Example @12000: Good.");
    }

    @Test
    void aSpeakerMayBeANumber() {
        assertThat(Said.by("""
                Transcribed with a tool

                Ann
                0:35:00
                Ready?

                3
                0:35:07
                Yes. Okay.

                Ann
                0:35:09
                Good.

                3
                0:35:12
                Bye.
                """))
                .containsExactly(
                        "Ann @2100000: Ready?", "3 @2107000: Yes. Okay.", "Ann @2109000: Good.", "3 @2112000: Bye.");
    }

    @Test
    void markdownMayEndItsLinesWithABackslash() {
        assertThat(Said.by("**Ann 0:03**\\\nShall we\\\nbegin?\n\n**Bob 0:09**\\\nYes.\n\n**Ann 0:12**\\\nGood.\n"))
                .containsExactly("Ann @3000: Shall we⏎begin?", "Bob @9000: Yes.", "Ann @12000: Good.");
    }

    @Test
    void oneNumberedSpeakerIsEnough() {
        assertThat(Said.by("Speaker 1 00:00:03\nThat is all.\n")).containsExactly("Speaker 1 @3000: That is all.");
        assertThat(Said.by("[00:00:00] speaker_1 Hello.\n[00:00:01] speaker_2 I am fine.\n"))
                .containsExactly("speaker_1 @0: Hello.", "speaker_2 @1000: I am fine.");
    }

    @Test
    void aToolsCreditIsNotSaid() {
        assertThat(Said.by("(Transcribed by TurboScribe. Go Unlimited to remove this message.)\n\nHello.\n"))
                .containsExactly("-: Hello.");
    }

    @Test
    void teamsPageSpellsItsTimes() {
        assertThat(Said.by("""
                Ann Example
                0 minutes 3 seconds0:03
                Ann Example 0 minutes 3 seconds
                Shall we begin?
                BS

                Bob Sample
                0 minutes 9 seconds0:09
                Bob Sample 0 minutes 9 seconds
                Yes.
                Bob Sample 1 minute 12 seconds
                Now.
                AE

                Ann Example
                1 hour 2 minutes 3 seconds1:02:03
                Ann Example 1 hour 2 minutes 3 seconds
                Good.
                """))
                .containsExactly(
                        "Ann Example @3000: Shall we begin?",
                        "Bob Sample @9000: Yes.⏎⏎Now.",
                        "Ann Example @3723000: Good.");
    }

    @Test
    void theClockOnTheWallMayCountTwiceTwelveHours() {
        assertThat(Said.by("[Ann] 11:59:58 AM\nReady?\n\n[Bob] 12:00:03 PM\nYes.\n\n[Ann] 1:00:03 PM\nGood.\n"))
                .containsExactly("Ann @0: Ready?", "Bob @5000: Yes.", "Ann @3605000: Good.");
    }

    @Test
    void whoSpeaksOnceIsHeardToo() {
        assertThat(Said.by("Ann 0:01\nHello.\n\nBob 0:02\nHi.\n\nCy 0:03\nMe too.\n\nAnn 0:04\nGood.\n"))
                .containsExactly("Ann @1000: Hello.", "Bob @2000: Hi.", "Cy @3000: Me too.", "Ann @4000: Good.");
    }

    @Test
    void appointmentsInALabelledTalkOpenNoTurns() {
        String talk = "Ann: Which were they?\nBob: There were two.\n";

        assertThat(Said.by(talk + "Build - 12:30\nIt was green.\nDeploy - 12:45\nIt was not.\n" + talk))
                .containsExactly(
                        "Ann: Which were they?",
                        "Bob: There were two.⏎Build - 12:30⏎It was green.⏎Deploy - 12:45⏎It was not.",
                        "Ann: Which were they?",
                        "Bob: There were two.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0:03\nYes\n0:05\nand then we built it\n0:09\nOkay\n0:12\nso that was that\n",
                "0:03 Yes\n0:05 Okay\n0:09 Right so we built it\n0:12 And then it ran\n",
                "We met for lunch.\nLunch 12:30\nThen we talked on.\nDinner 19:00\nAnd went home.\n"
            })
    void wordsAreNoNames(String text) {
        assertThat(Said.by(text)).singleElement().asString().startsWith("-");
    }
}
