package debrief.cli;

import static debrief.testing.SmallPortfolio.INTERVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check}: every mistake at its place, in words and as JSON. */
class CheckTest {

    private final Shell shell;

    CheckTest(@TempDir Path root) {
        shell = Shell.inASmallPortfolio(root);
    }

    @Test
    void findsNothingInASoundPortfolio() {
        Said said = shell.debrief("check");

        said.isFine();
        assertThat(said.out()).startsWith("no problems in 1 readable interview\nNext: ");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void showsEveryMistakeAtItsPlace() {
        shell.makeMistakes();

        Said said = shell.debrief("check");

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
        shell.makeMistakes();

        Said said = shell.debrief("check", "--json");

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
        Said said = shell.debrief("check", "--json");

        said.isFine();
        assertThat(said.out()).isEmpty();
    }

    @Test
    void minorMattersCountOnlyWhenItIsStrict() {
        shell.write(INTERVIEW + "analysis.yaml", """
                exchanges:
                  - id: greeting
                    title: The greeting
                    kind: greeting
                    turns: 1-2
                    topics: [{topic: Nobody declared this, advice: Read.}]
                    issues:
                      - {text: Too short., evidence: [{turn: 2, quote: Same}]}
                """);

        Said lenient = shell.debrief("check");
        lenient.isFine();
        assertThat(lenient.err()).contains("warning: ");
        assertThat(lenient.out()).contains("warning");

        Said strict = shell.debrief("check", "--strict");
        strict.isAboutAMistake();
        assertThat(strict.err()).isEqualTo(lenient.err());
    }

    @Test
    void quietSaysOnlyProblems() {
        assertThat(shell.debrief("check", "-q").out()).isEmpty();
        shell.makeMistakes();
        Said said = shell.debrief("check", "-q");
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("unknown key 'ownr'");
    }

    @Test
    void controlCharactersOfAFileDoNotReachTheTerminal() {
        shell.write("content/portfolio.yaml", "title: A\n\"\\u001b[31m\": x\n");

        Said said = shell.debrief("check");

        said.isAboutAMistake();
        assertThat(said.err()).doesNotContain("\u001b");
    }
}
