package debrief.transcript.cues;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Said;
import debrief.transcript.Turns;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, times with commas, text; and every fault that players forgive. */
class SrtTest {

    private static final Srt SRT = new Srt();

    @Test
    void namesStandAtChanges() {
        assertThat(Turns.timed(SRT, """
                        1
                        00:00:01,000 --> 00:00:02,000
                        Ann: Good
                        morning.

                        2
                        00:00:02,000 --> 00:00:03,000
                        How are you?

                        3
                        00:00:03,000 --> 00:00:04,000
                        Bob: Fine.
                        """))
                .containsExactly("1000-3000 Ann: Good morning. How are you?", "3000-4000 Bob: Fine.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:00:01,000 --> 00:00:02,500",
                "00:00:01.000 --> 00:00:02.500",
                "00:01,000 --> 00:02,500",
                "0:0:1,0 --> 0:0:2,5",
                "00:00:01,000 -> 00:00:02,500",
                "00:00:01,000-->00:00:02,500",
                "  00:00:01,000  -->  00:00:02,500  ",
                "00: 00: 01, 000 --> 00: 00: 02, 500",
                "00:00:01,000 --> 00:00:02,500 X1:10 X2:20 Y1:1 Y2:2",
                "00:00:01,000000 --> 00:00:02,500000"
            })
    void timesComeInManyShapes(String times) {
        assertThat(Turns.timed(SRT, "1\n" + times + "\nWords.\n")).containsExactly("1000-2500 -: Words.");
    }

    @Test
    void numbersMayBeMissingRepeatedOrHaveGaps() {
        assertThat(Turns.of(SRT, "00:01,000 --> 00:02,000\nOne\n\n\n00:02,000 --> 00:03,000\nof 42\n"))
                .containsExactly("-: One of 42");
        assertThat(
                        Turns.of(
                                SRT,
                                "7\n00:01,000 --> 00:02,000\nOne\n\n7\n00:02,000 --> 00:03,000\nof\n\n9\n00:03,000 --> 00:04,000\n42"))
                .containsExactly("-: One of 42");
    }

    @Test
    void aNumberThatIsSaidStaysWhereCuesHaveNoNumbers() {
        assertThat(
                        Turns.of(
                                SRT,
                                "00:01,000 --> 00:02,000\nHow many?\n\n00:02,000 --> 00:03,000\n42\n00:03,000 --> 00:04,000\nI see.\n"))
                .containsExactly("-: How many? 42 I see.");
    }

    @Test
    void emptyLinesMayBeMissingOrTooMany() {
        assertThat(
                        Turns.of(
                                SRT,
                                "1\n00:01,000 --> 00:02,000\nOne\n2\n00:02,000 --> 00:03,000\n\ntwo\n\nand a half\n\n3\n\n00:03,000 --> 00:04,000\nthree"))
                .containsExactly("-: One two and a half three");
    }

    @Test
    void directionMarksAroundALabelAreNoPartOfIt() {
        assertThat(Turns.of(SRT, """
                1
                00:00:01,000 --> 00:00:02,000
                \u200fרות: למה באת?

                2
                00:00:02,000 --> 00:00:03,000
                \u202bדן: כדי לעבוד.\u202c

                3
                00:00:03,000 --> 00:00:04,000
                \u200fרות: טוב.

                4
                00:00:04,000 --> 00:00:05,000
                \u202bדן: תודה.\u202c
                """)).containsExactly("רות: למה באת?", "דן: כדי לעבוד.", "רות: טוב.", "דן: תודה.");
    }

    @Test
    void aNameMayStandInBracketsOnALineOfItsOwn() {
        assertThat(Turns.of(SRT, """
                1
                00:00:01,000 --> 00:00:02,000
                (Ann Example)
                Shall we begin?

                2
                00:00:02,000 --> 00:00:03,000
                (Bob Sample)
                Yes.

                3
                00:00:03,000 --> 00:00:04,000
                (Ann Example)
                What did you
                build last?

                4
                00:00:04,000 --> 00:00:05,000
                [applause]
                """))
                .containsExactly(
                        "Ann Example: Shall we begin?",
                        "Bob Sample: Yes.",
                        "Ann Example: What did you build last? [applause]");
    }

    @Test
    void aNameMayStandOverTheWordsOfEveryCue() {
        assertThat(Said.by("""
                1
                00:00:01,000 --> 00:00:02,000
                Ann Example
                Shall we begin?

                2
                00:00:02,000 --> 00:00:03,000
                Bob Sample
                Yes.

                3
                00:00:03,000 --> 00:00:04,000
                Ann Example
                Good.
                """))
                .containsExactly(
                        "Ann Example @1000-2000: Shall we begin?",
                        "Bob Sample @2000-3000: Yes.",
                        "Ann Example @3000-4000: Good.");
    }

    @Test
    void cuesOutOfOrderArePutInOrderOfTime() {
        String text =
                "1\n00:00:05,000 --> 00:00:06,000\nAnn: Good.\n\n2\n00:00:01,000 --> 00:00:02,000\nAnn: Ready?\n\n"
                        + "3\n00:00:03,000 --> 00:00:04,000\nBob: Yes.\n";

        assertThat(Turns.of(SRT, text)).containsExactly("Ann: Ready?", "Bob: Yes.", "Ann: Good.");
        assertThat(Turns.read(SRT, text).orElseThrow().warnings())
                .containsExactly("2 cues were put in order of time, the first in line 6.");
    }

