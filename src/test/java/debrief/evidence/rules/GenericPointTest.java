package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.evidence.reading.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Points that would fit any question. */
class GenericPointTest {

    private static final GenericPoint RULE = new GenericPoint();
    private static final String TALK = """
            # queue technical
            I: Why did you bring in Celery for 50 uploads?
            C: The report blocked the request.
            """;
    private static final String ELSEWHERE = """
            # firm experience
            I: Where are you?
            C: I lead five at Larkwater, since 2022.
            """;

    @Test
    void halfOfFourAndMoreIsToldOnceWithItsCount() {
        List<Finding> findings = Reports.findings(RULE, Reports.portfolio(TALK + """
                - expecting: Celery by its purpose.
                - issues: Nothing on Larkwater.
                - issues: Be specific.
                - improvements: Show confidence.
                - practice: Practise aloud.
                - explaining: The request waits for the report.
                - handling: Stay calm.
                - handling: Of 63 words few were short.
                """ + ELSEWHERE));
        assertThat(findings.stream().map(Reports::line))
                .containsExactly("generic-point queue/improvements: Show confidence.");
        assertThat(findings.get(0).message()).startsWith("4 of 8 points");
    }

    @Test
    void whatChangedAndWhatTheyMayAskNextIsNoAdvice() {
        assertThat(Reports.found(RULE, TALK + """
                - changes: Shorter.
                - changes: Calmer.
                - changes: Be specific.
                - followups: Show confidence.
                - followups: Stay calm.
                """ + ELSEWHERE)).isEmpty();
    }

    @Test
    void lessThanHalfIsSilent() {
        assertThat(Reports.found(RULE, TALK + """
                - expecting: Celery by its purpose.
                - expecting: The uploads.
                - issues: The report is left out.
                - issues: Blocking is right.
                - issues: Requests are not counted.
                - issues: Be specific.
                - improvements: Show confidence.
                - practice: Practise aloud.
                - handling: Stay calm.
                """)).isEmpty();
    }

    @Test
    void threeAreTooFew() {
        assertThat(Reports.found(RULE, TALK + """
                - issues: Be specific.
                - practice: Practise aloud.
                - handling: Stay calm.
                """)).isEmpty();
    }

    @Test
    void aPointThatRestsOnATurnIsAboutIt() {
        assertThat(Reports.found(RULE, TALK + """
                - issues: Be specific. | 2
                - issues: Clearer. | 2
                - issues: Well told. | 2
                - practice: Practise aloud.
                - handling: Stay calm.
                """)).isEmpty();
    }

    @Test
    void reasonsThatAllSayWhatEveryQuestionIsForAreTold() {
        List<Finding> findings = Reports.findings(RULE, Reports.portfolio(TALK + """
                - why: To assess your knowledge of Celery.
                - why: To understand the blocked request.
                """));
        assertThat(findings.stream().map(Reports::line))
                .containsExactly("generic-point queue/why: To assess your knowledge of Celery.");
        assertThat(findings.get(0).message()).startsWith("each reason").doesNotContain("points");
    }

    @Test
    void oneReasonOfItsOwnIsEnough() {
        assertThat(Reports.found(RULE, TALK + """
                - why: To assess your knowledge of Celery.
                - why: A request that blocks was their last outage.
                """)).isEmpty();
        assertThat(Reports.found(RULE, TALK + "- why: To assess your knowledge of Celery.\n"))
                .isEmpty();
        assertThat(Reports.found(RULE, TALK + """
                - why: To introduce Celery is a decision.
                - why: To keep the request short is another.
                """)).isEmpty();
    }

    @Test
    void aSilentCandidateGivesNothingToBeAbout() {
        assertThat(Reports.found(RULE, """
                        # queue technical
                        I: Why did you bring in Celery?
                        - issues: Be specific.
                        - improvements: Show confidence.
                        - practice: Practise aloud.
                        - handling: Stay calm.
                        """)).isEmpty();
    }

    @Test
    void insightsAreToldOnceForAnInterview() {
        List<Finding> findings = Reports.findings(RULE, Reports.portfolio(TALK + """
                = insights technical: Read on Celery.
                = insights communication: Be confident.
                = insights communication: Be clear.
                = insights preparation: Practise aloud.
                = insights soft: Show adaptability.
                """));
        assertThat(findings.stream().map(Reports::line)).containsExactly("generic-point /insights: Be confident.");
        assertThat(findings.get(0).message()).startsWith("4 of 5 pieces of advice");
    }

    @Test
    void insightsOnTheInterviewAreSilent() {
        assertThat(Reports.found(RULE, TALK + ELSEWHERE + """
                = insights technical: Read on Celery.
                = insights communication: StatedCount the uploads.
                = insights communication: Say what you lead.
                = insights preparation: Practise aloud.
                """)).isEmpty();
    }

    @Test
    void anotherLanguageIsNotJudged() {
        String report = TALK + """
                - issues: Be specific.
                - improvements: Show confidence.
                - practice: Practise aloud.
                - handling: Stay calm.
                """;
        assertThat(Reports.found(RULE, report)).hasSize(1);
        assertThat(Reports.found(RULE, InGerman.portfolio(report))).isEmpty();
    }
}
