package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.CoachServer;
import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code generate} on a part, and anew: what a coach wrote may be, what a person wrote never is. */
@Timeout(120)
class GenerateAgainTest {

    private static final String COACH = "content/interviews/talk/analysis.generated.yaml";

    private final Shell shell;

    GenerateAgainTest(@TempDir Path root) {
        shell = Shell.in(Portfolios.write(root, """
                === content/portfolio.yaml
                title: Preparation
                === content/interviews/talk/interview.yaml
                speakers: {H: {role: interviewer}, R: {role: candidate}}
                === content/interviews/talk/transcript.txt
                H: How do you keep a queue from losing messages?

                R: I acknowledge each message after the work is done.

                H: And who reads the logs at night?

                R: Nobody did, so we made the alarm ring twice.
                === content/interviews/talk/analysis.yaml
                exchanges:
                  - {id: queues, title: Queues, kind: technical, turns: 1-2}
                  - {id: logs, title: Logs, kind: technical, turns: 3-4}
                === content/interviews/other/interview.yaml
                speakers: {H: {role: interviewer}, R: {role: candidate}}
                === content/interviews/other/transcript.txt
                H: Which queue?

                R: The one with the shortest line.
                === content/interviews/other/analysis.yaml
                exchanges:
                  - {id: queues, title: Which queue, kind: technical, turns: 1-2}
                """));
    }

    @Test
    void oneQuestionIsWrittenOnAlone() throws IOException {
        try (CoachServer server = CoachServer.after(0)) {
            generate(server, "--exchange", "logs").isFine();
            assertThat(server.asked()).hasSize(1);
            assertThat(shell.file(COACH)).content().contains("id: logs").doesNotContain("id: queues");

            generate(server, "--exchange", "talk/queues").isFine();
            assertThat(server.asked()).hasSize(2);
            assertThat(shell.file(COACH)).content().contains("id: queues");
        }
        assertThat(shell.file("content/interviews/other/analysis.generated.yaml"))
                .doesNotExist();
    }

    @Test
    void whatACoachWroteIsWrittenAnewOnRequestOnly() throws IOException {
        try (CoachServer server = CoachServer.after(0)) {
            generate(server, "--exchange", "logs").isFine();
            Said unasked = generate(server, "--exchange", "logs");
            unasked.isFine();
            assertThat(unasked.out()).contains("nothing to write").contains("--again");
            assertThat(server.asked()).hasSize(1);

            generate(server, "--exchange", "logs", "--again").isFine();
            assertThat(server.asked()).as("a kept reply is no new one").hasSize(2);

            String edited = Files.readString(shell.file(COACH)).replaceFirst("Say your answer", "I say my answer");
            Files.writeString(shell.file(COACH), edited);
            generate(server, "--exchange", "logs", "--again").isFine();
            assertThat(server.asked())
                    .as("a person's words are no coach's to change")
                    .hasSize(2);
            assertThat(shell.file(COACH)).hasContent(edited);
        }
    }

    @Test
    void anotherModelWritesOverAnEarlierOneOnlyWhenItIsNamed() throws IOException {
        try (CoachServer server = CoachServer.after(0)) {
            generate(server, "--exchange", "logs").isFine();
            String[] other = {"--coach", "openai:other-model", "--exchange", "logs"};

            generate(server, other[0], other[1], other[2], other[3], "--again").isFine();
            Said strange = generate(server, other[0], other[1], other[2], other[3], "--over", "anthropic");
            strange.isAboutTheCommandLine();
            assertThat(strange.err())
                    .contains("no model 'anthropic' wrote anything here; there are: openai:some-model");
            assertThat(server.asked()).hasSize(1);
            assertThat(shell.file(COACH)).content().contains("model: some-model");

            generate(server, other[0], other[1], other[2], other[3], "--over", "openai:some-model")
                    .isFine();
            assertThat(server.asked()).hasSize(2);
            assertThat(shell.file(COACH))
                    .content()
                    .contains("model: other-model")
                    .doesNotContain("some-model");
        }
    }