    @Test
    void anotherRecordingBehindTheFirstStaysBehindIt() {
        String text =
                "1\n00:20:05,000 --> 00:20:06,000\nAnn: Bye.\n\n2\n00:00:01,000 --> 00:00:02,000\nAnn: Hello again.\n\n"
                        + "3\n00:00:03,000 --> 00:00:04,000\nBob: Hello.\n\n4\n00:00:04,000 --> 00:00:05,000\nBob: Ready.\n";

        assertThat(Turns.of(SRT, text)).containsExactly("Ann: Bye. Hello again.", "Bob: Hello. Ready.");
        assertThat(Turns.read(SRT, text).orElseThrow().warnings())
                .containsExactly("The times start again at line 6: is that another recording?");
    }

    @Test
    void tagsAndEmptyCuesSayNothing() {
        assertThat(Turns.of(SRT, """
                        1
                        00:00:01,000 --> 00:00:02,000
                        {\\an8}<font color="#ffff00"><b>Ann:</b> A List&lt;String&gt;</font>

                        2
                        00:00:02,000 --> 00:00:03,000

                        3
                        00:00:03,000 --> 00:00:04,000
                        <i>Bob:</i> Or a List<Long>
                        """)).containsExactly("Ann: A List<String>", "Bob: Or a List<Long>");
    }

    @Test
    void textAboveTheFirstTimesIsLeftOutWithAWarning() {
        Reading reading = Turns.read(SRT, "\ufeffSubtitles by nobody\n\n1\n00:01,000 --> 00:02,000\nWords.\n")
                .orElseThrow();

        assertThat(reading.turns()).extracting(Spoken::text).containsExactly("Words.");
        assertThat(reading.told()).singleElement().asString().contains("\"Subtitles by nobody\"");
    }

    @Test
    void bracketsAndArrowsNameSpeakersToo() {
        assertThat(cues("[Ann] One.", "[SPEAKER_00]: Two.", "[Ann] Three.", "[SPEAKER_00]: Four.", "[Applause] Five."))
                .containsExactly("Ann: One.", "SPEAKER_00: Two.", "Ann: Three.", "SPEAKER_00: Four. [Applause] Five.");
        assertThat(cues(">> ANN EXAMPLE: One.", ">> Two.", ">> BOB: Three.", "Four."))
                .containsExactly("ANN EXAMPLE: One.", "-: Two.", "BOB: Three. Four.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Speaker:0]\nReady?|[Speaker:1]\nYes.", "(Speaker 0) Ready?|(Speaker 1) Yes."})
    void countedSpeakersStandInAnyBrackets(String said) {
        String[] words = said.split("\\|");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append("%d\n00:00:0%d,000 --> 00:00:0%d,000\n%s\n\n".formatted(i + 1, i, i + 1, words[i % 2]));
        }
        assertThat(Turns.timed(SRT, text.toString()))
                .containsExactly(
                        "0-1000 Speaker 0: Ready?",
                        "1000-2000 Speaker 1: Yes.",
                        "2000-3000 Speaker 0: Ready?",
                        "3000-4000 Speaker 1: Yes.");
    }

    @Test
    void dashesMaySplitACueOrCarryNames() {
        assertThat(cues("- Ready?\n- Ready.", "-Go!", "Now.")).containsExactly("-: Ready?", "-: Ready.", "-: Go! Now.");
        assertThat(cues("- [Ann] Ready?\n- [Bob] Ready.", "- Go!"))
                .containsExactly("Ann: Ready?", "Bob: Ready.", "-: Go!");
        assertThat(cues("Ann: I need", "- milk", "- eggs", "Bob: Fine.", "Ann: Thanks."))
                .containsExactly("Ann: I need - milk - eggs", "Bob: Fine.", "Ann: Thanks.");
    }

    @Test
    void voicesWorkHereAsWell() {
        assertThat(cues("<v Ann>One.</v>", "<v Bob>Two.</v>")).containsExactly("Ann: One.", "Bob: Two.");
    }

    @Test
    void timesWithoutAWordAreRefused() {
        Turns.assertRefused(SRT, "1\n00:01,000 --> 00:02,000\n\n", "srt", "nobody says a word");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Ann: Hello.\n", "[00:01.000 --> 00:02.000]  Hello.\n", "00:00:01 Hello.\n", "a --> b\n"})
    void textWithoutLinesOfTimesIsLeftToOthers(String text) {
        Turns.assertLeftToOthers(SRT, text);
    }

    private static java.util.List<String> cues(String... cues) {
        StringBuilder srt = new StringBuilder();
        for (int i = 0; i < cues.length; i++) {
            srt.append("%d\n00:00:%02d,000 --> 00:00:%02d,900\n%s\n\n".formatted(i + 1, i, i, cues[i]));
        }
        return Turns.of(SRT, srt.toString());
    }
}
