package debrief.card;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.talk.Said;
import debrief.talk.Talk;
import debrief.testing.Dialogue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A card's line is shown beside an answer that speaks of the same, and only where no other line does. */
class SameMatterTest {

    private static final Card FERRIES = new Card(
            "ferries",
            "Ferries",
            "sea",
            List.of(),
            List.of("ferry"),
            List.of(),
            List.of(
                    "Ropes: two ropes hold the bow, and a spring line keeps the ferry from moving ahead along the quay.",
                    "Loading: lorries in the middle, cars at the sides, so that the deck stays level.",
                    "Default: a ferry without orders waits at anchor."),
            List.of("\"Fog stops a ferry\": radar and horn let it go on slowly."),
            List.of(new Card.FollowUp("What is a spring line for?", "It takes the engine's push.")),
            "",
            "");

    @Test
    void theLineOfTheSameMatterIsFound() {
        assertThat(line("""
                        I: How do you load a ferry?
                        C: I put the lorries in the middle and the cars left and right of them, so the deck is level.
                        """)).hasValueSatisfying(line -> assertThat(line).startsWith("Loading"));
    }

    @Test
    void aShortAnswerCountsWithItsQuestion() {
        assertThat(line("I: What is the default?\nC: It drops anchor, I think."))
                .hasValueSatisfying(line -> assertThat(line).startsWith("Default"));
    }

    @Test
    void oneWordOrTwoOfALongAnswerProveNothing() {
        assertThat(line("""
                        I: Tell me about your last ferry.
                        C: She had a crew of nine and a new engine, and in spring the deck was painted twice, once by us and once by the yard.
                        """)).isEmpty();
    }

    @Test
    void whereTwoLinesFitAsWellNoneIsShown() {
        assertThat(line("""
                        I: And then?
                        C: A rope at the bow, the quay ahead, and by radar and horn we came in slowly out of the fog.
                        """)).isEmpty();
    }

    private static Optional<String> line(String talk) {
        List<Said> turns =
                Talk.of(Dialogue.of(talk).interview("talk").transcript()).turns();
        return FERRIES.on(turns);
    }
}
