package debrief.transcript.cues;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Turns;
import org.junit.jupiter.api.Test;

/** The speaker stands in the id: {@code 3 "Ann Example" (1234567)}. */
class WebexVttTest {

    @Test
    void theIdNamesTheSpeaker() {
        assertThat(Turns.of(new AnyVtt(), """
                        WEBVTT

                        1 "Ann Example" (1234567)
                        00:00:01.000 --> 00:00:02.000
                        One: two.

                        2 "Ann Example" (1234567)
                        00:00:02.000 --> 00:00:03.000
                        Three.

                        3 "Bob" (7654321)
                        00:00:03.000 --> 00:00:04.000
                        Four.
                        """)).containsExactly("Ann Example: One: two. Three.", "Bob: Four.");
    }

    @Test
    void otherIdsAreLeftToOthers() {
        Turns.assertFormat(new AnyVtt(), "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nShe said \"no\".\n", "webvtt");
    }
}
