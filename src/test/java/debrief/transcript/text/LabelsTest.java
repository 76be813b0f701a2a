package debrief.transcript.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A label is a speaker only if the whole file supports it. */
class LabelsTest {

    @Test
    void aLabelThatReturnsIsASpeaker() {
        assertThat(speakers("""
                Ann: Where do you keep sessions?
                Bob: In two stores.
                Redis: in-memory store
                Ann: And if it fails?
                Bob: Then from the other.
                """)).containsExactly("Ann", "Bob");
    }

    @Test
    void aDeclaredLabelNeedsToSpeakOnlyOnce() {
        assertThat(speakers("Ann: Hello.\nWitness: I saw it.\n", "Witness")).containsExactly("Witness");
    }

    @Test
    void soDoesWhoeverTheFileListsAmongItsPeople() {
        assertThat(speakers("""
                Participants: Ann Example, Bob Sample

                Ann Example: Are you there?
                """)).containsExactly("Ann Example");
    }

    @Test
    void soDoesWhoHasATimeOfTheirOwn() {
        assertThat(speakers("Ann: 00:00:19\nAre you there?\n")).containsExactly("Ann");
        assertThat(speakers("[00:19] Ann: Are you there?\n")).isEmpty();
    }

    @Test
    void aLabelThatNeverSaysAWordIsNoSpeaker() {
        assertThat(speakers("""
                **Ann:** Hello.

                **Break:** \\[12:04\\]

                **Ann:** Again.

                **Break:** \\[24:08\\]
                """)).containsExactly("Ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H",
                "Q2",
                "Speaker 1",
                "SPEAKER_00",
                "spk_1",
                "kasey",
                "Ann Example (host)",
                "Dr. Ann-Marie O’Neil, PhD",
                "Ludwig van Beethoven",
                "Interviewer",
                "speaker 1",
                "李雷",
                "Zoë"
            })
    void aNameLooksLikeThis(String label) {
        assertThat(LabelForm.isName(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "What's it FUD",
                "One more thing",
                "10",
                "10:30 Meeting",
                "http://example.org",
                "Note",
                "Action items",
                "Six Words Are No Name At All",
                "Who?",
                "- Redis",
                ", Ann Example"
            })
    void aSentenceAHeadingOrATimeDoesNot(String label) {
        assertThat(LabelForm.isName(label)).isFalse();
    }

    @Test
    void aLinkIsNoLabelBecauseNoBlankFollows() {
        assertThat(speakers("https://example.org/a\nhttps://example.org/b\n")).isEmpty();
    }

    private static List<String> speakers(String text, String... declared) {
        return Labels.of(TalkLines.of(text), List.of(declared)).openings().values().stream()
                .map(TurnOpening::label)
                .distinct()
                .toList();
    }
}
