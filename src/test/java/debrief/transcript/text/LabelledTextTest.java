package debrief.transcript.text;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.Effort;
import debrief.transcript.Said;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that opens with a known label starts a turn; every other line continues it. */
class LabelledTextTest {

    @Test
    void aDeclaredLabelStartsATurn() {
        assertTurns("""
                H: Nice to meet you.
                R: Same here.
                """, turn("H", "Nice to meet you.", 1), turn("R", "Same here.", 2));
    }

    @Test
    void aDeclaredLabelStartsATurnEvenIfItSpeaksOnlyOnce() {
        assertTurns("H: Hello?\n", turn("H", "Hello?", 1));
    }

    @Test
    void anUndeclaredLabelThatOpensTwoLinesIsASpeaker() {
        assertTurns(
                """
                Moderator: Please begin.
                H: Thank you.
                Moderator: Time is up.
                """,
                turn("Moderator", "Please begin.", 1),
                turn("H", "Thank you.", 2),
                turn("Moderator", "Time is up.", 3));
    }

    @Test
    void anUndeclaredLabelThatOpensOneLineIsText() {
        assertTurns("""
                R: I would say this:
                Redis: in-memory store
                H: Fine.
                """, turn("R", "I would say this:\nRedis: in-memory store", 1), turn("H", "Fine.", 3));
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
                turn("R", "First I read the log.\nThen I asked the team.\n\nLast I fixed it.", 1),
                turn("H", "Good.", 6));
    }

    @Test
    void aLabelMayStandAboveItsText() {
        assertTurns("""
                H:
                How are you?

                R:

                Fine.
                """, turn("H", "How are you?", 1), turn("R", "Fine.", 4));
    }

    @Test
    void aLabelWithoutTextIsNoTurn() {
        assertTurns("""
                H:
                R: Hello?
                """, turn("R", "Hello?", 2));
    }

    @Test
    void theSameSpeakerMayOpenTwoTurnsInARow() {
        assertTurns("""
                H: One moment.
                H: There you are.
                """, turn("H", "One moment.", 1), turn("H", "There you are.", 2));
    }

    @Test
    void nobodySaysWhatStandsBeforeTheFirstLabel() {
        assertTurns("""

                Recorded on a Monday.

                H: Hello.
                """, turn("H", "Hello.", 4));
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
    void aLabelIsANameOfAFewWords(String name) {
        assertTurns(
                "%s: One.\nR: Two.\n%s: Three.\n".formatted(name, name),
                turn(name, "One.", 1),
                turn("R", "Two.", 2),
                turn(name, "Three.", 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:30 Meeting: we began", // starts with a digit
                "https://example.org is the address",
                "This is what I would say: yes", // six words
                "- Redis: a store", // a list's entry
                "  H: indented",
                "H : a space before the colon",
                ": no name at all"
            })
    void otherLinesWithAColonAreText(String line) {
        assertTurns(
                "R: I said\n%s\n%s\nH: Fine.\n".formatted(line, line),
                turn("R", "I said\n%s\n%s".formatted(line, line), 1),
                turn("H", "Fine.", 4));
    }

    @Test
    void letterCaseTellsLabelsApart() {
        assertTurns("R: I chose\nr: the language\n", turn("R", "I chose\nr: the language", 1));
    }

    @Test
    void aLongFileWithoutLabelsTakesNoLongerThanItMust() {
        Effort.assertGrowsWith(
                500_000, Effort.much("and so on and on and on and on and on and on\n"), text -> assertTurns(text));
    }

    @Test
    void aHastyTypistLeavesOutTheBlankBehindTheColon() {
        assertTurns("H:Hello.\nR: Hi.\nH:Bye.\n", turn("H", "Hello.", 1), turn("R", "Hi.", 2), turn("H", "Bye.", 3));
    }

    @Test
    void aLabelInTheMiddleOfALineIsText() {
        assertTurns("R: She asked H: are you there? H: yes.\n", turn("R", "She asked H: are you there? H: yes.", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInAnyWay(String end) {
        assertTurns(
                "H: Hello.%1$sHow are you?%1$s%1$sR: Fine.%1$s".formatted(end),
                turn("H", "Hello.\nHow are you?", 1),
                turn("R", "Fine.", 4));
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertTurns("H: Hello.", turn("H", "Hello.", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "  \n\n", "H:\nR:   \n"})
    void aFileInWhichNobodySaysAnythingHasNoTurns(String text) {
        assertTurns(text);
    }

    @Test
    void whatStandsAroundATurnIsNotPartOfIt() {
        assertTurns("H:    Hello.   \n\n\nR:\tHi.\n", turn("H", "Hello.", 1), turn("R", "Hi.", 4));
    }

    private static Spoken turn(String label, String text, int line) {
        return new Spoken(label, Spoken.UNTIMED, Spoken.UNTIMED, text, line);
    }

    private static void assertTurns(String text, Spoken... expected) {
        assertThat(new LabelledText(List.of("H", "R"))
                        .read(Said.source(text))
                        .map(Reading::turns)
                        .orElse(List.of()))
                .containsExactly(expected);
    }
}
