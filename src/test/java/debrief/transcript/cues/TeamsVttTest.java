package debrief.transcript.cues;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Turns;
import debrief.transcript.reading.Reading;
import org.junit.jupiter.api.Test;

/** Ids are GUIDs and lines are wrapped (download), or times have single digits (Graph). */
class TeamsVttTest {

    private static final AnyVtt TEAMS = new AnyVtt();

    @Test
    void aSentenceIsACueAndMayBeWrapped() {
        String text = """
                WEBVTT

                6f9619ff-8b86-d011-b42d-00c04fc964ff/12-0
                00:00:05.000 --> 00:00:07.000
                <v Ann Example>We looked at the queue
                first.</v>

                6f9619ff-8b86-d011-b42d-00c04fc964ff/12-1
                00:00:07.000 --> 00:00:08.000
                <v Ann Example>Then at the log.</v>

                6f9619ff-8b86-d011-b42d-00c04fc964ff/13-0
                00:00:08.000 --> 00:00:09.000
                <v Lee, Bob (Guest)>And?</v>
                """;

        assertThat(Turns.timed(TEAMS, text))
                .containsExactly(
                        "5000-8000 Ann Example: We looked at the queue first. Then at the log.",
                        "8000-9000 Lee, Bob (Guest): And?");
        assertThat(Turns.read(TEAMS, text).orElseThrow().format()).isEqualTo("teams-vtt");
    }

    @Test
    void graphTimesAreReadWithOneWarning() {
        String text = """
                WEBVTT

                0:0:0.0 --> 0:0:5.320
                <v Ann>One.</v>

                0:1:5.32 --> 1:0:7.5
                <v Bob>Two.</v>
                """;

        assertThat(Turns.timed(TEAMS, text)).containsExactly("0-5320 Ann: One.", "65320-3607500 Bob: Two.");
        Reading reading = Turns.read(TEAMS, text).orElseThrow();
        assertThat(reading.format()).isEqualTo("teams-graph-vtt");
        assertThat(reading.warnings()).singleElement().asString().contains("2 lines of times", "leniently");
    }

    @Test
    void ordinaryVoicesAreNotOfTeams() {
        Turns.assertFormat(TEAMS, "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hello.\n", "voice-vtt");
    }
}
