package debrief.cli;

import static debrief.cli.Said.in;
import static debrief.testing.SmallPortfolio.INTERVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check}: every mistake at its place, in words and as JSON. */
class CheckTest {

    @TempDir
    private Path lab;

    private Path root = Path.of("");
    private SmallPortfolio portfolio;

    @BeforeEach
    void portfolio() {
        root = lab.resolve("portfolio");
        portfolio = SmallPortfolio.in(root);
    }

    @Test
    void findsNothingInASoundPortfolio() {
        Said said = in(root, "check");

        said.isFine();
        assertThat(said.out()).isEqualTo("no problems in 1 readable interview\n");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void showsEveryMistakeAtItsPlace() {
        mistakes();

        Said said = in(root, "check");

        said.isAboutAMistake();
        assertThat(said.err())
                .contains("content/portfolio.yaml:2:1: error: unknown key 'ownr'")
                .contains("  > 2 | ownr: {}")
                .contains("hint: did you mean 'owner'?")
                .contains(INTERVIEW + "interview.yaml:1:8: error: ")
                .contains("    | ");
        assertThat(said.out()).startsWith("2 errors in ");
    }

    @Test
    void listsMistakesAsJsonLines() throws IOException {
        mistakes();

        Said said = in(root, "check", "--json");

        said.isAboutAMistake();
        assertThat(said.err()).isEmpty();
        List<JsonNode> lines = said.json();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).get("file").asText()).isEqualTo(INTERVIEW + "interview.yaml");
        JsonNode second = lines.get(1);
        assertThat(second.get("kind").asText()).isEqualTo("problem");
        assertThat(second.get("severity").asText()).isEqualTo("error");
        assertThat(second.get("file").asText()).isEqualTo("content/portfolio.yaml");
        assertThat(second.get("line").asInt()).isEqualTo(2);
        assertThat(second.get("column").asInt()).isEqualTo(1);
        assertThat(second.get("message").asText()).contains("ownr");
        assertThat(second.get("hint").asText()).contains("owner");
    }

    @Test
    void saysNothingAsJsonWhenThereIsNothing() {
        Said said = in(root, "check", "--json");

        said.isFine();
        assertThat(said.out()).isEmpty();
    }

    @Test
    void minorMattersCountOnlyWhenItIsStrict() {
        portfolio.with(INTERVIEW + "analysis.yaml", """
                exchanges:
                  - id: greeting
                    title: The greeting
                    kind: greeting
                    turns: 1-2
                    topics: [{topic: Nobody declared this, advice: Read.}]
                    issues:
                      - {text: Too short., evidence: [{turn: 2, quote: Same}]}
                """);

        Said lenient = in(root, "check");
        lenient.isFine();
        assertThat(lenient.err()).contains("warning: ");
        assertThat(lenient.out()).contains("warning");

        Said strict = in(root, "check", "--strict");
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.err()).isEqualTo(lenient.err());
    }

    @Test
    void quietSaysOnlyProblems() {
        assertThat(in(root, "check", "-q").out()).isEmpty();
        mistakes();
        Said said = in(root, "check", "-q");
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("unknown key 'ownr'");
    }

    @Test
    void controlCharactersOfAFileDoNotReachTheTerminal() {
        portfolio.with("content/portfolio.yaml", "title: A\n\"\\u001b[31m\": x\n");

        Said said = in(root, "check");

        said.isAboutAMistake();
        assertThat(said.err()).doesNotContain("\u001b");
    }

    private void mistakes() {
        portfolio
                .with("content/portfolio.yaml", "title: Preparation\nownr: {}\n")
                .with(
                        INTERVIEW + "interview.yaml",
                        "title: {a: map}\n" + "speakers: {H: {role: interviewer}, R: {role: candidate}}\n");
    }
}
