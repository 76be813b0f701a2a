package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.evidence.reading.Finding;
import org.junit.jupiter.api.Test;

/** A question of the candidate's that nobody answered. */
class AskUnansweredTest {

    private static final AskUnanswered RULE = new AskUnanswered();

    @Test
    void eachAskWithoutAnAnswerIsToldInItsExchange() {
        assertThat(Reports.found(RULE, """
                        # greeting greeting
                        I: Hello.
                        C: Same.
                        - improvements: Smile.
                        - asks: Is this polite?
                        - asks: Or too short?
                        # stack technical
                        I: Which database?
                        C: Postgres.
                        - asks: Should I say which version of it we have run since the spring, and why?
                        """))
                .containsExactly(
                        "ask-unanswered greeting/asks: Is this polite?",
                        "ask-unanswered greeting/asks: Or too short?",
                        "ask-unanswered stack/asks: Should I say which version of it we have run since the");
    }

    @Test
    void itIsAnError() {
        assertThat(Reports.findings(RULE, Reports.portfolio("""
                        # greeting greeting
                        I: Hello.
                        - improvements: Smile.
                        - asks: Is this polite?
                        """)))
                .allMatch(Finding::isError)
                .hasSize(1)
                .allSatisfy(finding -> {
                    assertThat(finding.message()).contains("does not answer");
                    assertThat(finding.hint()).contains("'answer:'");
                });
    }

    @Test
    void whereNobodyHasJudgedYetItIsAGap() {
        assertThat(Reports.found(RULE, """
                        # greeting greeting
                        I: Hello.
                        - asks: Is this polite?
                        """)).isEmpty();
    }

    @Test
    void anAnsweredAskIsSilent() {
        assertThat(Reports.found(RULE, """
                        # greeting greeting
                        I: Hello.
                        C: Same.
                        - improvements: Smile.
                        - asks: Is this polite? | No, say "Nice to meet you, too".
                        """)).isEmpty();
    }
}
