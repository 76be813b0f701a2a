package debrief.transcript.cues;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.transcript.Turns;
import debrief.transcript.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code Name: text} on a cue's first line; without a name the last speaker goes on; labels need the file's support. */
class ZoomVttTest {

    private static final AnyVtt ZOOM = new AnyVtt();

    @Test
    void neighbouringCuesOfASpeakerAreOneTurn() {
        assertThat(Turns.timed(ZOOM, """
                        WEBVTT

                        1
                        00:00:01.000 --> 00:00:02.000
                        Ann Example: So tell me

                        2
                        00:00:02.500 --> 00:00:03.000
                        Ann Example: about yourself.

                        3
                        00:00:04.000 --> 00:00:06.000
                        bob: Gladly.

                        4
                        00:00:06.000 --> 00:00:07.000
                        I build back ends.
                        """))
                .containsExactly(
                        "1000-3000 Ann Example: So tell me about yourself.",
                        "4000-7000 bob: Gladly. I build back ends.");
    }

    @Test
    void aTermBeforeAColonIsText() {
        assertThat(turns(
                        "Ann: How would you cache it?",
                        "Bob: I would choose between these:",
                        "Redis: an in-memory store,",
                        "What's it FUD: that's what they say.",
                        "Ann: Go on.",
                        "Bob: 10:30 Meeting: that was the slot."))
                .containsExactly(
                        "Ann: How would you cache it?",
                        "Bob: I would choose between these: Redis: an in-memory store, What's it FUD: that's what they say.",
                        "Ann: Go on.",
                        "Bob: 10:30 Meeting: that was the slot.");
    }

    @Test
    void namesComeInManyShapes() {
        assertThat(turns(
                        "Ann de Vries (she/her): One.",
                        "Lee, Bob: Two.",
                        "Carl Example | Acme: Three.",
                        "Dr. Dee O'Hara: Four.",
                        "iPhone (2): Five.",
                        "+1 555-***-0199: Six.",
                        "李雷: Seven.",
                        "SPEAKER_00: Eight.",
                        "SPEAKER_01: Nine."))
                .containsExactly(
                        "Ann de Vries (she/her): One.",
                        "Lee, Bob: Two.",
                        "Carl Example | Acme: Three.",
                        "Dr. Dee O'Hara: Four.",
                        "iPhone (2): Five.",
                        "+1 555-***-0199: Six.",
                        "李雷: Seven.",
                        "SPEAKER_00: Eight.",
                        "SPEAKER_01: Nine.");
    }

    @Test
    void whereNamesStandOnlyAtChangesAClearNameMaySpeakOnce() {
        assertThat(turns(
                        "Ann: Welcome to the show.",
                        "Today we talk about queues",
                        "and about what breaks in them.",
                        "With us is a guest.",
                        "Bob Example: Hello.",
                        "I run queues for a living,",
                        "mostly at night.",
                        "Ann: Which of them",
                        "do you like least?"))
                .containsExactly(
                        "Ann: Welcome to the show. Today we talk about queues and about what breaks in them."
                                + " With us is a guest.",
                        "Bob Example: Hello. I run queues for a living, mostly at night.",
                        "Ann: Which of them do you like least?");
    }

    @Test
    void punctuationThatSlippedBeforeAKnownNameIsNoPartOfIt() {
        assertThat(turns("Ann Example: One.", ", Bob Lee: Two.", "Ann Example: Three.", "Bob Lee: Four."))
                .containsExactly("Ann Example: One.", "Bob Lee: Two.", "Ann Example: Three.", "Bob Lee: Four.");
    }

    @Test
    void wordsBeforeTheFirstNameHaveNoSpeaker() {
        assertThat(turns("Recording in progress.", "Ann: Hello.", "Bob: Hi.", "Ann: Let us start.", "Bob: Yes."))
                .startsWith("-: Recording in progress.", "Ann: Hello.");
    }

    @Test
    void aMonologueWithAFewColonsNamesNobody() {
        StringBuilder lecture = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < 60; i++) {
            String words = i % 20 == 5 ? "Remember: measure." : i % 20 == 9 ? "the point is: wait." : "We go on and on";
            lecture.append("\n00:%02d.000 --> 00:%02d.900\n%s\n".formatted(i, i, words));
        }
        Turns.assertFormat(ZOOM, lecture.toString(), "webvtt");
    }

    @Test
    void wordsOutsideOfCuesGetAWarning() {
        Reading reading = Turns.read(ZOOM, """
                        WEBVTT

                        00:01.000 --> 00:02.000
                        Ann: Shown.

                        Lost words.
                        """).orElseThrow();

        assertThat(reading.told()).singleElement().asString().contains("line 6");
    }

    private static List<String> turns(String... cues) {
        StringBuilder vtt = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < cues.length; i++) {
            vtt.append("\n%d\n00:%02d.000 --> 00:%02d.900\n%s\n".formatted(i + 1, i, i, cues[i]));
        }
        return Turns.of(ZOOM, vtt.toString());
    }
}