    @Test
    void anImportedSectionIsReplacedUntilSomebodyChangesIt() throws IOException {
        Path report = Path.of("src/test/resources/reports/classic.md").toAbsolutePath();
        shell.debrief("import", report.toString(), "--id", "review").isFine();
        Path author = shell.file("content/interviews/review/analysis.yaml");
        String imported = Files.readString(author);
        String exchange = "review/your-way-into-mobile-work";
        try (CoachServer server = CoachServer.after(0)) {
            generate(server, "--exchange", exchange).isFine();
            assertThat(server.asked()).as("an imported report is a person's").isEmpty();

            Said said = generate(server, "--exchange", exchange, "--replace", "imported");
            said.isFine();
            assertThat(server.asked()).hasSize(1);
            assertThat(said.out()).contains("report.md");
            assertThat(author).hasContent(imported);
            assertThat(page()).contains("Say your answer aloud twice").doesNotContain("Tell it in sixty seconds");
            Path coach = shell.file("content/interviews/review/analysis.generated.yaml");
            String right = Files.readString(coach);
            Files.writeString(
                    coach, right.replace("Say your answer aloud", "You said \"we lock the whole table\" aloud"));
            assertThat(shell.debrief("check").err())
                    .contains("review/analysis.generated.yaml:", "nobody says \"we lock the whole table\"");
            Files.writeString(coach, right);

            Files.writeString(author, imported.replace("Tell it in sixty seconds", "Tell it in fifty seconds"));
            assertThat(page()).contains("Tell it in fifty seconds").doesNotContain("Say your answer aloud twice");
            generate(server, "--exchange", exchange, "--replace", "imported").isFine();
            assertThat(server.asked()).as("now it is a person's").hasSize(1);
        }
    }

    private String page() throws IOException {
        shell.debrief("build", "--profile", "private", "--full").isFine();
        return Files.readString(shell.file("site/interviews/review/your-way-into-mobile-work.html"));
    }

    @Test
    void theTalkIsDividedAnewWhereNobodyWroteOnIt() throws IOException {
        Files.delete(shell.file("content/interviews/talk/analysis.yaml"));
        shell.debrief("generate", "--interview", "talk", "--section", "exchanges")
                .isFine();
        assertThat(shell.file(COACH)).content().contains("turns: 1-4").doesNotContain("summary");

        shell.write(COACH, """
                exchanges:
                  - {id: losing-messages, title: Queues, kind: technical, turns: 1-3}
                  - {id: alarm, title: The alarm, kind: technical, turns: 4}
                """);
        shell.debrief("generate", "--coach", "chat", "--interview", "talk", "--section", "exchanges", "--again")
                .isFine();
        shell.write("reply.md", """
                {"1": {"exchanges": [{"first": 1, "last": 4, "title": "Queues at night", "kind": "design", "follows": 0}]}}""");
        shell.debrief("reply", "reply.md").isFine();

        assertThat(shell.file(COACH))
                .content()
                .contains("id: losing-messages", "aliases:", "- alarm", "title: Queues at night", "turns: 1-4");
        shell.debrief("build", "--profile", "private").isFine();
        assertThat(shell.file("site/interviews/talk/alarm.html")).content().contains("losing-messages.html");
    }

    @Test
    void aQuestionThatIsNamedIsWrittenOnAsItIsDivided() throws IOException {
        Files.delete(shell.file("content/interviews/talk/analysis.yaml"));
        String rules = "how-do-you-keep-a-queue-from-losing-messages";
        try (CoachServer server = CoachServer.after(0)) {
            generate(server, "--exchange", rules).isFine();
            assertThat(server.asked()).singleElement().asString().doesNotContain("divide the turns");
        }
        assertThat(shell.file(COACH)).content().contains("id: " + rules, "practice:");
    }

    @Test
    void whatAPersonDividedStays() {
        Said refused = shell.debrief(
                "generate", "--coach", "chat", "--interview", "other", "--section", "exchanges", "--again");

        refused.isAboutAMistake();
        assertThat(refused.err()).contains("other: its questions stay as they are divided: they are yours");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --exchange queues                                           | is in several interviews; say which: other/queues, talk/queues
            --exchange logz                                             | no exchange 'logz'; did you mean 'logs'?
            --interview other --exchange logs                           | no exchange 'logs'
            --section practise                                          | did you mean 'practice'?
            --exchange logs --section insights                          | use --interview instead
            --exchange logs --section exchanges                         | use --interview instead
            --section exchanges --again                                 | needs a language model
            --remark shorter                                            | the playbook takes no remarks
            --over all                                                  | the playbook writes over no model's words
            --replace imported --exchange logs                          | the playbook knows less than the report
            --coach ollama --replace imported                           | needs to know what
            --coach ollama --replace mine --exchange logs               | what you wrote yourself is never replaced
            --coach ollama --remark shorter --section insights          | goes to what is written on single questions
            """)
    void whatDoesNotGoTogetherIsSaid(String options, String said) {
        Said refused = shell.debrief(("generate " + options).split(" "));

        refused.isAboutTheCommandLine();
        assertThat(refused.err()).contains(said);
    }

    private Said generate(CoachServer server, String... more) {
        boolean named = more.length > 0 && more[0].equals("--coach");
        String[] line = new String[more.length + (named ? 5 : 7)];
        int at = 0;
        line[at++] = "generate";
        if (!named) {
            line[at++] = "--coach";
            line[at++] = "openai:some-model";
        }
        line[at++] = "--url";
        line[at++] = server.url();
        line[at++] = "--section";
        line[at++] = "practice";
        System.arraycopy(more, 0, line, at, more.length);
        return shell.debrief(line);
    }
}
