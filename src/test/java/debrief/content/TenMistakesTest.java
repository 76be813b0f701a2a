package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.problem.Problem;
import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten mistakes in a portfolio cost one run: all are reported, each at its place, in reading order. */
class TenMistakesTest {

    private static final String PORTFOLIO = """
            === content/portfolio.yaml
            title: Rowan's interviews
            owner: {pseudonim: Rowan}
            site:
              url: rowan.example.org
            === content/topics.yaml
            topics:
              - slug: queues
                name: Queues
                parent: brokers
              - slug: message-brokers
                name: Message brokers
            === content/facts.yaml
            facts:
              - kind: employment
                text: Backend developer since 2022
            === content/interviews/2024-05-20-cto/interview.yaml
            date: 20 May 2024
            speakers:
              H: {role: interviewer}
              R: {role: candidate}
            === content/interviews/2024-06-03-team/interview.yaml
            visibility: public
            speakers:
              H: {role: interviewer}
              R: {role: candidate}
            === content/interviews/2024-06-03-team/transcript.txt
            H: How do you avoid doing work twice?
            R: With a key.
            === content/interviews/2024-06-03-team/analysis.yaml
            exchanges:
              - id: duplicates
                title: Doing work twice
                kind: technical
                turns: 1
                priority: high
              - id: follow-up
                kind: technical
                turns: 2
            === content/interviews/2024-06-03-team/notes.yaml
            notes:
              - text: Good: you stayed calm.
            === content/interviews/2024-07-01-last/interview.yaml
            speakers:
              H: {role: interviewer}
              R: {role: candidate}
            === content/interviews/2024-07-01-last/transcript.txt
            H: When can you start?
            R: In June.
            === content/interviews/2024-07-01-last/analysis.yaml
            exchanges:
              - {id: start, title: The start, kind: logistics, turns: "1, 3"}
              - {id: salary, title: The salary, kind: logistics, turns: 2, follows: strat}
            """;

    @TempDir
    Path folder;

    @Test
    void areTenProblemsInReadingOrder() throws IOException {
        List<Problem> problems =
                ContentFolder.read(Portfolios.write(folder, PORTFOLIO)).problems();

        assertThat(problems)
                .extracting(problem -> problem.location() + " " + problem.message())
                .containsExactly(
                        "content/facts.yaml:2:11 'employment' stands here, it must be employer, project, number, tool,"
                                + " education or achievement",
                        "content/interviews/2024-05-20-cto/interview.yaml:1:7 '20 May 2024' stands here, it must be a"
                                + " date as YYYY-MM-DD",
                        "content/interviews/2024-06-03-team/analysis.yaml:6:15 'high' stands here, it must be a whole"
                                + " number from 1 to 3",
                        "content/interviews/2024-06-03-team/analysis.yaml:7:5 the key 'title' is missing, it must be"
                                + " text",
                        "content/interviews/2024-06-03-team/notes.yaml:2:15 not readable as YAML: no key can stand"
                                + " before this colon",
                        "content/interviews/2024-07-01-last/analysis.yaml:2:59 no turn 3 in the transcript",
                        "content/interviews/2024-07-01-last/analysis.yaml:3:73 no exchange 'strat' in this file",
                        "content/portfolio.yaml:2:9 unknown key 'pseudonim'",
                        "content/portfolio.yaml:4:8 'rowan.example.org' stands here, it must be a web address",
                        "content/topics.yaml:4:13 no topic 'brokers'");
        assertThat(problems).hasSize(10).allMatch(Problem::isError);
    }

    @Test
    void aWrongFileHidesNoMistakeOfAnother() throws IOException {
        List<Problem> problems =
                ContentFolder.read(Portfolios.write(folder, """
                        === content/portfolio.yaml
                        title: One
                        === content/interviews/first/interview.yaml
                        visibility: publik
                        speakers:
                          H: {role: interviewer}
                        === content/interviews/first/transcript.txt
                        H: Hello.
                        === content/interviews/first/analysis.yaml
                        exchanges:
                          - id: greeting
                            titel: Hello
                            kind: greeting
                            turns: 1-9
                            follows: nothing
                            issues: [{text: Short., evidence: [{turn: 7}]}]
                        === content/interviews/first/notes.yaml
                        notes: [{exchange: greting, text: Hm.}]
                        """)).problems();

        assertThat(problems)
                .extracting(problem -> problem.location() + " " + problem.message())
                .containsExactly(
                        "content/interviews/first/analysis.yaml:3:5 unknown key 'titel'",
                        "content/interviews/first/analysis.yaml:5:12 no turn 2 in the transcript",
                        "content/interviews/first/analysis.yaml:6:14 no exchange 'nothing' in this file",
                        "content/interviews/first/analysis.yaml:7:47 no turn 7 in the transcript",
                        "content/interviews/first/interview.yaml:1:13 'publik' stands here, it must be private or public",
                        "content/interviews/first/notes.yaml:1:20 no exchange 'greting'");
    }
}
