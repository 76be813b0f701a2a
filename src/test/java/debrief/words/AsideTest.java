package debrief.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertStretches("A queue (RabbitMQ) did it.", said("A queue (RabbitMQ) did it."));
        assertStretches("They (you asked why) left: early.", said("They (you asked why) left: early."));
    }

    @Test
    void caseAndTheKindOfBracketDoNotMatter() {
        assertStretches(
                "Well. (you asked: A?) [YOU ASKED : B [c]?] \uFF08My question:D?\uFF09 ( You asked: E?)",
                said("Well."),
                note("A?"),
                note("B [c]?"),
                note("D?"),
                note("E?"));
    }

    @Test
    void emphasisMayStandInsideTheBrackets() {
        assertStretches("Well. (**You asked:** A?)", said("Well."), note("A?"));
    }

    @Test
    void withoutBracketsANoteIsAParagraphFromALabelOn() {
        assertStretches("""
                I would use a queue.
                You asked: is that right
                or wrong?

                And a worker.
                """, said("I would use a queue."), note("is that right\nor wrong?"), said("And a worker."));
        assertStretches("A queue.\n> *My question: is that right?*", said("A queue."), note("is that right?"));
    }

    @Test
    void withoutBracketsOnlyALineOfItsOwnIsANote() {
        assertStretches("You asked: how would I scale it?", said("You asked: how would I scale it?"));
        assertStretches("Yes.\nSo you asked: how?", said("Yes.\nSo you asked: how?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[long pause here, I was stuck]",
                "(laughs)",
                "[Laughter]",
                "(clears his throat)",
                "(10 seconds of silence)",
                "[awkward silence]",
                "(Pauses)",
                "[nods]"
            })
    void whatBracketsTellOfTheSceneIsNotSaid(String scene) {
        assertThat(Aside.spoken("It merges. " + scene + " Then both remain."))
                .isEqualTo("It merges. Then both remain.");
        assertThat(Aside.split("It merges. " + scene)).noneMatch(Aside::note);
        assertThat(Text.spoken("It merges. " + scene + " Then both remain.").count())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[inaudible]",
                "(a thinking man)",
                "(silent failures?)",
                "[0]",
                "(TypeScript)",
                "(the pause button)",
                "(long pause times)",
                "(silent failures)",
                "(thinking in sets)"
            })
    void otherBracketsAreSaid(String words) {
        assertThat(Aside.spoken("It merges " + words + " at once.")).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I moved it to a queue.\n(that was too vague, I know it.)",
                "I moved it to a queue. (This was my weakest answer today.)",
                "I moved it to a queue.\n[I had no better example in my head]",
                "I moved it to a queue.\n\n(Note to self: bring the story with the ferry,\nit is the better one)",
                "I moved it to a queue. (She frowned and typed something.)",
                "I moved it to a queue.\n[ARGH. Always bring a figure.]",
                "I moved it to a queue.\n*(we talked about sailing for a while)*",
                "I moved it to a queue! (I should have named the figures.)"
            })
    void whatLooksBackOnTheTalkWasNotSaid(String turn) {
        assertThat(Aside.spoken(turn)).startsWith("I moved it to a queue").hasSizeLessThan(24);
        assertThat(Aside.split(turn)).filteredOn(Aside::note).hasSize(1).noneMatch(Aside::asks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It retries.\n(Ines, was that too short? I had ten minutes left.)",
                "It retries. (should I have said how often?)",
                "It retries.\n[is it rude to ask about the money so early?]"
            })
    void aRemarkThatAsksWantsAnAnswer(String turn) {
        assertThat(Aside.spoken(turn)).isEqualTo("It retries.");
        assertThat(Aside.split(turn)).filteredOn(Aside::asks).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We had two queues (I was on call for one of them).",
                "It retries\n(which I did by hand before)\nuntil it works.",
                "It runs twice. (The second run is idempotent.)",
                "It runs twice.\n(Take your time with this one.)",
                "It runs twice. (O(n) in the worst case.)",
                "f(x) was too long.",
                "It runs twice. [inaudible]"
            })
    void whatAnAnswerSaysInBracketsIsSaid(String turn) {
        assertThat(Aside.split(turn)).noneMatch(Aside::note);
    }

    @Test
    void aTurnMayBeARemarkAndNothingElse() {
        assertThat(Aside.spoken("(I was stuck here and said nothing)")).isEmpty();
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
        return new Aside(text, false, false, 0);
    }

    private static Aside note(String text) {
        return new Aside(text, true, true, 0);
    }

    private static void assertStretches(String turn, Aside... expected) {
        List<Aside> stretches = Aside.split(turn);
        assertThat(stretches.stream().map(one -> new Aside(one.text(), one.note(), one.asks(), 0)))
                .containsExactly(expected);
        assertThat(stretches).allMatch(one -> turn.startsWith(one.text(), one.start()));
    }
}
