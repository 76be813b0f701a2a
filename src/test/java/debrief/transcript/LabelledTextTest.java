package debrief.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Person;
import debrief.model.Speaker;
import debrief.model.Transcript;
import debrief.model.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that opens with a speaker's label starts a turn; every other line continues it. */
class LabelledTextTest {

    private static final Speaker H =
            new Speaker("H", Speaker.Role.INTERVIEWER, new Person("Harriet Vane", "The team lead"));
    private static final Speaker R = new Speaker("R", Speaker.Role.CANDIDATE, new Person("", "Rowan"));

    @Test
    void aDeclaredLabelStartsATurn() {
        assertTurns("""
                H: Nice to meet you.
                R: Same here.
                """, new Turn(1, H, "Nice to meet you.", 1), new Turn(2, R, "Same here.", 2));
    }

    @Test
    void aDeclaredLabelStartsATurnEvenIfItSpeaksOnlyOnce() {
        assertTurns("H: Hello?\n", new Turn(1, H, "Hello?", 1));
    }

    @Test
    void anUndeclaredLabelThatOpensTwoLinesIsASpeaker() {
        assertTurns(
                """
                Moderator: Please begin.
                H: Thank you.
                Moderator: Time is up.
                """,
                new Turn(1, other("Moderator"), "Please begin.", 1),
                new Turn(2, H, "Thank you.", 2),
                new Turn(3, other("Moderator"), "Time is up.", 3));
    }

    @Test
    void anUndeclaredLabelThatOpensOneLineIsText() {
        assertTurns("""
                R: I would say this:
                Redis: in-memory store
                H: Fine.
                """, new Turn(1, R, "I would say this:\nRedis: in-memory store", 1), new Turn(2, H, "Fine.", 3));
    }

    @Test
    void aTurnGoesOnOverLinesAndParagraphs() {
        assertTurns(
                """
                R: First I read the log.
                Then I asked the team.

                Last I fixed it.

                H: Good.
                """,
                new Turn(1, R, "First I read the log.\nThen I asked the team.\n\nLast I fixed it.", 1),
                new Turn(2, H, "Good.", 6));
    }

    @Test
    void aLabelMayStandAboveItsText() {
        assertTurns("""
                H:
                How are you?

                R:

                Fine.
                """, new Turn(1, H, "How are you?", 1), new Turn(2, R, "Fine.", 4));
    }

    @Test
    void aLabelWithoutTextIsNoTurn() {
        assertTurns("""
                H:
                R: Hello?
                """, new Turn(1, R, "Hello?", 2));
    }

    @Test
    void theSameSpeakerMayOpenTwoTurnsInARow() {
        assertTurns("""
                H: One moment.
                H: There you are.
                """, new Turn(1, H, "One moment.", 1), new Turn(2, H, "There you are.", 2));
    }

    @Test
    void textBeforeTheFirstLabelIsSaidByNobody() {
        assertTurns("""

                Recorded on a Monday.

                H: Hello.
                """, new Turn(1, other(""), "Recorded on a Monday.", 2), new Turn(2, H, "Hello.", 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harriet Vane",
                "Dr. O'Brien-Smith",
                "Speaker 1",
                "Speaker (guest)",
                "Zoë",
                "李雷",
                "J. R. R. Tolkien",
                "team_lead"
            })
    void aLabelIsANameOfUpToFourWords(String name) {
        assertTurns(
                "%s: One.\nR: Two.\n%s: Three.\n".formatted(name, name),
                new Turn(1, other(name), "One.", 1),
                new Turn(2, R, "Two.", 2),
                new Turn(3, other(name), "Three.", 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:30 Meeting: we began", // starts with a digit
                "https://example.org is the address",
                "This is what I would say: yes", // six words
                "- Redis: a store", // a list's entry
                "  H: indented",
                "H:without a space",
                "H : a space before the colon",
                ": no name at all"
            })
    void otherLinesWithAColonAreText(String line) {
        assertTurns(
                "R: I said\n%s\n%s\n".formatted(line, line), new Turn(1, R, "I said\n%s\n%s".formatted(line, line), 1));
    }

    @Test
    void letterCaseTellsLabelsApart() {
        assertTurns("R: I chose\nr: the language\n", new Turn(1, R, "I chose\nr: the language", 1));
    }

    @Test
    @Timeout(10)
    void aLongFileWithoutLabelsTakesNoTime() {
        String text = "and so on and on and on and on and on and on\n".repeat(100_000);

        assertTurns(text, new Turn(1, other(""), text, 1));
    }

    @Test
    void aLabelInTheMiddleOfALineIsText() {
        assertTurns(
                "R: She asked H: are you there? H: yes.\n", new Turn(1, R, "She asked H: are you there? H: yes.", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInAnyWay(String end) {
        assertTurns(
                "H: Hello.%1$sHow are you?%1$s%1$sR: Fine.%1$s".formatted(end),
                new Turn(1, H, "Hello.\nHow are you?", 1),
                new Turn(2, R, "Fine.", 4));
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertTurns("H: Hello.", new Turn(1, H, "Hello.", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "  \n\n", "H:\nR:   \n"})
    void aFileInWhichNobodySaysAnythingHasNoTurns(String text) {
        assertTurns(text);
    }

    @Test
    void whatStandsAroundATurnIsNotPartOfIt() {
        assertTurns("H:    Hello.   \n\n\nR:\tHi.\n", new Turn(1, H, "Hello.", 1), new Turn(2, R, "Hi.", 4));
    }

    private static Speaker other(String label) {
        return new Speaker(label, Speaker.Role.OTHER, Person.UNKNOWN);
    }

    private static void assertTurns(String text, Turn... expected) {
        assertThat(LabelledText.read(text, List.of(H, R))).isEqualTo(new Transcript(List.of(expected)));
    }
}
