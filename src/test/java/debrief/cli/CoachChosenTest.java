package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.Pipeline;
import debrief.llm.AtHand;
import debrief.llm.Provider;
import debrief.testing.CoachServer;
import debrief.write.CoachChoice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who writes: as typed, as portfolio.yaml says, as somebody at the terminal chooses, else the playbook. */
@Timeout(60)
class CoachChosenTest {

    private static final String COACH = "content/interviews/2024-05-20-backend/analysis.generated.yaml";
    private static final AtHand HERE = new AtHand(
            List.of(
                    new AtHand.Running("Ollama", Provider.OLLAMA, "", List.of("nomic-embed-text", "gemma3:12b")),
                    new AtHand.Running("LM Studio", Provider.OPENAI, "http://localhost:1234/v1", List.of("qwen"))),
            List.of(Provider.ANTHROPIC),
            List.of("claude", "ollama"));

    private final Shell shell;

    CoachChosenTest(@TempDir Path root) {
        shell = Shell.inASmallPortfolio(root);
    }

    @Test
    void portfolioYamlIsTheDefaultAndTheCommandLineGoesBefore() throws IOException {
        try (CoachServer server = CoachServer.after(0)) {
            shell.write(
                    "content/portfolio.yaml",
                    "title: Preparation\ncoach: {use: openai, model: house-model, url: '%s'}\n"
                            .formatted(server.url()));

            Said said = shell.debrief("generate", "--section", "practice");
            said.isFine();
            assertThat(server.asked()).isNotEmpty().allMatch(asked -> asked.contains("house-model"));
            assertThat(said.out()).doesNotContain("The playbook counts and finds");

            int before = server.asked().size();
            shell.debrief("generate", "--coach", "playbook").isFine();
            assertThat(server.asked()).hasSize(before);
        }
        assertThat(shell.file(COACH)).content().contains("model: house-model");
    }

    @Test
    void whereNobodyIsNamedThePlaybookWritesAndSaysWhatWouldDoBetter() {
        Said said = shell.debrief("generate", "--section", "practice");

        said.isFine();
        assertThat(said.out())
                .contains("The playbook counts and finds", "judges no content", "'debrief doctor' lists all");
        assertThat(shell.debrief("generate", "--coach", "playbook", "--again", "--section", "practice")
                        .out())
                .doesNotContain("The playbook counts and finds");
    }

    @Test
    void everyCoachMayBeWrittenDown() throws IOException {
        for (String coach : CoachOptions.WORDS) {
            shell.write("content/portfolio.yaml", "title: Preparation\ncoach: " + coach + ":some-model\n");

            assertThat(Pipeline.coach(shell.folder())).as(coach).hasValueSatisfying(choice -> {
                assertThat(choice.coach()).isEqualTo(coach);
                assertThat(choice.model()).isEqualTo("some-model");
            });
        }
    }

    @Test
    void whatSomebodyElseWroteDownIsShownBeforeItRuns() {
        shell.write("content/portfolio.yaml", "title: Preparation\ncoach: {command: [java, -version, 'and more']}\n");
        Said program = shell.with("PATH", System.getenv("PATH")).debrief("generate");
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.err())
                .contains("would go to the program java -version \"and more\", and whoever it asks")
                .contains("nothing was sent; agree with --yes");

        shell.write(
                "content/portfolio.yaml",
                "title: Preparation\ncoach: {use: openai, url: 'https://models.example/v1'}\n");
        Said server = shell.with("OPENAI_API_KEY", "sk-test-0123456789").debrief("generate");
        assertThat(server.code()).isEqualTo(2);
        assertThat(server.err())
                .contains("openai (https://models.example/v1) with the key in OPENAI_API_KEY")
                .doesNotContain("sk-test-0123456789");
    }

    @Test
    void aMistakeInItIsToldAtItsLine() {
        shell.write("content/portfolio.yaml", "title: Preparation\ncoach: antropic\n");

        Said said = shell.debrief("generate");

        said.isAboutAMistake();
        assertThat(said.err()).contains("content/portfolio.yaml:2:8: error: 'antropic' stands here");
    }

    @Test
    void somebodyAtTheTerminalChoosesByNumberByNameOrByEnter() throws IOException {
        assertThat(asked("\n").model()).isEqualTo("gemma3:12b");
        assertThat(asked("99\n\n").model()).isEqualTo("gemma3:12b");
        assertThat(asked("2\n").url()).isEqualTo("http://localhost:1234/v1");
        assertThat(asked("command:claude\n").coach()).isEqualTo("command");
        assertThat(asked("chat\n").isChat()).isTrue();
        assertThat(asked("")).isEqualTo(CoachChoice.PLAYBOOK);
    }

    @Test
    void theMenuSaysWhereTheWordsGo() {
        assertThat(new CoachMenu(HERE).items())
                .extracting(CoachMenu.Item::typed)
                .containsExactly(
                        "ollama:gemma3:12b",
                        "openai:qwen --url http://localhost:1234/v1",
                        "command:claude",
                        "anthropic",
                        "chat",
                        "playbook");
        assertThat(new CoachMenu(HERE).items().get(3).says()).contains("goes to https://api.anthropic.com");
    }

    private static CoachChoice asked(String typed) throws IOException {
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false);
        return new CoachMenu(HERE).ask(terminal, new BufferedReader(new StringReader(typed)));
    }
}
