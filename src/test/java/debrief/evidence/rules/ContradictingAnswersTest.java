package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictingAnswersTest {

    private static List<String> found(String text) {
        return Reports.found(new ContradictingAnswers(), text);
    }

    private static final String STATIONS = """
            # introduction introduction
            I: Tell me about yourself.
            C: I was at three firms, and in these three firms I built the payroll from nothing.
            - issues: It is long.
            # payroll experience
            I: In how many firms did you build the payroll?
            """;

    @Test
    void aSmallerNumberOnTheSecondAskingIsAContradiction() {
        assertThat(found(STATIONS + "C: Only at Fernhill. The others had one.\n"))
                .containsExactly("contradicting-answers payroll/: Only at Fernhill. The others had one.");
        assertThat(found(STATIONS + "C: In two of them.\n")).hasSize(1);
        assertThat(found(STATIONS + "C: None, to be honest.\n")).hasSize(1);
    }

    @Test
    void theSameNumberAgainIsNone() {
        assertThat(found(STATIONS + "C: In all three.\n")).isEmpty();
        assertThat(found(STATIONS + "C: It was payroll everywhere, you know.\n"))
                .isEmpty();
    }

    @Test
    void aReportThatSpeaksOfItHasSeenIt() {
        assertThat(found(STATIONS + """
                C: Only at Fernhill.
                - issues: That contradicts the introduction.
                """)).isEmpty();
    }

    @Test
    void anotherNumberOfSomethingElseIsNone() {
        assertThat(found("""
                # a experience
                I: Tell me about yourself.
                C: I was at three firms.
                # b experience
                I: How many people do you lead?
                C: Five people.
                """)).isEmpty();
    }

    @Test
    void knowingAndNotKnowingCannotBothBe() {
        assertThat(found("""
                # a
                I: What do you know?
                C: I have used Erlang at work.
                # b
                I: Tell me of Erlang.
                C: I have no experience with Erlang.
                """)).containsExactly("contradicting-answers b/: no experience with Erlang.");
    }

    @Test
    void tryingIsNotKnowing() {
        assertThat(found("""
                # a
                I: What do you do?
                C: At work I tried to convince them, and if I introduced robotics it would help.
                # b
                I: Tell me of robotics.
                C: I don't have knowledge in robotics.
                """)).isEmpty();
    }

    @Test
    void onlyOneTeamIsLedAndOneLifeWasWorked() {
        String two = """
                # a
                I: What do you do?
                C: %s
                # b
                I: And how long?
                C: %s
                """;
        assertThat(found(two.formatted("I lead a team of four.", "Managing a team of nine is fun.")))
                .containsExactly("contradicting-answers b/: Managing a team of nine");
        assertThat(found(two.formatted("I have five years of experience.", "It is 3 years of experience.")))
                .hasSize(1);
        assertThat(found(two.formatted("I lead a team of four.", "Before that I led a team of nine.")))
                .isEmpty();
        assertThat(found(two.formatted("I have five years of experience.", "I have 3 years of experience with Java.")))
                .isEmpty();
        assertThat(found(two.formatted("I lead a team of four.", "We handle a team of 4.")))
                .isEmpty();
    }
}
