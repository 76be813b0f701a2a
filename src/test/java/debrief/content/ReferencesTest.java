package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files say of one another must be there, and nothing may be named twice. */
class ReferencesTest {

    /** A portfolio with two topics and an interview of four turns. */
    private static final String PORTFOLIO = """
            === content/portfolio.yaml
            title: Rowan's interviews
            === content/topics.yaml
            topics:
              - {slug: message-brokers, name: Message brokers}
              - {slug: rabbitmq, name: RabbitMQ, aliases: [Rabbit], parent: message-brokers}
            === content/interviews/cto/interview.yaml
            speakers:
              H: {role: interviewer}
              R: {role: candidate}
            === content/interviews/cto/transcript.txt
            H: How do you avoid doing work twice?
            R: With a key.
            H: What if two workers are equally fast?
            R: A unique index.
            """;

    @TempDir
    Path folder;

    @Test
    void allThatIsNamedMayBeThere() throws IOException {
        assertAnalysis("""
                exchanges:
                  - id: duplicates
                    aliases: [twice]
                    title: Doing work twice
                    kind: technical
                    turns: 1-2
                    issues:
                      - {text: Too short., evidence: [{turn: 2, quote: With a key}]}
                    claims:
                      - {turn: 4, says: It is unique., verdict: right, because: It is.}
                    topics: [rabbitmq, RABBIT, Rabbit, {topic: message brokers}]
                  - id: race
                    title: Two workers
                    kind: technical
                    turns: 3, 4
                    follows: duplicates
                insights:
                  technical:
                    - {text: Read on., from: [duplicates, race], topics: [RabbitMQ]}
                """, "");
    }

    @Test
    void turnsMustStandInTheTranscript() throws IOException {
        assertAnalysis("""
                exchanges:
                  - id: a
                    title: A
                    kind: technical
                    turns: 4-6
                    expecting:
                      - {text: A key., evidence: [{turn: 4}, {turn: 5}]}
                    approaches:
                      - {text: A queue., evidence: [{turn: 9}]}
                    claims:
                      - {turn: 7, says: S, verdict: right, because: B}
                """, """
                5:12 error: no turn 5 in the transcript
                    hint: its turns are numbered 1 to 4
                7:53 error: no turn 5 in the transcript
                    hint: its turns are numbered 1 to 4
                9:44 error: no turn 9 in the transcript
                    hint: its turns are numbered 1 to 4
                11:16 error: no turn 7 in the transcript
                    hint: its turns are numbered 1 to 4
                """);
    }

    @Test
    void whatIsSaidOfTheWholeNamesTurnsAndExchangesThatAreThere() throws IOException {
        assertAnalysis("""
                exchanges:
                  - {id: race, title: A, kind: technical, turns: 1-4}
                overall:
                  verdict: Exact.
                  carried:
                    - {text: You measure., evidence: [{turn: 4}, {turn: 5}]}
                  wrong:
                    - {exchange: race, turn: 2, says: S, because: B}
                    - {exchange: rase, turn: 6, says: S, because: B}
                  stories:
                    - {title: T, told: [race, invoices]}
                  week:
                    - {label: Monday, text: Count.}
                """, """
                6:57 error: no turn 5 in the transcript
                    hint: its turns are numbered 1 to 4
                9:18 error: no exchange 'rase'
                    hint: did you mean 'race'?
                9:30 error: no turn 6 in the transcript
                    hint: its turns are numbered 1 to 4
                11:31 error: no exchange 'invoices'
                    hint: use one of: race
                """);
    }

    @Test
    void withoutATranscriptThereAreNoTurns() throws IOException {
        assertProblems("""
                === content/interviews/new/interview.yaml
                === content/interviews/new/analysis.yaml
                exchanges:
                  - {id: a, title: A, kind: greeting, turns: 1}
                """, """
                content/interviews/new/analysis.yaml:2:46: error: no turn 1 in the transcript
                    hint: there is no transcript yet
                """);
    }

    @Test
    void aMistypedRangeIsReportedOnceAndFast() throws IOException {
        assertAnalysis("""
                exchanges:
                  - {id: a, title: A, kind: greeting, turns: 1-9000000}
                """, """
                2:46 error: no turn 5 in the transcript
                    hint: its turns are numbered 1 to 4
                """);
    }

