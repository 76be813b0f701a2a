package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import org.junit.jupiter.api.Test;

/** Words about what nobody can see in a text. */
class NonVerbalClaimTest {

    private static final NonVerbalClaim RULE = new NonVerbalClaim();

    @Test
    void looksAndVoicesAreToldOnceForEachBullet() {
        assertThat(Reports.found(RULE, """
                        # stack technical
                        I: Which database?
                        C: Postgres.
                        - issues: Your eye contact and your posture were weak.
                        - handling: Smile, and mind your body language.
                        - handling: Name the version.
                        = insights presence: Watch your tone of voice.
                        """))
                .containsExactly(
                        "non-verbal-claim stack/issues: eye contact",
                        "non-verbal-claim stack/handling: Smile",
                        "non-verbal-claim /insights: tone of voice");
    }

    @Test
    void whatSomebodySpeaksOfIsTheSubject() {
        assertThat(Reports.found(RULE, """
                        # tests technical
                        I: Do you smile at a test?
                        C: I run my smiling tests first. They read gestures.
                        - issues: The smile tests are not explained.
                        - issues: Each gesture needs its own event.
                        """)).isEmpty();
    }

    @Test
    void theCandidatesOwnWordsAreNoClaim() {
        assertThat(Reports.found(RULE, """
                        # story behavioural
                        I: What did you do?
                        C: I went to her desk.
                        - suggested: I nodded and let her finish.
                        """)).isEmpty();
    }
}
