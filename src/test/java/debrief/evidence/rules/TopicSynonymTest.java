package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.evidence.reading.Finding;
import debrief.model.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two labels for one thing. */
class TopicSynonymTest {

    private static final TopicSynonym RULE = new TopicSynonym();

    @Test
    void theSecondLabelAndLaterOnesAreTold() {
        assertThat(found("Asynchronous Task Management", "Asynchronous Task Handling", "Async processing"))
                .containsExactly(
                        "topic-synonym one/topics: Asynchronous Task Handling",
                        "topic-synonym one/topics: Async processing");
        assertThat(found("Performance Tuning", "Performance Optimization", "Query Optimisation", "Optimizing queries"))
                .containsExactly("topic-synonym one/topics: Performance Optimization");
    }

    @Test
    void theMessageNamesTheFirstAndItsPlaceInAnyInterview() {
        List<Finding> findings = Reports.findings(
                RULE,
                Reports.portfolio(
                        List.of(
                                Reports.interview("spring", topics("Exception Handling")),
                                Reports.interview("autumn", topics("Exceptions"))),
                        List.of(),
                        List.of(),
                        List.of()));
        assertThat(findings).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.place().interview()).isEqualTo("autumn");
            assertThat(finding.message()).contains("\"Exception Handling\" at spring/one");
        });
    }

    @Test
    void aDeclaredTopicUnderAGenericWordIsTold() {
        Topic celery = new Topic("celery", "Celery", List.of("async"), "", Topic.Kind.TECHNICAL, "", List.of());
        List<Finding> findings = Reports.findings(
                RULE,
                Reports.portfolio(
                        List.of(Reports.interview(
                                "one",
                                topics(
                                        "Celery",
                                        "Celery Advanced Features",
                                        "Asynchronous Processing",
                                        "Celery Routing"))),
                        List.of(),
                        List.of(celery),
                        List.of()));
        assertThat(findings).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.words()).isEqualTo("Celery Advanced Features");
            assertThat(finding.message()).contains("the topic \"Celery\"");
        });
    }

    @Test
    void oneLabelIsNoSynonymHoweverItIsSpelled() {
        assertThat(found("Error Handling", "error-handling", "Error  handling")).isEmpty();
    }

    @Test
    void whatLittleIsLeftOfALabelIsNotCompared() {
        assertThat(found(
                        "Data Processing",
                        "Data Management",
                        "System Integration",
                        "System Features",
                        "Skills",
                        "Basics"))
                .isEmpty();
        assertThat(found(
                        "Query Optimization",
                        "Query Handling",
                        "Load Balancing",
                        "Load Testing",
                        "Tuning",
                        "Data Tuning"))
                .isEmpty();
    }

    @Test
    void anotherPortfolioHasOtherLabels() {
        assertThat(found("Exceptions")).isEmpty();
        assertThat(found("Exception Handling")).isEmpty();
    }

    private static List<String> found(String... labels) {
        return Reports.found(RULE, topics(labels));
    }

    private static String topics(String... labels) {
        StringBuilder text = new StringBuilder("# one technical\nI: What?\nC: That.\n");
        for (String label : labels) {
            text.append("- topics: ").append(label).append(" | Read on.\n");
        }
        return text.toString();
    }
}
