package debrief.generate.checks;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Assignment;
import debrief.generate.Talk;
import debrief.generate.prompt.Ground;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Kind;
import debrief.model.Point;
import debrief.model.Portfolio;
import debrief.model.Section;
import debrief.model.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What cannot stand in a better answer, and what a knowledge pack says of a judged statement. */
class DoubtCheckTest {

    private static final String TEXT = """
            H: Two threads run counter++. What goes wrong?
            C: Both read 5 and both write 6. I'd make it volatile, then every thread sees the newest value.
            H: Are you sure volatile is enough?
            C: Because volatile goes directly to the main memory.
            H: Hm. And who owns the counter?
            C: Each worker owns its counter. No, wait, there is one counter for all.
            """;

    private final Verdicts found = new Verdicts();

    @Test
    void theBetterAnswerDoesNotSayItAgain() {
        for (Section section : List.of(Section.SUGGESTED, Section.SHORT)) {
            check(
                    section,
                    "I'd make the counter volatile, then every thread sees the newest value. Each worker owns a counter.");
        }
        assertThat(found.faults())
                .extracting(Fault::reason)
                .hasSize(4)
                .contains(
                        "\"I'd make the counter volatile, then every thread sees the newest value.\" says again what the"
                                + " interviewer doubted in t3; leave it out or say what is right",
                        "\"Each worker owns a counter.\" says again what the candidate took back in t6; use the mended words");
    }

    @Test
    void whatIsRightAndWhatIsSaidOfItIsFine() {
        check(Section.SUGGESTED, "Both read 5 and both write 6. Volatile does not help; there is one counter for all.");
        check(Section.ISSUES, "I'd make it volatile, then every thread sees the newest value.");

        assertThat(found.faults()).isEmpty();
    }

    @Test
    void theReportSaysWhatToSayWhereTheInterviewerDoubted() {
        Part nothing = Part.nothing(Section.HANDLING);
        new DoubtCheck().check(nothing, ground(TEXT), found);
        assertThat(found.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).startsWith("the interviewer doubts in t3"));

        new DoubtCheck().check(nothing, Talk.ground(), found);
        assertThat(found.faults()).as("nobody doubts there").hasSize(1);
    }

    @Test
    void whatAPackCallsWrongIsNotSaidEither() {
        check(Section.SUGGESTED, "An increment is atomic in Java. Both read 5.");

        assertThat(found.faults())
                .extracting(Fault::reason)
                .containsExactly("\"increment is atomic in Java\" is wrong by a knowledge pack: It is three steps.");
    }

    @Test
    void aClaimIsNotJudgedAgainstAPack() {
        Ground ground = ground("H: Is it safe?\nC: An increment is atomic in Java, I think.");
        for (Claim.Verdict verdict : Claim.Verdict.values()) {
            Claim claim = new Claim(2, "An increment is atomic in Java", verdict, "So it is.", "");
            new ClaimCheck().check(Part.of(Section.CLAIMS, new Body.Claims(List.of(claim))), ground, found);
        }

        assertThat(found.faults())
                .extracting(Fault::reason)
                .containsExactly(
                        "it calls \"An increment is atomic in Java\" right; the knowledge pack says wrong: It is three steps.");
    }

    private void check(Section section, String text) {
        Body body = section.form() == Section.Form.PROSE
                ? new Body.Prose(text)
                : new Body.Points(List.of(Point.of("", text, List.of())));
        new DoubtCheck().check(Part.of(section, body), ground(TEXT), found);
    }

    private static Ground ground(String text) {
        Assignment about = Talk.about(Kind.TECHNICAL, text);
        Statement atomic = new Statement(
                "atomic",
                List.of(),
                List.of("increment is atomic"),
                List.of(),
                Claim.Verdict.WRONG,
                "It is three steps.",
                "");
        Portfolio portfolio = Talk.portfolio();
        return Ground.of(Assignment.of(
                portfolio.knowing(portfolio.facts(), "", List.of(atomic)),
                about.interview(),
                about.exchange(),
                Set.of(),
                List.of()));
    }
}
