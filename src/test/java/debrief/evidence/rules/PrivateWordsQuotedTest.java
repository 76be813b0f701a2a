package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.Finding.Kind;
import debrief.model.Interview;
import debrief.model.Overall;
import debrief.model.Point;
import debrief.testing.Dialogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivateWordsQuotedTest {

    private static final String TALK = """
            # salary plans%s
            I: What do you hope to earn?
            C: Seventy thousand would be less than the offer from the bank.
            # duplicates technical
            I: What if a message comes twice?
            C: I compare the timestamps of both messages.
            - issues: You said "I compare the timestamps" and stopped there.
            - issues: You said "the bank" again.
            - strengths: You were as clear as when you said "less than the offer from the bank".
            = insights communication: Say less: "less than the offer from the bank" told them your limit.
            """;

    @Test
    void wordsOfAPrivateQuestionAreToldWhereATextIsPublic() {
        List<Finding> findings =
                Reports.findings(new PrivateWordsQuoted(), Reports.portfolio(TALK.formatted(" private")));

        assertThat(findings)
                .extracting(Reports::line)
                .containsExactly(
                        "private-data duplicates/strengths: less than the offer from the bank",
                        "private-data /insights: less than the offer from the bank");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.PRIVATE_DATA);
            assertThat(finding.place().turn()).isEqualTo(2);
            assertThat(finding.isError()).isTrue();
            assertThat(finding.message()).contains("turn 2, which belongs to a private question");
        });
    }

    @Test
    void whatIsHiddenWithTheQuestionMayQuoteIt() {
        Interview talk = Reports.interview("one", TALK.formatted(" private"));
        String words = "You said \"less than the offer from the bank\" and meant it.";
        Point point = Point.of("", words, List.of());
        Overall overall = new Overall(words, List.of(point), List.of(), List.of(), List.of(point));

        assertThat(Reports.found(
                        new PrivateWordsQuoted(),
                        Dialogue.portfolio(talk.with(talk.report().advised(List.of(), overall, null, "")))))
                .as("neither the verdict nor the plan is shown where a question is hidden")
                .containsExactly(
                        "private-data duplicates/strengths: less than the offer from the bank",
                        "private-data /overall/carried: less than the offer from the bank");
    }

    @Test
    void wordsOfAPublicQuestionMayBeQuoted() {
        assertThat(Reports.found(new PrivateWordsQuoted(), Reports.portfolio(TALK.formatted(""))))
                .isEmpty();
    }

    @Test
    void aPrivateQuestionMayQuoteItself() {
        assertThat(Reports.found(new PrivateWordsQuoted(), Reports.portfolio("""
                # salary technical private
                I: What do you hope to earn?
                C: Less than the offer from the bank is not enough.
                - issues: You said "less than the offer from the bank" before they named a figure.
                # duplicates technical
                I: What if a message comes twice?
                C: I compare the timestamps of both messages.
                """)))
                .isEmpty();
    }
}
