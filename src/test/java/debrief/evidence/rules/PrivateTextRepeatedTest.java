package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.evidence.reading.Finding;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.testing.Dialogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivateTextRepeatedTest {

    private static final String CV =
            "# Rowan\n\n- Planned the morning routes of **nine vans** for a mill\n- Bakes bread\n";
    private static final String JOB = "You keep our four ovens busy, and you like to explain things to children.";

    private static final String TALK = """
            # routes technical%s
            I: What did you do with the vans?
            C: I planned routes.
            - suggested: I %s, and it went well.
            - issues: You bake bread, and say so late.
            = insights communication: They want you to %s often.
            """;

    @Test
    void sixWordsOnEndOfCvOrAdvertisementAreToldWhereATextIsPublic() {
        List<Finding> findings = findings("planned the morning routes of nine vans", "explain things to children");

        assertThat(findings)
                .extracting(Reports::line)
                .containsExactly("private-data routes/suggested: planned the morning routes of nine vans");
        assertThat(findings.get(0).message()).contains("stands in your CV word for word");
        assertThat(findings.get(0).isError()).isTrue();

        assertThat(findings("planned routes", "like to explain things to children"))
                .extracting(Reports::line)
                .containsExactly("private-data /insights: like to explain things to children");
    }

    @Test
    void fiveWordsAndOtherOnesAreNoRepetition() {
        assertThat(findings("planned the morning routes of ten vans", "explain all things to the children"))
                .isEmpty();
    }

    @Test
    void whatWasSaidInTheTalkIsNoSecret() {
        Interview told = Dialogue.of("""
                # routes technical
                I: What did you do?
                C: I planned the morning routes of nine vans.
                - suggested: I planned the morning routes of nine vans, so I know the roads.
                """).interview("one");
        Interview hidden = Dialogue.of("""
                # routes technical
                I: What did you do?
                C: Much.
                - suggested: I planned the morning routes of nine vans, so I know the roads.
                # salary plans private
                I: And before?
                C: I planned the morning routes of nine vans.
                """).interview("one");

        assertThat(Reports.found(new PrivateTextRepeated(), portfolio(told))).isEmpty();
        assertThat(Reports.found(new PrivateTextRepeated(), portfolio(hidden))).hasSize(1);
    }

    @Test
    void aPrivateQuestionMayRepeatThem() {
        assertThat(Reports.found(
                        new PrivateTextRepeated(),
                        portfolio(Dialogue.of(
                                        TALK.formatted(" private", "planned the morning routes of nine vans", "speak"))
                                .interview("one"))))
                .isEmpty();
    }

    private static List<Finding> findings(String suggested, String advice) {
        return Reports.findings(
                new PrivateTextRepeated(),
                portfolio(Dialogue.of(TALK.formatted("", suggested, advice)).interview("one")));
    }

    private static Portfolio portfolio(Interview interview) {
        return Dialogue.portfolio(interview.advertised(JOB)).knowing(List.of(), CV, List.of());
    }
}
