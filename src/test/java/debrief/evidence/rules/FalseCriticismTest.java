package debrief.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.evidence.Reports;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FalseCriticismTest {

    private static List<String> found(String issue) {
        return Reports.found(new FalseCriticism(), """
                # broker
                I: Why a broker? And what of the night?
                C: Because the provider is slow. RabbitMQ keeps 4000 reminders for the night, the night is long.
                - issues: %s
                """.formatted(issue));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You do not mention RabbitMQ.|not mention RabbitMQ",
                "No mention of the slow provider, which is the point.|No mention of the slow provider",
                "You never say reminders.|never say reminders",
                "It doesn't name the provider.|n't name the provider",
                "Leaves out RabbitMQ.|Leaves out RabbitMQ",
                "The answer holds no numbers at all.|no numbers",
                "Lacks metrics.|Lacks metrics",
                "Without any figures it stays vague.|Without any figures",
                "Repeats the word \"provider\".|provider",
                "You didn't say anything about RabbitMQ.|n't say anything about RabbitMQ",
                "You say nothing about reminders.|say nothing about reminders",
                "RabbitMQ is not mentioned.|RabbitMQ is not mentioned",
                "No reference to the provider.|No reference to the provider",
                "Missing: RabbitMQ.|Missing: RabbitMQ",
                "You didn't quantify anything.|n't quantify anything",
            })
    void whatWasSaidIsNotMissing(String issue, String words) {
        assertThat(found(issue)).containsExactly("false-criticism broker/issues: " + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You do not mention Kafka.",
                "You do not mention Kafka or RabbitMQ.",
                "You do not say how RabbitMQ keeps reminders.",
                "Does not mention what RabbitMQ does.",
                "No mention of idempotency.",
                "The claim on the provider stays without a figure to carry it in the talk.",
                "Repeats the word \"night\".",
                "You mention RabbitMQ.",
                "If you had not mentioned RabbitMQ, this would be thin.",
                "Kafka is not mentioned.",
            })
    void whatWasNotSaidIs(String issue) {
        assertThat(found(issue)).isEmpty();
    }
}
