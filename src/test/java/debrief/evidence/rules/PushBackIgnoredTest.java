package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.evidence.reading.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The interviewer's last doubt, which the suggested answer passes over. */
class PushBackIgnoredTest {

    private static final PushBackIgnored RULE = new PushBackIgnored();
    private static final String OTHER = "I'd scale the workers and keep everything fast.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For 50 uploads a cheap laptop would do.",
                "But a laptop serves such uploads easily.",
                "A cheap old laptop is enough for uploads.",
                "You don't need a broker for uploads, a cheap laptop does."
            })
    void aDoubtThatNobodyMeetsIsTold(String lastWord) {
        assertThat(found("technical", lastWord, OTHER)).containsExactly("push-back-ignored one/suggested: " + lastWord);
    }

    @Test
    void theFindingPointsToTheTurnAndItsDoubt() {
        List<Finding> findings = Reports.findings(
                RULE,
                Reports.portfolio(
                        report("technical", "Okay, I see. For 50 uploads a cheap laptop would do. Hm.", OTHER)));
        assertThat(findings).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.words()).isEqualTo("For 50 uploads a cheap laptop would do.");
            assertThat(finding.place().turn()).isEqualTo(3);
        });
    }

    @Test
    void aThirdOfItsTermsMeetsIt() {
        String doubt = "For 50 uploads a cheap laptop, a tiny old box, does.";
        // 50, upload, cheap, laptop, tiny, old, box
        assertThat(found("technical", doubt, "You are right about 50 of these on a laptop."))
                .hasSize(1);
        assertThat(found("technical", doubt, "You are right, 50 uploads run on a laptop."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you, 50 uploads on a cheap laptop.",
                "Let's move on to the 3 servers with cheap disks.",
                "That makes sense for 50 uploads on cheap servers.",
                "Tell me of the broker, its exchange and its bindings.",
                "But why a laptop?",
                "Okay."
            })
    void thanksAgreementAndOtherQuestionsAreNoDoubt(String lastWord) {
        assertThat(found("technical", lastWord, OTHER)).isEmpty();
    }

    @Test
    void aLongSentenceTellsSomething() {
        String doubt = "But a cheap laptop serves uploads easily";
        assertThat(found("technical", doubt + " so".repeat(23) + ".", OTHER)).hasSize(1);
        assertThat(found("technical", doubt + " so".repeat(24) + ".", OTHER)).isEmpty();
    }

    @Test
    void whatTheCandidateAnsweredIsNoLastWord() {
        assertThat(Reports.found(RULE, """
                        # one technical
                        I: For 50 uploads a cheap laptop would do.
                        C: Yes.
                        - suggested: I'd scale the workers.
                        """)).isEmpty();
        assertThat(Reports.found(RULE, """
                        # one technical
                        I: For 50 uploads a cheap laptop would do.
                        - suggested: I'd scale the workers.
                        """)).isEmpty();
    }

    @Test
    void anExchangeWithoutAWholeAnswerIsSilent() {
        String doubt = "For 50 uploads a cheap laptop would do.";
        assertThat(found("technical", doubt, "I'd say [fill in: your reason].")).isEmpty();
        assertThat(Reports.found(RULE, """
                        # one technical
                        I: Why?
                        C: So.
                        I: For 50 uploads a cheap laptop would do.
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeting", "introduction", "logistics", "candidate-question", "closing"})
    void whereNobodyArguesTheLastWordIsNoDoubt(String kind) {
        assertThat(found(kind, "For 50 uploads a cheap laptop would do.", OTHER))
                .isEmpty();
    }

    @Test
    void anotherLanguageIsNotJudged() {
        assertThat(Reports.found(
                        RULE,
                        InGerman.portfolio(report("technical", "For 50 uploads a cheap laptop would do.", OTHER))))
                .isEmpty();
    }

    private static List<String> found(String kind, String lastWord, String suggested) {
        return Reports.found(RULE, report(kind, lastWord, suggested));
    }

    private static String report(String kind, String lastWord, String suggested) {
        return """
                # one %s
                I: Why a broker?
                C: It is fast.
                I: %s
                - suggested: %s
                """.formatted(kind, lastWord, suggested);
    }
}
