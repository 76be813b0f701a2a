package debrief.generate.checks;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Claim;
import debrief.model.Claim.Verdict;
import debrief.model.Flaw;
import debrief.model.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An issue and a judged statement on the same words. */
class OneListTest {

    private static final Point ISSUE = Point.of(
            "",
            "You defend it when he doubts.",
            List.of(new Point.Evidence(4, "I'd make it volatile, so counter++ is safe")));

    @Test
    void aWrongStatementGoesIntoTheIssueThatQuotesIt() {
        Claim wrong = new Claim(4, "counter++ is safe", Verdict.WRONG, "Plus plus is three steps.", "");

        OneList list = OneList.of(List.of(ISSUE), List.of(wrong));

        assertThat(list.claims()).isEmpty();
        assertThat(list.issues())
                .containsExactly(new Point(
                        "", "You defend it when he doubts. Plus plus is three steps.", ISSUE.evidence(), Flaw.WRONG));
        assertThat(list.told()).hasSize(1);
    }

    @Test
    void aReasonThatTheIssueGivesIsNotRepeated() {
        Point issue = new Point("", "Plus plus is not safe: it is three steps.", ISSUE.evidence(), Flaw.RISKY);
        Claim wrong = new Claim(4, "counter++ is safe", Verdict.WRONG, "Plus plus is three steps.", "");

        assertThat(OneList.of(List.of(issue), List.of(wrong)).issues()).containsExactly(issue);
    }

    @ParameterizedTest
    @EnumSource(value = Verdict.class, names = "WRONG", mode = EnumSource.Mode.EXCLUDE)
    void otherVerdictsStayStatements(Verdict verdict) {
        Claim claim = new Claim(4, "counter++ is safe", verdict, "Because.", "");

        OneList list = OneList.of(List.of(ISSUE), List.of(claim));

        assertThat(list.claims()).containsExactly(claim);
        assertThat(list.issues()).containsExactly(ISSUE);
        assertThat(list.told()).isEmpty();
    }

    @Test
    void otherWordsAndOtherTurnsStayToo() {
        List<Claim> claims = List.of(
                new Claim(6, "counter++ is safe", Verdict.WRONG, "No.", ""),
                new Claim(4, "volatile is a lock", Verdict.WRONG, "No.", ""));

        assertThat(OneList.of(List.of(ISSUE), claims).claims()).isEqualTo(claims);
    }
}
