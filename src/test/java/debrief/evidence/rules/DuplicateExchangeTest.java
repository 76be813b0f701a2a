package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateExchangeTest {

    private static List<String> found(String text) {
        List<String> found = new ArrayList<>(Reports.found(new RepeatedTurns(), text));
        found.addAll(Reports.found(new DuplicateExchange(), text));
        return found;
    }

    private static final String ANSWER =
            "C: We stamp each reminder with the clinic and the appointment, and a unique index in PostgreSQL refuses the second row.";

    @Test
    void theSameAnswerUnderAnotherQuestionIsADuplicate() {
        assertThat(found("""
                # reminders
                I: A patient got the same reminder twice. What do you change?
                %s
                # idempotency
                I: How do you make a consumer of messages idempotent?
                %s
                """.formatted(ANSWER, ANSWER)))
                .singleElement()
                .asString()
                .startsWith("duplicate-exchange idempotency/turns: We stamp each reminder with the clinic");
    }

    @Test
    void aWordMoreOrLessDoesNotHideIt() {
        assertThat(found("""
                # reminders
                I: A patient got the same reminder twice. What do you change?
                %s
                # idempotency
                I: How do you make a consumer of messages idempotent?
                C: So we stamp each reminder with the clinic and appointment, and a unique index in PostgreSQL refuses the second row there.
                """.formatted(ANSWER))).hasSize(1);
    }

    @Test
    void relatedQuestionsWithAnswersOfTheirOwnAreNone() {
        assertThat(found("""
                # reminders
                I: A patient got the same reminder twice. What do you change?
                %s
                # order
                I: And if the reminders come in the wrong order?
                C: We keep the appointment's version in the row, and an older reminder than the stored one is dropped by the worker.
                """.formatted(ANSWER))).isEmpty();
    }

    @Test
    void aShortAnswerTwiceProvesNothing() {
        assertThat(found("""
                # one
                I: Do you know Redis?
                C: Yes, of course, from work.
                # two
                I: Do you know Kafka?
                C: Yes, of course, from work.
                """)).isEmpty();
    }

    @Test
    void aQuestionAndItsAnswerTwiceAreRepeatedTurns() {
        assertThat(found("""
                # load
                I: Can it bear the morning?
                C: It has borne worse.
                I: How many clinics upload at the peak?
                C: Fifty clinics, five hundred rows each.
                # peak
                I: How many clinics upload at the peak?
                C: Fifty clinics, five hundred rows each!
                """)).containsExactly("repeated-turns peak/turns: How many clinics upload at the peak?");
    }

    @Test
    void courtesiesMayRepeat() {
        assertThat(found("""
                # one
                I: Okay, go on.
                C: Yes.
                I: Which database?
                C: PostgreSQL, since the orders have relations.
                # two
                I: Okay, go on.
                C: Yes.
                I: Which cache?
                C: None, the plan was the trouble.
                """)).isEmpty();
    }

    @Test
    void theInterviewersQuestionAloneMayComeBack() {
        assertThat(found("""
                # one
                I: How would you load test the clinics' upload page?
                C: With fifty files, on two cores, in the evening.
                # two
                I: How would you load test the clinics' upload page?
                C: As before, and I would watch the memory of each worker this time.
                """)).isEmpty();
    }

    @Test
    void aLongAnswerMayHoldAShortOne() {
        StringBuilder longer = new StringBuilder("C: ");
        for (int i = 0; i < 60; i++) {
            longer.append("station")
                    .append(i)
                    .append(" follows track")
                    .append(i)
                    .append(". ");
        }
        assertThat(found("""
                # one
                I: Where does it go?
                C: station1 follows track1, station2 follows track2, station3 follows track3, station4 follows track4.
                # two
                I: And all of them?
                %s
                """.formatted(longer))).isEmpty();
    }
}
