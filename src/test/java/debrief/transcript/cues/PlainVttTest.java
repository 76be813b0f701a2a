package debrief.transcript.cues;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Turns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody has a name: one turn, a paragraph at each longer silence. */
class PlainVttTest {

    private static final AnyVtt PLAIN = new AnyVtt();

    @Test
    void theWholeFileIsOneTurn() {
        assertThat(Turns.timed(PLAIN, """
                        WEBVTT

                        00:01.000 --> 00:02.000
                         Good morning,

                        00:02.100 --> 00:03.000
                         everyone.

                        00:09.000 --> 00:10.000
                         Next point.
                        """)).containsExactly("1000-10000 -: Good morning, everyone.\n\nNext point.");
    }

    @Test
    void dashesAreADialogue() {
        assertThat(Turns.of(PLAIN, "WEBVTT\n\n00:01.000 --> 00:02.000\n- Ready?\n- Ready\nand set.\n"))
                .containsExactly("-: Ready?", "-: Ready and set.");
    }

    @Test
    void soundsInBracketsAreNoSpeakers() {
        String cue = "\n00:01.000 --> 00:02.000\n[Music] we start\n";
        assertThat(Turns.of(PLAIN, "WEBVTT\n" + cue + cue)).containsExactly("-: [Music] we start [Music] we start");
    }

    @Test
    void aHeaderAloneIsRefused() {
        Turns.assertRefused(PLAIN, "WEBVTT\n\n", "webvtt", "no cues");
        Turns.assertRefused(PLAIN, "WEBVTT\n\n00:01.000 --> 00:02.000\n\n", "webvtt", "nobody says a word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\nWEBVTT\n", "Downloaded yesterday\nWEBVTT\n", "webvtt\n", "WEBVTT\n"})
    void commasAndAMisplacedHeaderAreReadLeniently(String header) {
        String text = header + "\n1\n00:00:01,000 --> 00:00:02,000\nOne.\n\nNOTE\nnot said\n\n2\n0:2.5 --> 0:3\nTwo.\n";

        assertThat(Turns.timed(PLAIN, text)).containsExactly("1000-3000 -: One. Two.");
        assertThat(Turns.read(PLAIN, text).orElseThrow().warnings()).hasSize(1);
    }

    @Test
    void aWordThatOnlyBeginsLikeTheHeaderIsNone() {
        Turns.assertLeftToOthers(PLAIN, "WEBVTTs are useful.\n");
    }

    @Test
    void emptyLinesMayBeLost() {
        String shape =
                "WEBVTT\n%s\n00:01.000 --> 00:02.000\nAnn: One.\n%s\n00:02.000 --> 00:03.000\nBob: Two\nand a half.\n%s\n"
                        + "00:03.000 --> 00:04.000\nAnn: Three.\n%s\n00:04.000 --> 00:05.000\nBob: Four.\n";
        String[][] ids = {
            {"1", "2", "3", "4"},
            {
                "6f9619ff-8b86-d011-b42d-00c04fc964ff/1-0",
                "6f9619ff-8b86-d011-b42d-00c04fc964ff/2-0",
                "6f9619ff-8b86-d011-b42d-00c04fc964ff/3-0",
                "6f9619ff-8b86-d011-b42d-00c04fc964ff/4-0"
            }
        };
        for (String[] four : ids) {
            String text = shape.formatted((Object[]) four);
            assertThat(Turns.of(PLAIN, text))
                    .containsExactly("Ann: One.", "Bob: Two and a half.", "Ann: Three.", "Bob: Four.");
            assertThat(Turns.read(PLAIN, text).orElseThrow().warnings())
                    .containsExactly(
                            "No empty lines keep the cues apart; they were parted at their numbers and times.");
        }
        String without = shape.replace("%s\n", "");
        assertThat(Turns.of(PLAIN, without))
                .containsExactly("Ann: One.", "Bob: Two and a half.", "Ann: Three.", "Bob: Four.");
    }
}
