package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import debrief.model.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsupportedFactTest {

    private static final String TALK = """
            # work experience
            I: What do you do at Larkwater?
            C: I keep the reminders running, and I lead four people. We use Django, and there are about 300 clinics.
            """;

    private static final String TECHNICAL = """
            # cache
            I: How do you keep the list quick with 300 clinics?
            C: We cache it for a minute.
            """;

    private static List<String> found(String text) {
        return Reports.found(new UnsupportedFact(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I lead nine people at Larkwater.|nine",
                "I lead four people, and we moved to Kubernetes.|Kubernetes",
                "Before that I was at Microsoft.|Microsoft",
                "My mentor was Priscilla Okoye.|Priscilla Okoye",
                "I cut the time of the nightly run.|cut",
                "We run load tests every week.|load tests",
                "I have shown it to thousands of patients.|thousands",
            })
    void whatNobodyToldIsNew(String suggested, String words) {
        assertThat(found(TALK + "- suggested: " + suggested))
                .containsExactly("unsupported-fact work/suggested: " + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I lead four people at Larkwater, and we use Django.",
                "We serve 300 clinics, three hundred of them, and two things matter.",
                "At [fill in: employer] I led [fill in: number] people.",
                "I'd begin with twelve clinics and look at Grafana.",
                "I have looked after the other 299 as well.",
            })
    void whatWasToldOrIsOnlyPlannedIsNot(String suggested) {
        assertThat(found(TALK + "- suggested: " + suggested)).isEmpty();
    }

    @Test
    void anotherExchangeAndTheFactsSupport() {
        var interview = Reports.interview(
                "one",
                TALK + "- suggested: I lead four people and wrote Erlang at Quayside.\n" + TECHNICAL
                        + "- suggested: I lead four people who know 300 clinics.");
        assertThat(Reports.found(
                        new UnsupportedFact(),
                        Reports.portfolio(
                                List.of(interview),
                                List.of(new Fact(Fact.Kind.EMPLOYER, "Quayside, wrote Erlang there")),
                                List.of(),
                                List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A cache such as Redis answers in a millisecond.",
                "I'd put Redis in front of it, and let entries expire after 60 seconds.",
                "Connection pooling helps when 90 workers wait.",
                "We have 300 clinics and 2 workers, so 600 requests wait.",
            })
    void technologyMayBeExplained(String suggested) {
        assertThat(found(TECHNICAL + "- suggested: " + suggested)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We run Redis in front of it.|Redis",
                "We use connection pooling for it.|connection pooling",
                "I reduced the load.|reduced",
            })
    void butWhatOneClaimsToDoMustBeTold(String suggested, String words) {
        assertThat(found(TECHNICAL + "- suggested: " + suggested))
                .containsExactly("unsupported-fact cache/suggested: " + words);
    }

    @Test
    void anImprovedVersionIsNoDeed() {
        assertThat(found(TALK + "- suggested: I keep an improved version and want to be promoted."))
                .isEmpty();
    }

    @Test
    void withoutWordsNothingIsNew() {
        assertThat(Reports.found(new UnsupportedFact(), "= insights technical: Learn Kafka."))
                .isEmpty();
    }
}
