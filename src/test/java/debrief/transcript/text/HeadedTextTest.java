package debrief.transcript.text;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Said;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Otter, Riverside, Rev, Teams and typed files whose turns have a heading of their own. */
class HeadedTextTest {

    @Test
    void otterPutsTwoBlanksBeforeTheTime() {
        assertThat(Said.in(HeadedTalk.timed(), """
                # Talk about queues

                Transcription is provided by https://otter.ai.

                Ann Example  0:00 \s
                Hello.

                Are you there?

                Unknown Speaker  0:34 \s
                He is.

                Bob Sample  1:02:07 \s
                I am.

                Bob Sample  1:02:30 \s
                Now.

                Transcribed by https://otter.ai
                """))
                .containsExactly(
                        "Ann Example @0: Hello.⏎⏎Are you there?",
                        "Unknown Speaker @34000: He is.",
                        "Bob Sample @3727000: I am.⏎⏎Now.");
    }

    @Test
    void withOneBlankTheNameMustReturn() {
        assertThat(Said.in(HeadedTalk.timed(), "Ann 0:01\nHello.\nBob 0:02\nHi.\nAnn 0:03\nBye.\n"))
                .containsExactly("Ann @1000: Hello.", "Bob @2000: Hi.", "Ann @3000: Bye.");
    }

    @Test
    void anAgendaIsNoTalk() {
        assertThat(Said.in(HeadedTalk.timed(), "Breakfast  8:30\nLunch  12:30\nDinner  19:00\n"))
                .containsExactly("not read");
    }

    @Test
    void riversidePutsTheTimeInBrackets() {
        assertThat(Said.in(HeadedTalk.timed(), """
                Ann Example (00:03.608)
                Hello.

                Are you there?

                RBA (01:08:57.764)
                Yes.
                """))
                .containsExactly("Ann Example @3608: Hello.⏎⏎Are you there?", "RBA @4137764: Yes.");
    }

    @Test
    void revEndsItsHeadingsWithAColon() {
        assertThat(Said.by("""
                Speaker 1 (00:04):
                Hello. [inaudible 00:00:09]

                Speaker 2 (00:10):
                Hi.
                """))
                .containsExactly("Speaker 1 @4000: Hello. [inaudible 00:00:09]", "Speaker 2 @10000: Hi.");
    }

    @Test
    void aNameMayStandAboveTheWords() {
        assertThat(Said.in(HeadedTalk.named(List.of()), """
                Transcript

                Speaker 2
                What is a queue?
                Speaker 1
                A line.
                Speaker 2
                Yeah
                Speaker 2
                And a stack?
                Speaker 1
                A pile.
                """))
                .containsExactly(
                        "Speaker 2: What is a queue?",
                        "Speaker 1: A line.",
                        "Speaker 2: Yeah⏎⏎And a stack?",
                        "Speaker 1: A pile.");
    }

    @Test
    void otterWithoutTimesIsReadTheSameWay() {
        assertThat(Said.in(HeadedTalk.named(List.of()), """
                Ann Example \s
                Hello.

                Bob Sample \s
                Hi.

                Ann Example \s
                Bye.

                Bob Sample
                Bye.

                Transcribed by https://otter.ai
                """))
                .containsExactly("Ann Example: Hello.", "Bob Sample: Hi.", "Ann Example: Bye.", "Bob Sample: Bye.");
    }

    @Test
    void namesMayBeBoldOrHeadings() {
        assertThat(Said.in(
                        HeadedTalk.named(List.of()),
                        "**Ann**\nHello.\n\n**Bob**\nHi.\n\n**Ann**\nSo.\n\n**Bob**\nYes.\n"))
                .containsExactly("Ann: Hello.", "Bob: Hi.", "Ann: So.", "Bob: Yes.");
        assertThat(Said.in(
                        HeadedTalk.named(List.of()),
                        "### Ann\nHello.\n\n### Bob\nHi.\n\n### Ann\nSo.\n\n### Bob\nOk.\n"))
                .containsExactly("Ann: Hello.", "Bob: Hi.", "Ann: So.", "Bob: Ok.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shopping\nmilk\nbread\n",
                "Yes\nI do.\nNo\nYou do not.\nYes\nReally.\nNo\nNever.\n",
                "one line\nanother line\none line\nanother line\n",
                "Ann\nBob\nAnn\nBob\nAnn\nBob\n"
            })
    void otherShortLinesAreNotNames(String text) {
        assertThat(Said.in(HeadedTalk.named(List.of()), text)).containsExactly("not read");
    }
}
