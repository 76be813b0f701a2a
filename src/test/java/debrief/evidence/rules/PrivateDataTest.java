package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.evidence.reading.Finding;
import debrief.model.Portfolio;
import debrief.model.Visibility;
import debrief.testing.Dialogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivateDataTest {

    /** In parts, so that nobody takes the test for a leak. */
    private static final String TOKEN = "ghp" + "_" + "A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8";

    private static final String TALK = """
            # contact
            I: Where can I reach you?
            C: Write to rowan.ash@larkwater-clinics.com, please.
            - suggested: My address stands in the CV.
            - issues: It took you long to say %s.
            """;

    private static Portfolio portfolio(String text, Visibility visibility) {
        return Dialogue.portfolio(Dialogue.of(text).shownTo(visibility).interview("one"));
    }

    @Test
    void anAddressInAPublicInterviewIsToldAtItsTurn() {
        List<Finding> findings =
                Reports.findings(new PrivateData(), portfolio(TALK.formatted("so"), Visibility.PUBLIC));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(Reports.line(finding)).isEqualTo("private-data contact/: rowan.ash@larkwater-clinics.com");
            assertThat(finding.place().turn()).isEqualTo(2);
            assertThat(finding.message()).startsWith("an e-mail address").endsWith("the interview is public");
        });
    }

    @Test
    void aPrivateInterviewMayHoldIt() {
        assertThat(Reports.found(new PrivateData(), portfolio(TALK.formatted("so"), Visibility.PRIVATE)))
                .isEmpty();
    }

    @Test
    void aSecretIsToldAnywhereAndNeverRepeated() {
        List<Finding> findings =
                Reports.findings(new PrivateData(), portfolio(TALK.formatted(TOKEN), Visibility.PRIVATE));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(Reports.line(finding)).isEqualTo("private-data contact/issues: ghp_A");
            assertThat(finding.toString()).doesNotContain(TOKEN.substring(6));
        });
    }

    @Test
    void whatEverybodyMayReadIsNoFinding() {
        Portfolio closed = portfolio(TALK.formatted("so"), Visibility.PUBLIC);
        Portfolio open = new Portfolio(
                closed.title(),
                closed.description(),
                closed.owner(),
                closed.siteUrl(),
                closed.profile(),
                closed.language(),
                closed.interviews(),
                closed.topics(),
                closed.facts(),
                "",
                closed.statements(),
                List.of("Rowan.Ash@larkwater-clinics.com"),
                List.of());
        assertThat(Reports.found(new PrivateData(), open)).isEmpty();
    }
}
