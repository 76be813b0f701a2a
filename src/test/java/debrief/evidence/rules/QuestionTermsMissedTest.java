package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.evidence.reading.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the interviewer insists on, and the suggested answer leaves out. */
class QuestionTermsMissedTest {

    private static final QuestionTermsMissed RULE = new QuestionTermsMissed();
    private static final String TALK = """
            # copies technical
            I: Hello again.
            I: A service sends copies. The timestamps of these copies differ by nano seconds.
            C: We compare the timestamps.
            I: The timestamps are nanoseconds apart. What does the worker do?
            C: It compares.
            """;

    @Test
    void twoMissedTermsAndAThirdOfThemAreTold() {
        List<Finding> findings = Reports.findings(
                RULE, Reports.portfolio(TALK + "- suggested: I'd store an identifier for the copies, and check it.\n"));
        assertThat(findings.stream().map(Reports::line)).containsExactly("question-terms-missed copies/suggested: ");
        assertThat(findings.get(0).message())
                .contains("\"timestamps\", \"nanoseconds\"")
                .doesNotContain("copies", "worker");
        assertThat(findings.get(0).place().turn()).isEqualTo(2);
    }

    @Test
    void whatAnApproachTakesUpIsNotMissed() {
        assertThat(Reports.found(RULE, TALK + """
                        - suggested: I'd store an identifier for the copies.
                        - approaches: Ignore the timestamp.
                        """)).isEmpty();
    }

    @Test
    void aNumberWithAUnitIsInsistedOnAtOnce() {
        assertThat(found("technical", "Can it answer in 200 milliseconds, and keep 3 days of logs?", "I'd cache it."))
                .hasSize(1);
        assertThat(found(
                        "technical",
                        "Can it answer in 200 milliseconds, and keep 3 days of logs?",
                        "200 ms, yes; 3 days, too."))
                .isEmpty();
        assertThat(found("technical", "There are 7 of them, 7 I say, and 8 and 8.", "I'd cache it."))
                .isEmpty();
    }

    @Test
    void aThirdAtLeastHasToBeMissing() {
        String question =
                "Cache, queue, index, shard, lock, cache, queue, index, shard, lock and log and log, node, node.";
        assertThat(found("design", question, "A cache, a queue, an index, a shard and a lock."))
                .isEmpty();
        assertThat(found("design", question, "A cache, a queue, an index, a shard."))
                .hasSize(1);
        assertThat(found("design", "Cache and cache, queue and queue.", "A cache, and that is it."))
                .isEmpty();
    }

    @Test
    void atMostFiveTermsAreNamed() {
        assertThat(Reports.findings(
                        RULE,
                        Reports.portfolio(report(
                                "pushback",
                                "Cache, queue, index, shard, lock, log. Cache, queue, index, shard, lock, log.",
                                "No."))))
                .hasSize(1)
                .allSatisfy(finding ->
                        assertThat(finding.message()).contains("\"lock\"").doesNotContain("\"log\""));
    }

    @Test
    void ordinaryWordsAreNoTerms() {
        assertThat(found(
                        "technical",
                        "How do you handle it, how would users handle it? Explain, explain to users.",
                        "So."))
                .isEmpty();
    }

    @Test
    void otherKindsOfQuestionAreSilent() {
        assertThat(found("behavioural", "Cache and cache, queue and queue.", "No."))
                .isEmpty();
    }

    @Test
    void withoutAWholeAnswerNothingIsMissed() {
        assertThat(found("technical", "Cache and cache, queue and queue.", "I'd [fill in: what you would do]."))
                .isEmpty();
        assertThat(Reports.found(RULE, TALK)).isEmpty();
    }

    @Test
    void aLongTaskIsNotRepeatedInAnAnswer() {
        String task = "Cache and cache, queue and queue. ";
        assertThat(found("technical", task + "it ".repeat(194), "No.")).hasSize(1);
        assertThat(found("technical", task + "it ".repeat(195), "No.")).isEmpty();
    }

    @Test
    void anotherLanguageIsNotJudged() {
        assertThat(Reports.found(
                        RULE, InGerman.portfolio(report("technical", "Cache and cache, queue and queue.", "No."))))
                .isEmpty();
    }

    private static List<String> found(String kind, String question, String suggested) {
        return Reports.found(RULE, report(kind, question, suggested));
    }

    private static String report(String kind, String question, String suggested) {
        return """
                # one %s
                I: %s
                C: I would.
                - suggested: %s
                """.formatted(kind, question.strip(), suggested);
    }
}
