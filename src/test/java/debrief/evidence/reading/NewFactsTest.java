package debrief.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import debrief.model.Kind;
import debrief.words.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text tells about a candidate that nobody ever said. */
class NewFactsTest {

    private static final List<String> SAID = List.of(
            "I lead five developers at Larkwater, with Celery and Rabbit MQ, on Postgres.",
            "The report took forty seconds, then 200 milliseconds. We have 1,000 users and twenty-five thousand rows.",
            "I joined in twenty twenty-two, after two and a half years at Quayside Systems.",
            "Costs fell by 12 percent, to $300. Ada asked me about thousands of messages.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I lead 5 developers at Larkwater.                             |
            Larkwater's report took 40 s, and now 0.2 seconds.            |
            We use RabbitMQ and PostgreSQL for 25k rows.                  |
            We use RabbitMQ, MySQL and Google Cloud.                      | TOOL MySQL, EMPLOYER Google Cloud
            The report took 40 minutes.                                   | NUMBER 40
            The report took 45 seconds.                                   | NUMBER 45
            I joined in 2022 and saved 12%, then $300.                    |
            I joined in 2021 and saved 15%, then $500.                    | NUMBER 2021, DEED saved, NUMBER 15%, NUMBER $500
            After 2.5 years at Quayside I left for Fernhill.              | NAME Fernhill
            A thousand users sent thousands of messages.                  |
            A million users sent hundreds of thousands of messages.       | NUMBER million
            Millions of users wait.                                       | NUMBER Millions
            There are two ways and three reasons, one of them mine.       |
            I led two teams and seven people.                             | NUMBER two, NUMBER seven
            It runs 24/7, one day after the other.                        |
            Fernhill was first. Then: Good morning. - We met Ada.         |
            I told Sarah in March. "We can", she said, "No problem."      | NAME Sarah, NAME March
            I'm OK, as the CTO said in my CV.                             |
            Kafka keeps the order, and so does kafka's log.               | TOOL Kafka, TOOL kafka
            We go to the spring meeting, not to Spring itself.            | TOOL Spring
            AWS runs it in EC2.                                           | TOOL AWS, TOOL EC2
            We grew by [fill in: how many, e.g. 40 users at Google].      |
            In the end, the two of us and the other two fixed it.         |
            I managed forty-one people, one hundred and twenty in all.    | NUMBER forty-one, NUMBER one hundred and twenty
            I spoke of the Sun/Moon project of John Smith-Miller.         | NAME Sun, NAME Moon, NAME John Smith-Miller
            It is version 3.2.1 at 127.0.0.1, my 2nd try.                 |
            When two people type, does undo take back mine only?          |
            Did you know that we had two people, and 47 in March?         | NUMBER 47, NAME March
            """)
    void namesAndNumbersThatNobodySaid(String text, String found) {
        assertThat(facts(text, false)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I'd store a SHA-256 of the key behind a UNIQUE index.         |
            The server answers status 409 over HTTP, not 500.             |
            We answered status 409 over HTTP, not 500.                    | NUMBER 500
            Say we keep 10 copies: PENDING becomes FAILURE.               | NUMBER 10
            Let's say we keep 10,000 rows.                                |
            Suppose there are 10,000 rows. We had 20,000.                 | NUMBER 20,000
            I'd cap it at 60 seconds.                                     |
            We ran 60 servers with `Redis.get(42)`.                       | NUMBER 60
            With Redis I would hold a lock.                               |
            With Redis I held a lock, and I would do so again.            | TOOL Redis
            I kept two workers for 2 years at NASA.                       | NUMBER 2, NAME NASA
            """)
    void generalTermsAndAssumptionsAreFreeInTechnicalAnswers(String text, String found) {
        assertThat(facts(text, true)).isEqualTo(found == null ? "" : found);
    }

    @Test
    void turnsAreCountedInAList() {
        NewFacts facts = NewFacts.of(List.of(Text.of("I lead a team.")), List.of(), "en");

        assertThat(facts.in(Text.of("You end alike in turns 6, 22 and 28."), Voice.JUDGING, Kind.PLANS))
                .isEmpty();
    }

    @Test
    void whatIsDoneInADayIsDoneInSeconds() {
        NewFacts facts = NewFacts.of(List.of(Text.of("There are 6 billion rows.")), List.of(), "en");

        assertThat(facts.in(
                        Text.of("Your job reads all 6 billion rows in a day, 69,000 a second."),
                        Voice.JUDGING,
                        Kind.DESIGN))
                .isEmpty();
        assertThat(facts.in(
                        Text.of("Your job reads all 6 billion rows in a day, 52,000 a second."),
                        Voice.JUDGING,
                        Kind.DESIGN))
                .extracting(NewFact::words)
                .containsExactly("52,000");
    }

    @Test
    void generalTermsAreClaimsElsewhere() {
        assertThat(facts("I built a REST API with 10 endpoints, if I remember.", false))
                .isEqualTo("NAME REST API, NUMBER 10");
    }

    @Test
    void aCapitalTellsNothingInGerman() {
        NewFacts german = NewFacts.of(List.of(Text.of("Ich leite ein Team.")), List.of(), "de-CH");

        assertThat(german.in(Text.of("Ich leite ein Team mit Freude, mit Kafka und SAP."), Voice.CANDIDATE, Kind.PLANS))
                .extracting(NewFact::words)
                .containsExactly("Kafka", "SAP");
    }

    @Test
    void tellsWhereTheyStand() {
        NewFact fact = NewFacts.of(List.of(), List.of(), "en")
                .in(Text.of("We use Kafka."), Voice.CANDIDATE, Kind.PLANS)
                .get(0);

        assertThat(fact).isEqualTo(new NewFact(NewFact.Kind.TOOL, "Kafka", 7, 12, NewFact.UNTOLD));
    }

    @Test
    void theFirmsFactsAreNoDeedsOfTheCandidate() {
        NewFacts facts = NewFacts.of(
                List.of(Text.of("I work with Django.")),
                List.of(Text.of("You join 9 engineers who work with Kafka for 400 hospitals.")),
                "en");

        assertThat(facts.in(
                        Text.of("Your 9 engineers work with Kafka, and I want to help."), Voice.CANDIDATE, Kind.PLANS))
                .isEmpty();
        assertThat(facts.in(Text.of("I worked with Kafka for 400 hospitals."), Voice.CANDIDATE, Kind.PLANS))
                .extracting(NewFact::words, NewFact::reason)
                .containsExactly(tuple("Kafka", NewFact.OF_THE_FIRM), tuple("400", NewFact.OF_THE_FIRM));
    }

    private static String facts(String text, boolean technical) {
        return NewFacts.of(SAID.stream().map(Text::of).toList(), List.of(), "en")
                .in(Text.of(text), Voice.CANDIDATE, technical ? Kind.TECHNICAL : Kind.PLANS)
                .stream()
                .map(fact -> fact.kind() + " " + fact.words())
                .collect(Collectors.joining(", "));
    }
}
