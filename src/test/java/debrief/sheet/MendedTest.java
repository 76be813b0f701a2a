package debrief.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Analysis;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Section;
import debrief.testing.Dialogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a candidate takes back is told where it was said and where it was mended; clean mended words are the better answer. */
class MendedTest {

    private static final String QUESTION = "I: How would you keep two clerks from selling the same seat?\n";

    @Test
    void whatIsPutRightAtOnceIsPraisedAndItsWordsAreTheBetterAnswer() {
        Analysis analysis = OnSheet.analysis(
                Kind.TECHNICAL,
                QUESTION
                        + "C: I would lock the table for each clerk. No, wait, I would lock only the row of the seat, because the other clerks sell other seats.");
        assertThat(OnSheet.labels(analysis, Section.STRENGTHS)).containsExactly("You corrected yourself");
        assertThat(analysis.prose(Section.SUGGESTED))
                .isEqualTo("I would lock only the row of the seat, because the other clerks sell other seats.");
    }

    @Test
    void whoeverTakesADoubtUpHasTheMendedWordsAsTheBetterAnswer() {
        Analysis analysis = OnSheet.analysis(
                Kind.TECHNICAL,
                QUESTION
                        + "C: A unique key on the customer keeps the seat from being sold twice.\nI: Are you sure? On the customer?\nC: No, you're right. The unique key must be on the seat and the show, so the second sale fails.");
        assertThat(OnSheet.labels(analysis, Section.STRENGTHS)).containsExactly("You corrected yourself");
        assertThat(analysis.has(Section.ISSUES)).isFalse();
        assertThat(analysis.prose(Section.SUGGESTED))
                .isEqualTo("The unique key must be on the seat and the show, so the second sale fails.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // leans on a sentence that is not there
                "It should be the row of the seat, because other clerks sell other seats.",
                // stumbles
                "I would, I would lock only the row of the seat, because others sell other seats.",
                "I would, um, lock only the row of the seat, because others sell other seats.",
                "I think I would lock only the row of the seat, because others sell other seats.",
                // breaks off, or was not heard
                "I would lock only the row of the seat, because…",
                "I would lock only the row (inaudible) seat, because others sell other seats.",
                // asks
                "I would lock only the row of the seat, right?",
                // is too little
                "Only the row.",
                // a pack calls it wrong
                "I would lock only the row of the seat, because the clerks know that ferries fly."
            })
    void whatCannotBeSaidAloudAsItIsIsNoBetterAnswer(String mended) {
        Analysis analysis = OnSheet.analysis(
                Kind.TECHNICAL, QUESTION + "C: I would lock the table for each clerk. No, wait. " + mended);
        assertThat(analysis.has(Section.SUGGESTED)).isFalse();
    }

