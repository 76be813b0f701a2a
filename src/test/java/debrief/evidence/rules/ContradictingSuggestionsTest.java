package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictingSuggestionsTest {

    private static List<String> found(String one, String other) {
        return Reports.found(new ContradictingSuggestions(), """
                # first experience
                I: What did you do?
                C: This and that.
                - suggested: %s
                # second experience
                I: And then?
                C: More of it.
                - suggested: %s
                """.formatted(one, other));
    }

    @Test
    void nobodyLovesWhatTheyDoNotKnow() {
        assertThat(found("I am passionate about robotics.", "I have no experience with robotics, so I would learn."))
                .containsExactly("contradicting-suggestions second/suggested: no experience with robotics");
        assertThat(found("I have never used Erlang.", "I have used Erlang for years."))
                .hasSize(1);
        assertThat(found("It is robotics, which is a field I'm passionate about.", "I don't know robotics."))
                .hasSize(1);
    }

    @Test
    void twoSubjectsOrAWishAreNoContradiction() {
        assertThat(found("I am passionate about robotics.", "I have no experience with payroll."))
                .isEmpty();
        assertThat(found("I don't have experience in robotics.", "I want to be proficient in robotics."))
                .isEmpty();
        assertThat(found("I have used Erlang.", "I know Erlang well.")).isEmpty();
    }

    @Test
    void aToolIsBroughtInOnce() {
        assertThat(found(
                        "At my previous company I introduced RabbitMQ for the mails.",
                        "In my current role at Larkwater I initiated the adoption of RabbitMQ."))
                .hasSize(1);
        assertThat(found(
                        "At Fernhill I introduced RabbitMQ.", "At Larkwater we have it because I introduced RabbitMQ."))
                .hasSize(1);
    }

    @Test
    void theSamePlaceUnderTwoNamesIsOne() {
        assertThat(found(
                        "At Larkwater I introduced RabbitMQ.",
                        "In my current role at Larkwater I introduced RabbitMQ."))
                .isEmpty();
        assertThat(found(
                        "In my current role I introduced RabbitMQ.",
                        "I am at Larkwater now. There I introduced RabbitMQ."))
                .as("a firm and a time may be the same place")
                .isEmpty();
        assertThat(found(
                        "At Quayside I tuned queries, and at Larkwater I introduced RabbitMQ.",
                        "At Larkwater I introduced RabbitMQ."))
                .isEmpty();
    }

    @Test
    void usingAToolAtTwoPlacesIsNone() {
        assertThat(found("At Fernhill we used RabbitMQ.", "At Larkwater I introduced RabbitMQ."))
                .isEmpty();
        assertThat(found("At Fernhill I introduced Kafka.", "At Larkwater I introduced RabbitMQ."))
                .isEmpty();
    }

    @Test
    void aRateIsNoCrowd() {
        assertThat(found("It bears 80 requests per second.", "There are 80 people uploading at once."))
                .containsExactly("contradicting-suggestions second/suggested: 80 people uploading at once");
        assertThat(found("It bears 80 requests per second.", "It bears 80 rps."))
                .isEmpty();
        assertThat(found("It bears 80 requests per second.", "There are 90 people at once."))
                .isEmpty();
        assertThat(found("It bears 4 requests per second.", "There are 4 people at once."))
                .isEmpty();
    }

    @Test
    void onlyOneTeamIsLed() {
        assertThat(found("I lead a team of four.", "Today I lead a team of nine."))
                .containsExactly("contradicting-suggestions second/suggested: lead a team of nine");
        assertThat(found("I lead a team of four.", "I lead a team of four.")).isEmpty();
    }
}