    @Test
    void aTurnOfTwoExchangesIsWorthALook() throws IOException {
        assertAnalysis("""
                exchanges:
                  - {id: a, title: A, kind: greeting, turns: 1-3}
                  - {id: b, title: B, kind: greeting, turns: "2, 4"}
                  - {id: c, title: C, kind: greeting, turns: 2}
                """, """
                3:46 warning: turn 2 belongs to 'a' as well
                    hint: give each turn to one exchange, unless both really rest on it
                4:46 warning: turn 2 belongs to 'a' as well
                    hint: give each turn to one exchange, unless both really rest on it
                """);
    }

    @Test
    void anExchangeFollowsOneThatStandsAboveIt() throws IOException {
        assertAnalysis("""
                exchanges:
                  - {id: greeting, title: A, kind: greeting, turns: 1, follows: greting}
                  - {id: itself, title: B, kind: greeting, turns: 2, follows: itself}
                  - {id: early, title: C, kind: greeting, turns: 3, follows: late}
                  - {id: late, title: D, kind: greeting, turns: 4, follows: salary}
                """, """
                2:65 error: no exchange 'greting' in this file
                    hint: did you mean 'greeting'?
                3:63 error: 'itself' follows itself
                    hint: an exchange follows an earlier one
                4:62 error: 'early' follows 'late', which stands below it
                    hint: an exchange follows an earlier one
                5:61 error: no exchange 'salary' in this file
                    hint: use one of: greeting, itself, early, late
                """);
    }

    @Test
    void eachExchangeHasItsOwnId() throws IOException {
        assertAnalysis("""
                exchanges:
                  - {id: a, title: A, kind: greeting, turns: 1}
                  - {id: b, title: B, kind: greeting, turns: 2, aliases: [a, old]}
                  - {id: a, title: C, kind: greeting, turns: 3, aliases: [old]}
                """, """
                3:59 error: the id 'a' stands here a second time
                    hint: it first stands in line 2: each exchange needs its own
                4:10 error: the id 'a' stands here a second time
                    hint: it first stands in line 2: each exchange needs its own
                4:59 error: the id 'old' stands here a second time
                    hint: it first stands in line 3: each exchange needs its own
                """);
    }

    @Test
    void somePagesOfAnInterviewAreNoExchanges() throws IOException {
        assertAnalysis("""
                exchanges:
                  - {id: index, title: A, kind: greeting, turns: 1}
                  - {id: a, title: B, kind: greeting, turns: 2, aliases: [transcript]}
                """, """
                2:10 error: the id 'index' is taken by a page of the interview
                    hint: choose another
                3:59 error: the id 'transcript' is taken by a page of the interview
                    hint: choose another
                """);
    }

    @Test
    void aTopicThatNobodyDeclaredIsWorthALook() throws IOException {
        assertAnalysis("""
                exchanges:
                  - id: a
                    title: A
                    kind: greeting
                    turns: 1
                    topics:
                      - rabitmq
                      - {topic: Message broker}
                      - Outbox pattern
                insights:
                  technical:
                    - {text: Read on., topics: [idempotency]}
                """, """
                7:9 warning: no topic 'rabitmq' in topics.yaml
                    hint: did you mean 'rabbitmq'?
                8:17 warning: no topic 'Message broker' in topics.yaml
                    hint: did you mean 'message-brokers'?
                9:9 warning: no topic 'Outbox pattern' in topics.yaml
                    hint: add it there, so that it gets a summary
                12:33 warning: no topic 'idempotency' in topics.yaml
                    hint: add it there, so that it gets a summary
                """);
    }

    @Test
    void adviceComesFromExchangesOfTheSameFile() throws IOException {
        assertAnalysis("""
                exchanges:
                  - {id: greeting, title: A, kind: greeting, turns: 1, aliases: [hello]}
                insights:
                  communication:
                    - Answer first.
                    - text: Then the reason.
                      from: [greeting, greting, hello]
                """, """
                7:24 error: no exchange 'greting'
                    hint: did you mean 'greeting'?
                7:33 error: no exchange 'hello'
                    hint: use one of: greeting
                """);
    }

