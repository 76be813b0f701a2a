package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.model.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A topic to learn that is none of technology. */
class NonTechnicalTopicTest {

    private static final NonTechnicalTopic RULE = new NonTechnicalTopic();

    @Test
    void softSkillsAreTold() {
        assertThat(Reports.found(
                        RULE,
                        topics(
                                "Leadership Skills",
                                "Mentorship",
                                "career planning",
                                "Team Coordination",
                                "Time Management",
                                "Communication",
                                "Project Management")))
                .containsExactly(
                        "non-technical-topic one/topics: Leadership Skills",
                        "non-technical-topic one/topics: Mentorship",
                        "non-technical-topic one/topics: career planning",
                        "non-technical-topic one/topics: Team Coordination",
                        "non-technical-topic one/topics: Time Management",
                        "non-technical-topic one/topics: Communication",
                        "non-technical-topic one/topics: Project Management");
    }

    @Test
    void aTechnicalWordSavesALabel() {
        assertThat(Reports.found(
                        RULE,
                        topics(
                                "Service Communication",
                                "Leader election",
                                "Memory management",
                                "Presentation layer",
                                "Process Coordination",
                                "Celery",
                                "Team",
                                "Performance Planning",
                                "Skills")))
                .isEmpty();
    }

    @Test
    void whatIsDeclaredIsTheAuthorsChoice() {
        Topic declared =
                new Topic("leadership", "Leadership", List.of("Leading people"), "", Topic.Kind.SOFT, "", List.of());
        assertThat(Reports.found(
                        RULE,
                        Reports.portfolio(
                                List.of(Reports.interview("one", topics("leadership", "Leading People", "Mentoring"))),
                                List.of(),
                                List.of(declared),
                                List.of())))
                .containsExactly("non-technical-topic one/topics: Mentoring");
    }

    private static String topics(String... labels) {
        StringBuilder text = new StringBuilder("# one technical\nI: What?\nC: That.\n");
        for (String label : labels) {
            text.append("- topics: ").append(label).append(" | Read on.\n");
        }
        return text.toString();
    }
}
