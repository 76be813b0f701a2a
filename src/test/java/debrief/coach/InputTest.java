package debrief.coach;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.model.Exchange;
import debrief.model.Fact;
import debrief.model.Fingerprint;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.testing.Dialogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was written is stale where something changed that it could have been made of, and only there. */
class InputTest {

    private static final Interview TALK = Dialogue.of("""
            # queues technical
            I: How do you keep messages in order?
            C: With one queue for each customer, in RabbitMQ.
            - asks: Should I have named partitions? |
            # salary plans
            I: What do you hope to earn in 2025?
            C: As much as the others.
            """).interview("one");

    private static final Exchange QUEUES = TALK.report().exchanges().get(0);
    private static final Exchange SALARY = TALK.report().exchanges().get(1);

    @Test
    void aFactThatSharesATellingWordCounts() {
        assertThat(changes(fact("I ran RabbitMQ for two years"))).containsExactly(true, false);
        assertThat(changes(fact("Queued orders of a shop"))).as("other endings").containsExactly(true, false);
        assertThat(changes(fact("Kafka has a partition for each key")))
                .as("a note to the coach")
                .containsExactly(true, false);
        assertThat(changes(fact("Promoted in 2025"))).as("numbers").containsExactly(false, true);
    }

    @Test
    void anotherFactMayComeAndGo() {
        assertThat(changes(fact("Leads the climbing club"))).containsExactly(false, false);
        assertThat(changes(fact("What they do with the others")))
                .as("common words")
                .containsExactly(false, false);
        assertThat(changes(fact("A technical candidate")))
                .as("words of our own")
                .containsExactly(false, false);
    }

    @Test
    void soDoLinesOfTheCvAndTheAdvertisement() {
        assertThat(changes(Dialogue.portfolio(TALK).knowing(List.of(), "# Work\n- Climbing\n- RabbitMQ\n", List.of())))
                .containsExactly(true, false);
        assertThat(changes(Dialogue.portfolio(TALK.advertised("You climb.\nYou love queues.\n"))))
                .containsExactly(true, false);
        assertThat(changes(Dialogue.portfolio(TALK.advertised("You climb.\n")))).containsExactly(false, false);
    }

    @Test
    void theOrderOfLinesIsNoChange() {
        Portfolio one = Dialogue.portfolio(TALK).knowing(List.of(), "RabbitMQ 3\nOrders in queues\n", List.of());
        Portfolio other = Dialogue.portfolio(TALK).knowing(List.of(), "Orders in queues\n\n RabbitMQ 3", List.of());

        assertThat(Input.of(one).fingerprint(TALK, QUEUES))
                .isEqualTo(Input.of(other).fingerprint(TALK, QUEUES));
    }

    @Test
    void theAdviceRestsOnWhatTheExchangesRestOn() {
        Input before = Input.of(Dialogue.portfolio(TALK));

        assertThat(Input.of(fact("Leads the climbing club")).fingerprint(TALK)).isEqualTo(before.fingerprint(TALK));
        assertThat(Input.of(fact("Promoted in 2025")).fingerprint(TALK)).isNotEqualTo(before.fingerprint(TALK));
    }

    @Test
    void aFingerprintOfTheFirstVersionHoldsAsLongAsNoFactChanges() {
        Portfolio portfolio = fact("Leads the climbing club");
        String first = ofTheFirstVersion(portfolio, SALARY);
        String advice = Fingerprint.of(List.of(ofTheFirstVersion(portfolio, QUEUES), first));

        assertThat(first).isNotEqualTo(Input.of(portfolio).fingerprint(TALK, SALARY));
        assertThat(Input.of(portfolio).is(first, TALK, SALARY)).isTrue();
        assertThat(Input.of(portfolio).is(first, TALK, QUEUES)).isFalse();
        assertThat(Input.of(portfolio).is(advice, TALK)).isTrue();
        assertThat(Input.of(fact("Runs")).is(first, TALK, SALARY)).isFalse();
        assertThat(Input.of(fact("Runs")).is(advice, TALK)).isFalse();
    }

    @Test
    void aFileWithoutFactsHasTheFingerprintsOfTheFirstVersion() {
        Portfolio portfolio = Dialogue.portfolio(TALK);

        assertThat(Input.of(portfolio).fingerprint(TALK, QUEUES)).isEqualTo(ofTheFirstVersion(portfolio, QUEUES));
    }

    /** Written down once more: fingerprints by this rule stand in people's files. */
    private static String ofTheFirstVersion(Portfolio portfolio, Exchange exchange) {
        List<String> texts =
                new ArrayList<>(Arrays.asList(exchange.title(), exchange.kind().name(), "en"));
        exchange.asks().forEach(ask -> texts.add(ask.text()));
        TALK.turnsOf(exchange).forEach(turn -> {
            texts.add(turn.id() + " " + turn.speaker().role());
            texts.add(turn.text());
        });
        portfolio.facts().forEach(fact -> texts.add(fact.text()));
        return Fingerprint.of(texts);
    }

    private static Portfolio fact(String text) {
        return Dialogue.portfolio(TALK).knowing(List.of(new Fact(Fact.Kind.PROJECT, text)), "", List.of());
    }

    /** Whether each exchange is told something that it is not told without facts, CV and advertisement. */
    private static List<Boolean> changes(Portfolio portfolio) {
        Interview interview = portfolio.interviews().get(0);
        Input before = Input.of(Dialogue.portfolio(TALK));
        Input after = Input.of(portfolio);
        return List.of(QUEUES, SALARY).stream()
                .map(exchange -> !before.fingerprint(TALK, exchange).equals(after.fingerprint(interview, exchange)))
                .toList();
    }
}
