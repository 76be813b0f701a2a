package debrief.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands in brackets after "You asked:" or "My question:" was not said aloud: it is a note to the coach. */
class AsideTest {

    @Test
    void aTurnWithoutANoteIsSaidAsAWhole() {
        assertStretches("I would use a queue.", said("I would use a queue."));
    }

    @Test
    void aNoteIsToldApartFromWhatWasSaidAroundIt() {
        assertStretches(
                "Same. (You asked: Is this a proper way to reply?) And you?",
                said("Same."),
                note("Is this a proper way to reply?"),
                said("And you?"));
    }

    @Test
    void myQuestionIsANoteToo() {
        assertStretches("(My question: Too short?)", note("Too short?"));
    }

    @Test
    void severalNotesStandInOrder() {
        assertStretches(
                "(You asked: One?) yes (My question: Two?)(You asked: Three?)",
                note("One?"),
                said("yes"),
                note("Two?"),
                note("Three?"));
    }

    @Test
    void aNoteMayHoldBracketsAndLines() {
        assertStretches("""
                Well. (You asked: What is a dead-letter queue (DLQ)
                and do I need one?)
                """, said("Well."), note("What is a dead-letter queue (DLQ)\nand do I need one?"));
    }

    @Test
    void emphasisAroundANoteIsPartOfTheBrackets() {
        assertStretches(
                "Well. *(You asked: Right?)* __(My question: And now?)__",
                said("Well."),
                note("Right?"),
                note("And now?"));
    }

    @Test
    void otherBracketsAreSaid() {
        assertStretches(
                "A queue (RabbitMQ) did it. (you asked: no)", said("A queue (RabbitMQ) did it. (you asked: no)"));
    }

    @Test
    void aNoteThatNobodyClosesIsSaid() {
        assertStretches("Well. (You asked: Right?", said("Well. (You asked: Right?"));
    }

    @Test
    void aBlankTurnHasNoStretches() {
        assertStretches(" \n ");
    }

    @Test
    void aLongTurnFullOfBracketsTakesNoTime() {
        String text = "(You asked: " + "(".repeat(50_000);

        assertStretches(text, said(text));
    }

    @Test
    void aNoteFullOfBracketsIsRead() {
        assertStretches("(You asked: " + "(a)".repeat(20_000) + ")", note("(a)".repeat(20_000)));
    }

    private static Aside said(String text) {
        return new Aside(text, false);
    }

    private static Aside note(String text) {
        return new Aside(text, true);
    }

    private static void assertStretches(String turn, Aside... expected) {
        assertThat(Aside.split(turn)).containsExactly(expected);
    }
}