    @Test
    void aNoteIsOnAnExchangeAndATurnOfItsInterview() throws IOException {
        assertProblems("""
                === content/interviews/cto/analysis.yaml
                exchanges:
                  - {id: greeting, title: A, kind: greeting, turns: 1}
                === content/interviews/cto/notes.yaml
                notes:
                  - text: Well done.
                  - text: Relax.
                    exchange: greting
                    turn: 5
                """, """
                content/interviews/cto/notes.yaml:4:15: error: no exchange 'greting'
                    hint: did you mean 'greeting'?
                content/interviews/cto/notes.yaml:5:11: error: no turn 5 in the transcript
                    hint: its turns are numbered 1 to 4
                """);
    }

    @Test
    void aNoteOnAnExchangeNeedsAnAnalysis() throws IOException {
        assertProblems("""
                === content/interviews/cto/notes.yaml
                notes:
                  - {text: Relax., exchange: greeting}
                """, """
                content/interviews/cto/notes.yaml:2:30: error: no exchange 'greeting'
                    hint: there is none yet
                """);
    }

    @Test
    void aTopicIsBelowAnotherAndNeverBelowItself() throws IOException {
        assertTopics("""
                topics:
                  - {slug: a, name: A, parent: b}
                  - {slug: b, name: B, parent: c}
                  - {slug: c, name: C, parent: a}
                  - {slug: d, name: D, parent: d}
                  - {slug: below, name: Below the circle, parent: a}
                  - {slug: brokers, name: Brokers}
                  - {slug: rabbitmq, name: RabbitMQ, parent: broker}
                """, """
                2:32 error: 'a' would be its own parent
                    hint: cut the circle
                3:32 error: 'b' would be its own parent
                    hint: cut the circle
                4:32 error: 'c' would be its own parent
                    hint: cut the circle
                5:32 error: 'd' would be its own parent
                    hint: cut the circle
                8:46 error: no topic 'broker'
                    hint: did you mean 'brokers'?
                """);
    }

    @Test
    void noSpellingMeansTwoTopics() throws IOException {
        assertTopics("""
                topics:
                  - {slug: rabbitmq, name: RabbitMQ, aliases: [RabbitMQ, Rabbit, rabbit]}
                  - {slug: pet, name: rabbit, aliases: [rabbit_mq, Pet]}
                  - {slug: rabbitmq, name: Another}
                  - {slug: pets, name: Pets, aliases: [Rabbit-MQ]}
                """, """
                3:23 error: 'rabbit' already means the topic 'rabbitmq'
                    hint: remove it here or there
                4:12 error: a second topic 'rabbitmq'
                    hint: keep one of them
                5:40 error: 'Rabbit-MQ' already means the topic 'pet'
                    hint: remove it here or there
                """);
    }

    @Test
    void aSlugIsASpellingToo() throws IOException {
        assertTopics("""
                topics:
                  - {slug: rabbitmq, name: Rabbit}
                  - {slug: queues, name: Queues, aliases: [RabbitMQ]}
                """, """
                3:44 error: 'RabbitMQ' already means the topic 'rabbitmq'
                    hint: remove it here or there
                """);
    }

    private void assertTopics(String topics, String expected) throws IOException {
        Portfolios.write(folder, "=== content/portfolio.yaml\ntitle: T\n=== content/topics.yaml\n" + topics);
        assertThat(shortened("content/topics.yaml")).isEqualTo(expected);
    }

    private void assertAnalysis(String analysis, String expected) throws IOException {
        Portfolios.write(folder, PORTFOLIO + "=== content/interviews/cto/analysis.yaml\n" + analysis);
        assertThat(shortened("content/interviews/cto/analysis.yaml")).isEqualTo(expected);
    }

    private void assertProblems(String more, String expected) throws IOException {
        Portfolios.write(folder, PORTFOLIO + more);
        assertThat(problems()).isEqualTo(expected);
    }

    private String shortened(String file) throws IOException {
        return problems().replaceAll("(?m)^" + file + ":(\\d+:\\d+):", "$1");
    }

    private String problems() throws IOException {
        return ContentFolder.read(folder).problems().stream()
                .map(problem -> problem + "\n")
                .collect(Collectors.joining());
    }
}
