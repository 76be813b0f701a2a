package debrief.generate;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Analysis;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Claim.Verdict;
import debrief.model.Flaw;
import debrief.model.Kind;
import debrief.model.Overall.Mistake;
import debrief.model.Point;
import debrief.model.Report;
import debrief.model.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was wrong in a talk is gathered from its questions, in their order. */
class WrongStatementsTest {

    @Test
    void issuesAndClaimsThatAreWrongAndNoneTwice() {
        Analysis first = Analysis.of(Map.of(
                Section.ISSUES,
                        new Body.Points(List.of(
                                issue(Flaw.RISKY, 2, "a table"),
                                issue(Flaw.WRONG, 4, "that is enough"),
                                issue(Flaw.MISSING, 4, ""))),
                Section.CLAIMS,
                        new Body.Claims(List.of(
                                claim(4, "we look into it", Verdict.RIGHT),
                                claim(4, "I think that is enough", Verdict.WRONG),
                                claim(6, "an index locks", Verdict.WRONG),
                                claim(6, "both see nothing", Verdict.PARTLY),
                                claim(6, "forty", Verdict.UNSURE)))));
        Analysis second = Analysis.of(
                Map.of(Section.CLAIMS, new Body.Claims(List.of(claim(8, "weeks have six days", Verdict.WRONG)))));

        assertThat(WrongStatements.of(report(first, second)))
                .containsExactly(
                        new Mistake("one", 4, "that is enough", "Because."),
                        new Mistake("one", 6, "an index locks", "Because."),
                        new Mistake("two", 8, "weeks have six days", "Because."));
    }

    @Test
    void whatCitesNothingIsNoStatement() {
        Analysis analysis = Analysis.of(Map.of(
                Section.ISSUES,
                new Body.Points(List.of(
                        new Point("", "All of it.", List.of(), Flaw.WRONG),
                        Point.of("", "Nobody said why.", List.of(new Point.Evidence(4, "enough")))))));

        assertThat(WrongStatements.of(report(analysis, Analysis.EMPTY))).isEmpty();
    }

    private static Report report(Analysis first, Analysis second) {
        return Talk.interview(
                        Talk.TEXT,
                        Talk.exchange("one", "One", Kind.TECHNICAL, "", first, 3, 4, 5, 6),
                        Talk.exchange("two", "Two", Kind.TECHNICAL, "", second, 7, 8))
                .report();
    }

    private static Point issue(Flaw flaw, int turn, String quote) {
        return new Point("", "Because.", List.of(new Point.Evidence(turn, quote)), flaw);
    }

    private static Claim claim(int turn, String says, Verdict verdict) {
        return new Claim(turn, says, verdict, "Because.", "");
    }
}
