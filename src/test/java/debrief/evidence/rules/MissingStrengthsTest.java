package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.model.Analysis;
import debrief.model.Body;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An answer of which only the faults are told. */
class MissingStrengthsTest {

    private static final MissingStrengths RULE = new MissingStrengths();

    @Test
    void blameAloneIsToldOnceForAnExchange() {
        assertThat(Reports.found(RULE, """
                        # stack technical
                        I: Which database?
                        C: Postgres.
                        - issues: You do not say why.
                        # queue technical
                        I: Which queue?
                        C: Rabbit.
                        - improvements: Say why.
                        """))
                .containsExactly("missing-strengths stack/strengths: ", "missing-strengths queue/strengths: ");
    }

    @Test
    void aStrengthIsEnough() {
        assertThat(Reports.found(RULE, """
                        # stack technical
                        I: Which database?
                        C: Postgres.
                        - strengths: You name it.
                        - issues: You do not say why.
                        """)).isEmpty();
    }

    @Test
    void nothingIsMissingWhereNothingIsBlamed() {
        assertThat(Reports.found(RULE, """
                        # stack technical
                        I: Which database?
                        C: Postgres.
                        - expecting: A name.
                        """)).isEmpty();
    }

    @Test
    void nobodyIsPraisedForSilence() {
        assertThat(Reports.found(RULE, """
                        # stack technical
                        I: Which database?
                        - issues: You do not answer.
                        """)).isEmpty();
    }

    @Test
    void aGreetingWantsNoStrengths() {
        assertThat(Reports.found(RULE, """
                        # hello greeting
                        I: Hello.
                        C: Same.
                        - issues: Too short.
                        """)).isEmpty();
    }

    @Test
    void whoWroteDownThatThereAreNoneHasThought() {
        Interview interview = Reports.interview("one", """
                # stack technical
                I: Which database?
                C: Postgres.
                - issues: You do not say why.
                """);
        Exchange exchange = interview.report().exchanges().get(0);
        Analysis analysis = exchange.analysis();
        Analysis declared = Analysis.of(
                Map.of(Section.ISSUES, analysis.body(Section.ISSUES), Section.STRENGTHS, new Body.Points(List.of())));
        Interview other = interview.with(interview.report().with(List.of(exchange.with(List.of(), declared))));
        assertThat(Reports.found(RULE, Reports.portfolio(List.of(other), List.of(), List.of(), List.of())))
                .isEmpty();
    }
}
