package debrief.transcript.cues;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Turns;
import org.junit.jupiter.api.Test;

/** {@code <v Name>}, closed or not; several in a cue; classes; other brackets are text. */
class VoiceVttTest {

    private static final AnyVtt VOICES = new AnyVtt();

    @Test
    void voicesNeedNoEnd() {
        assertThat(Turns.timed(VOICES, """
                        WEBVTT

                        00:01.000 --> 00:02.000
                        <v Ann>Which type

                        00:02.000 --> 00:03.000
                        <v Ann>would you use?

                        00:03.000 --> 00:04.000
                        <v Bob>A List<String> &amp; a loop.
                        """))
                .containsExactly("1000-3000 Ann: Which type would you use?", "3000-4000 Bob: A List<String> & a loop.");
    }

    @Test
    void twoVoicesInACueAreTwoTurns() {
        assertThat(Turns.of(VOICES, cue("<v Ann>Ready?</v> <v.loud Bob Lee>Ready!</v>\n<v Ann>Go.")))
                .containsExactly("Ann: Ready?", "Bob Lee: Ready!", "Ann: Go.");
    }

    @Test
    void aVoiceWithoutANameIsNotTheLastSpeaker() {
        assertThat(Turns.of(VOICES, cue("<v Ann>Who is there?</v><v >Me.</v>")))
                .containsExactly("Ann: Who is there?", "-: Me.");
    }

    @Test
    void wordsOutsideOfVoicesGoOnWithTheLastSpeaker() {
        assertThat(Turns.of(VOICES, cue("<v Ann>One,</v> two.\n\n00:02.000 --> 00:03.000\nThree.")))
                .containsExactly("Ann: One, two. Three.");
    }

    @Test
    void numberedSpeakersStayApart() {
        assertThat(Turns.of(VOICES, cue("<v SPEAKER_00>One.</v><v SPEAKER_01>Two.</v>")))
                .containsExactly("SPEAKER_00: One.", "SPEAKER_01: Two.");
    }

    private static String cue(String text) {
        return "WEBVTT\n\n00:01.000 --> 00:02.000\n" + text + "\n";
    }
}
