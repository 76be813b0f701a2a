package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.coach.Answer;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import debrief.generate.prompt.Tokens;
import debrief.testing.ScriptedModel;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What a run costs, and where it stops. */
class BudgetedTest {

    /** Ten dollars for a thousand tokens, in or out. */
    private static final Prices.Price DEAR = new Prices.Price(
            new BigDecimal(10_000), new BigDecimal(10_000), new BigDecimal(1_000), new BigDecimal(20_000));

    private static final Prompt GROUNDED =
            new Prompt("Be kind.", "The whole talk.", ScriptedModel.prompt("hi").messages(), "reply", "{}", 100);

    @Test
    void whatTheProviderCountedIsPaid() throws Exception {
        Spending spending = new Spending(Spending.NO_LIMIT);
        budgeted(spending, new Answer("a", Answer.Finish.STOP, 100, 50, 0)).ask(ScriptedModel.prompt("hi"));

        assertThat(spending.spent()).isEqualByComparingTo("1.50");
        assertThat(spending.used().in()).isEqualTo(100);
        assertThat(spending.used().out()).isEqualTo(50);
        assertThat(spending.requests()).isEqualTo(1);
    }

    @Test
    void whatNobodyCountedIsEstimated() throws Exception {
        Spending spending = new Spending(Spending.NO_LIMIT);
        budgeted(spending, new Answer("one two three", Answer.Finish.STOP, -1, -1, 0))
                .ask(ScriptedModel.prompt("hi"));

        assertThat(spending.used().in()).isEqualTo(Tokens.of(ScriptedModel.prompt("hi")));
        assertThat(spending.used().out()).isEqualTo(3);
    }

    @Test
    void whatTheProviderHadKeptIsPaidAsSuch() throws Exception {
        Spending spending = new Spending(Spending.NO_LIMIT);
        budgeted(spending, new Answer("a", Answer.Finish.STOP, 100, 50, 80)).ask(GROUNDED);

        assertThat(spending.spent()).isEqualByComparingTo("0.78");
        assertThat(spending.used()).isEqualTo(new Used(100, 80, 0, 50));
    }

    @Test
    void whatItKeepsForLaterIsPaidAsSuch() throws Exception {
        Spending spending = new Spending(Spending.NO_LIMIT);
        budgeted(spending, new Answer("a", Answer.Finish.STOP, 100, 50, 0)).ask(GROUNDED);

        int kept = Tokens.of(GROUNDED.system()) + Tokens.of(GROUNDED.ground());
        assertThat(spending.used()).isEqualTo(new Used(100, 0, kept, 50));
        assertThat(spending.spent()).isEqualByComparingTo(DEAR.of(new Used(100, 0, kept, 50)));
    }

    @Test
    void aRequestThatCouldBeTooDearIsNotSent() {
        Spending spending = new Spending(new BigDecimal("1.00"));
        ScriptedModel model = ScriptedModel.playing("a");
        assertThatThrownBy(() -> new Budgeted(model, DEAR, spending).ask(ScriptedModel.prompt("hi")))
                .isInstanceOfSatisfying(
                        ModelFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.BUDGET))
                .hasMessageContaining("0.00 USD of the allowed 1.00 are spent");
        assertThat(model.asked()).isEmpty();
        assertThat(spending.spent()).isZero();
    }

    @Test
    void theLimitItselfMayBeReached() {
        Spending spending = new Spending(new BigDecimal("2.00"));
        assertThat(spending.reserve(new BigDecimal("1.50"))).isTrue();
        assertThat(spending.reserve(new BigDecimal("0.60"))).isFalse();
        spending.settle(new BigDecimal("1.50"), new BigDecimal("1.00"), new Used(1, 0, 0, 1));
        assertThat(spending.reserve(new BigDecimal("1.00"))).isTrue();
        assertThat(spending.reserve(new BigDecimal("0.01"))).isFalse();
    }

    @Test
    void aFailureCostsNothingAndHoldsNothingBack() {
        Spending spending = new Spending(new BigDecimal("1000"));
        ModelFailure outage = new ModelFailure(Kind.OUTAGE, "down");
        assertThatThrownBy(() -> budgeted(spending, outage).ask(ScriptedModel.prompt("hi")))
                .isSameAs(outage);
        assertThat(spending.spent()).isZero();
        assertThat(spending.requests()).isZero();
        assertThat(spending.reserve(new BigDecimal("1000"))).isTrue();
    }

    @Test
    void itIsCalledWhatTheModelIsCalled() {
        Budgeted budgeted = budgeted(new Spending(Spending.NO_LIMIT));
        assertThat(budgeted.provider()).isEqualTo("scripted");
        assertThat(budgeted.model()).isEqualTo("script-1");
        assertThat(budgeted.isLocal()).isTrue();
    }

    private static Budgeted budgeted(Spending spending, Object... script) {
        return new Budgeted(ScriptedModel.playing(script), DEAR, spending);
    }
}
