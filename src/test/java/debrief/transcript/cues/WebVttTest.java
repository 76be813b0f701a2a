package debrief.transcript.cues;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.reading.Unspoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What players show: a signature, blocks between empty lines, an id, exact times, text up to an empty line. */
class WebVttTest {

    @Test
    void aCueHasAnIdTimesAndText() {
        WebVtt vtt = WebVtt.parse("""
                WEBVTT - of a rehearsal

                opening
                00:01.500 --> 01:00:02.000 align:start
                Good morning,
                <b>everyone</b>.
                """);

        assertThat(vtt.cues())
                .containsExactly(new Cue("opening", 1_500, 3_602_000, "Good morning,\n<b>everyone</b>.", 4));
    }

    @Test
    void notesStylesAndHeaderLinesAreNoCues() {
        WebVtt vtt = WebVtt.parse("""
                WEBVTT
                Kind: captions

                NOTE
                checked by hand

                STYLE
                ::cue { color: teal }

                00:01.000 --> 00:02.000
                Words.
                """);

        assertThat(vtt.cues()).extracting(Cue::text).containsExactly("Words.");
        assertThat(vtt.unspoken())
                .allMatch(Unspoken::known)
                .extracting(Unspoken::text)
                .contains("STYLE");
    }

    @Test
    void timesInTheLineAfterTextStartTheNextCue() {
        WebVtt vtt = WebVtt.parse("""
                WEBVTT

                00:01.000 --> 00:02.000
                One.
                00:02.000 --> 00:03.000
                Two.
                """);

        assertThat(vtt.cues()).extracting(Cue::text).containsExactly("One.", "Two.");
    }

    @Test
    void timesMayFollowTheHeaderAtOnceAndTextMayBeMissing() {
        assertThat(WebVtt.parse("WEBVTT\n00:01.000 --> 00:02.000").cues())
                .containsExactly(new Cue("", 1_000, 2_000, "", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0:0:1.0 --> 0:0:2.5",
                "00:01,000 --> 00:02,000",
                "00:01 --> 00:02",
                "00:00:61.000 --> 00:01:02.000",
                "00:01.000 -> 00:02.000"
            })
    void timesThatOnlyForgivingReadersTakeAreCounted(String times) {
        WebVtt vtt = WebVtt.parse("WEBVTT\n\n" + times + "\nWords.\n");

        assertThat(vtt.cues()).isEmpty();
        assertThat(vtt.refused()).isEqualTo(times.contains("-->") ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "WEBVT", "webvtt\n", "WEBVTTX\n", " WEBVTT\n", "Title\nWEBVTT\n"})
    void withoutTheSignatureThereIsNothing(String opening) {
        assertThat(WebVtt.parse(opening + "\n00:01.000 --> 00:02.000\nWords.\n").cues())
                .isEmpty();
    }

    @Test
    void textAfterAnEmptyLineBelongsToNoCue() {
        WebVtt vtt = WebVtt.parse("WEBVTT\n\n00:01.000 --> 00:02.000\nShown.\n\nNot shown.\n");

        assertThat(vtt.cues()).extracting(Cue::text).containsExactly("Shown.");
        assertThat(vtt.unspoken()).containsExactly(new Unspoken(6, "Not shown.", false));
    }
}