    @Test
    void ofALongAnswerTheMendedWordsAloneAreNoBetterAnswer() {
        String rest = "The clerk reads the seat and the price and the show and the name of the guest. ".repeat(4);
        assertThat(OnSheet.analysis(
                                Kind.TECHNICAL,
                                QUESTION + "C: " + rest
                                        + "I would lock the table for each clerk. No, wait, I would lock only the row of the seat, because the others sell other seats.")
                        .has(Section.SUGGESTED))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C: Did the clerks complain about it? Actually, no.",
                "C: I asked the clerk to wait. He said: no, wait.",
                "C: Sorry, no, I have never locked a table.",
                "C: We had a lock on the table. Nobody waited.",
                "C: I thought the lock was on the table. I was wrong, it was on the row of the seat.",
                "C: Many people lock the table for a seat. That's wrong, the lock belongs on the row of the seat.",
                "C: I would lock the row of the seat. No wait, sorry, first I would ask how many clerks there are."
            })
    void aNoThatTakesNothingBackIsNone(String answer) {
        assertThat(OnSheet.analysis(Kind.TECHNICAL, QUESTION + answer).has(Section.STRENGTHS))
                .isFalse();
    }

    @Test
    void whatMendsOnlyTheSecondHalfOfAnAnswerIsNoBetterOne() {
        Analysis analysis = OnSheet.analysis(
                Kind.TECHNICAL,
                QUESTION
                        + "C: The clerk reads the seat first, and then the guest pays for it, and then the seat is sold.\nI: And if two clerks read it?\nC: A lock on the table keeps them apart.\nI: Are you sure?\nC: No, you're right. I would lock only the row of the seat, because the other clerks sell other seats.");
        assertThat(OnSheet.labels(analysis, Section.STRENGTHS)).containsExactly("You corrected yourself");
        assertThat(analysis.has(Section.SUGGESTED)).isFalse();
    }

    @Test
    void aBetterAnswerKeepsTheNamesAndFiguresThatCarriedTheAnswer() {
        Analysis analysis = OnSheet.analysis(
                Kind.TECHNICAL,
                QUESTION
                        + "C: I would lock the table in Postgres for 20 seconds.\nI: Are you sure? The whole table?\nC: No, you're right. I would lock only the row of the seat, because the other clerks sell other seats.");
        assertThat(OnSheet.labels(analysis, Section.STRENGTHS)).containsExactly("You corrected yourself");
        assertThat(analysis.has(Section.SUGGESTED)).isFalse();
    }

    @Test
    void whatIsMendedLaterIsLinkedBothWays() {
        Interview interview = Dialogue.of("""
                        # seats technical
                        I: How would you keep two clerks from selling the same seat?
                        C: I would lock the whole table for each clerk.
                        # prices technical
                        I: How do you store prices?
                        C: In cents. And I said lock the whole table earlier, but that was wrong. Locking the row of the seat is enough, because other clerks sell other seats.
                        """).in("en").interview("talk");
        Analysis seats = OnSheet.draft(interview, 0).analysis();
        Analysis prices = OnSheet.draft(interview, 1).analysis();
        assertThat(seats.points(Section.ELSEWHERE))
                .singleElement()
                .satisfies(point -> assertThat(point.evidence())
                        .extracting(evidence -> evidence.turn())
                        .containsExactly(2, 4));
        assertThat(seats.prose(Section.SUGGESTED))
                .isEqualTo("Locking the row of the seat is enough, because other clerks sell other seats.");
        assertThat(prices.points(Section.STRENGTHS))
                .singleElement()
                .satisfies(point -> assertThat(point.text()).contains("earlier answer"));
        assertThat(prices.has(Section.SUGGESTED)).isFalse();
    }

    @Test
    void whoAnswersNoWhenTheDoubtedWordsComeAgainHasPutThemRight() {
        Interview interview = Dialogue.of("""
                        # seats technical
                        I: How would you keep two clerks from selling the same seat?
                        C: A read before the sale makes the seat safe.
                        I: Are you sure?
                        C: Yes, the read shows the newest state.
                        # again technical
                        I: Back to the seat. Does the read before the sale make the seat safe?
                        C: No, because both clerks can read before one of them sells. A unique key on seat and show makes the second sale fail.
                        """).in("en").interview("talk");
        assertThat(OnSheet.labels(OnSheet.draft(interview, 0).analysis(), Section.ELSEWHERE))
                .containsExactly("Put right later");
        assertThat(OnSheet.draft(interview, 1).analysis().points(Section.STRENGTHS))
                .singleElement()
                .satisfies(point -> assertThat(point.text()).startsWith("They had doubted it before"));
    }

    @Test
    void whatWasAskedBelongsToAShortAnswer() {
        Interview interview = Dialogue.of("""
                        # death technical
                        I: Does the ferry's log survive a crash of the engine?
                        C: Yes, it survives.
                        I: Are you sure?
                        C: I think so.
                        # again technical
                        I: Do you still think that the log survives a crash of the engine?
                        C: No, I mixed that up. The log lies in the engine room, and the captain's book is what survives.
                        """).in("en").interview("talk");
        Analysis before = OnSheet.draft(interview, 0).analysis();
        assertThat(OnSheet.labels(before, Section.ELSEWHERE)).containsExactly("Put right later");
        assertThat(before.has(Section.ISSUES)).as("settled later").isFalse();
        assertThat(before.has(Section.IMPROVEMENTS)).isFalse();
    }
}
