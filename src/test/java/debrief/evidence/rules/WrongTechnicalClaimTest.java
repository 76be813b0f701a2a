package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.model.Analysis;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Claim.Verdict;
import debrief.model.Exchange;
import debrief.model.Flaw;
import debrief.model.Interview;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Section;
import debrief.model.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongTechnicalClaimTest {

    private static final List<Statement> KNOWN = List.of(
            new Statement(
                    "moon",
                    List.of(),
                    List.of("moon * cheese"),
                    List.of(),
                    Verdict.WRONG,
                    "The moon is rock. Nobody found cheese.",
                    "https://example.org/moon"),
            new Statement(
                    "sun",
                    List.of(),
                    List.of("sun * hot"),
                    List.of(),
                    Verdict.RIGHT,
                    "It is.",
                    "https://example.org/sun"));

    private static List<String> found(String text) {
        return Reports.found(new WrongTechnicalClaim(), portfolio(Reports.interview("one", text)));
    }

    private static Portfolio portfolio(Interview interview) {
        return Reports.portfolio(List.of(interview), List.of(), List.of(), KNOWN);
    }

    private static final String ANSWERED = """
            # moon
            I: What do you know of the moon?
            C: The moon is made of cheese.
            """;

    @Test
    void anIssueThatCallsItWrongNamesTheFault() {
        Point other = Point.of("", "Cheese rots.", List.of());
        Point blaming = new Point("", "Rock, not what you said.", List.of(at(2)), Flaw.WRONG);
        Point unsure = new Point("", "Rock, not what you said.", List.of(at(2)), Flaw.UNCLEAR);
        Point elsewhere = new Point("", "Rock, not what you said.", List.of(at(1)), Flaw.WRONG);

        assertThat(found(other)).containsExactly("wrong-technical-claim moon/: moon is made of cheese");
        assertThat(found(blaming)).isEmpty();
        assertThat(found(unsure)).hasSize(1);
        assertThat(found(elsewhere)).hasSize(1);
    }

    private static List<String> found(Point issue) {
        Interview bare = Reports.interview("one", ANSWERED);
        Exchange moon = bare.report().exchanges().get(0);
        Analysis analysis = Analysis.of(Map.of(Section.ISSUES, new Body.Points(List.of(issue))));
        return Reports.found(
                new WrongTechnicalClaim(),
                portfolio(bare.with(bare.report().with(List.of(moon.with(List.of(), analysis))))));
    }

    private static Point.Evidence at(int turn) {
        return new Point.Evidence(turn, "The moon is made of cheese");
    }

    @Test
    void theCoachMustNotSayWhatIsWrong() {
        assertThat(found("""
                # moon
                I: What do you know of the moon?
                C: Little.
                - suggested: The moon is made of cheese.
                - short: Actually the moon is made of cheese.
                - approaches: Say that the moon consists of cheese.
                """))
                .containsExactly(
                        "wrong-technical-claim moon/suggested: moon is made of cheese",
                        "wrong-technical-claim moon/short: moon is made of cheese",
                        "wrong-technical-claim moon/approaches: moon consists of cheese");
    }

    @Test
    void whatIsRightOrQuotedOrCorrectedStands() {
        assertThat(found("""
                # moon
                I: What do you know of the moon?
                C: Little.
                - suggested: The sun is hot.
                - practice: It is wrong that the moon is made of cheese.
                - practice: Do not say "the moon is made of cheese".
                - issues: You think that the moon is made of cheese.
                """)).isEmpty();
    }

    @Test
    void aWrongAnswerMustBeCorrected() {
        assertThat(found(ANSWERED + "- issues: Too short.\n"))
                .containsExactly("wrong-technical-claim moon/: moon is made of cheese");
        assertThat(found(ANSWERED + "- issues: The moon of cheese is a misconception.\n"))
                .isEmpty();
        assertThat(found(ANSWERED)).as("nobody wrote anything yet").isEmpty();
    }

    @Test
    void aClaimJudgedWrongIsCorrectedAndOneJudgedRightIsNot() {
        assertThat(judged(Verdict.WRONG)).isEmpty();
        assertThat(judged(Verdict.PARTLY)).isEmpty();
        assertThat(judged(Verdict.RIGHT))
                .containsExactly("wrong-technical-claim moon/claims: The moon is made of cheese");
    }

    private static List<String> judged(Verdict verdict) {
        Interview interview = Reports.interview("one", ANSWERED);
        var exchange = interview.report().exchanges().get(0);
        var claim = new Claim(2, "The moon is made of cheese", verdict, "So it is.", "");
        var claims = Analysis.of(Map.of(Section.CLAIMS, new Body.Claims(List.of(claim))));
        var analysis = exchange.analysis().taking(Set.of(Section.CLAIMS), claims);
        return Reports.found(
                new WrongTechnicalClaim(),
                portfolio(interview.with(interview.report().with(List.of(exchange.with(List.of(), analysis))))));
    }

    @Test
    void theFirstSentenceAndTheSourceAreTold() {
        Portfolio portfolio = portfolio(Reports.interview("one", ANSWERED + "- issues: Too short.\n"));
        assertThat(Reports.findings(new WrongTechnicalClaim(), portfolio))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).endsWith("The moon is rock.");
                    assertThat(finding.hint()).isEqualTo("see https://example.org/moon");
                    assertThat(finding.place().turn()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"= insights technical: Remember that the moon is cheese."})
    void overallAdviceIsReadToo(String insight) {
        assertThat(found(ANSWERED + insight)).containsExactly("wrong-technical-claim /insights: moon is cheese");
    }

    @Test
    void withoutPacksNothingIsKnown() {
        assertThat(Reports.found(new WrongTechnicalClaim(), ANSWERED + "- issues: Short."))
                .isEmpty();
    }
}
