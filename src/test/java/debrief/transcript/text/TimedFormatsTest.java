package debrief.transcript.text;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made of cues: a speaker's neighbouring cues are one turn. */
class TimedFormatsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:00:%s %s\n\n",
                "[00:%s] %s\n",
                "[00:%s.00]%s\n",
                "00:%s\n%s\n",
                "(00:00:%s)\n%s\n\n",
                "**00:%s** %s\n"
            })
    void timesWithoutNamesAreOneStretchOfTalk(String shape) {
        String text = shape.formatted("08", "Hello.") + shape.formatted("41", "Are you there?");

        assertThat(Said.in(new TimedText(), text)).containsExactly("- @8000: Hello.⏎Are you there?");
    }

    @Test
    void zoomsOldCaptionsHaveTheClockOnTheWall() {
        assertThat(Said.in(new TimedText(), "16:02:21 Hello.\n16:02:25 Are you there?\n"))
                .containsExactly("- @0: Hello.⏎Are you there?");
    }

    @Test
    void zoomsNewCaptionsHaveNamesToo() {
        assertThat(Said.in(HeadedTalk.timed(), """
                [Ann Example] 23:59:58
                Hello.

                [Ann Example] 23:59:59
                Are you there?

                [Bob Sample] 00:00:03
                Yes.
                """))
                .containsExactly("Ann Example @0: Hello. Are you there?", "Bob Sample @5000: Yes.");
    }

    @Test
    void subtitlesAreAnotherFormat() {
        String subtitles = "1\n00:00:01,000 --> 00:00:02,000\nHello.\n\n2\n00:00:03,000 --> 00:00:04,000\nHi.\n";

        assertThat(Said.in(new TimedText(), subtitles)).containsExactly("not read");
        assertThat(Said.in(HeadedTalk.timed(), subtitles)).containsExactly("not read");
    }

    @Test
    void aTimeInNotesIsNoCue() {
        assertThat(Said.in(
                        new TimedText(),
                        "0:30 it starts\nthen\nmuch\nmore\nis\nsaid\n1:30 it ends\nand\nso\non\nand\non\n"))
                .containsExactly("not read");
    }

    @Test
    void whisperPrintsBothEnds() {
        assertThat(Said.in(new TimedText(), """
                [00:43.810 --> 00:47.850]  Hello.
                [01:00:48.350 --> 01:00:54.570]  Are you there?
                """)).containsExactly("- @43810-3654570: Hello.⏎Are you there?");
    }

    @Test
    void itsKinAddTheSpeaker() {
        assertThat(Said.by("""
                [00:00.000 --> 00:01.000] [SPEAKER_00] Hello.
                [00:01.000 --> 00:02.000] Hm.
                [00:02.000 --> 00:03.000] [SPEAKER_01]: Hi.
                [00:03.000 --> 00:04.000] SPEAKER_00: So.
                [00:04.000 --> 00:05.000] SPEAKER_01: Yes.
                """))
                .containsExactly(
                        "SPEAKER_00 @0-2000: Hello. Hm.",
                        "SPEAKER_01 @2000-3000: Hi.",
                        "SPEAKER_00 @3000-4000: So.",
                        "SPEAKER_01 @4000-5000: Yes.");
    }

    @Test
    void teamsWroteTimesWithoutLeadingZeros() {
        assertThat(Said.in(HeadedTalk.timed(), """
                0:0:0.0 --> 0:0:1.510
                Ann Example
                Hello.
                0:0:1.510 --> 0:0:3.0
                Ann Example
                Are you there?
                0:12:3.270 --> 0:12:4.250
                Bob Sample
                Yes,
                I am.
                """))
                .containsExactly("Ann Example @0-3000: Hello. Are you there?", "Bob Sample @723270-724250: Yes, I am.");
    }

    @Test
    void googleMeetListsItsAttendeesAndMarksEveryFifthMinute() {
        assertThat(Said.by("""
                Weekly talk (2031-02-03 10:00 GMT+1) - Transcript
                Attendees
                Ann Example, Bob Sample, Cy
                Transcript

                Ann Example: Shall we begin?
                Ann Example: Good.
                Bob Sample: One thing: where is the list?

                00:05:00

                Cy: Here.
                Note: it is long.

                Meeting ended after 00:05:10 👋

                This editable transcript was computer generated and might contain errors.
                """))
                .containsExactly(
                        "Ann Example: Shall we begin?⏎⏎Good.",
                        "Bob Sample: One thing: where is the list?",
                        "Cy @300000: Here.⏎Note: it is long.");
    }

    @Test
    void googleMeetInMarkdown() {
        assertThat(Said.by("""
                # 📝 Weekly talk

                ### Attendees
                Ann Example, Bob Sample

                # Transcript

                ### 00:00:00

                **Ann Example:** Shall we begin?
                **Bob Sample:** Yes.
                """)).containsExactly("Ann Example @0: Shall we begin?", "Bob Sample: Yes.");
    }

    @Test
    void whatIsNothingElseIsPlain() {
        assertThat(Said.in(new PlainText(), "\nHello.\n\nThat is all.\n")).containsExactly("-: Hello.⏎⏎That is all.");
        assertThat(Said.in(new PlainText(), " \n")).containsExactly("not read");
    }
}
