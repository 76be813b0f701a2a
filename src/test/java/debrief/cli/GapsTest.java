package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gaps}: what nobody wrote yet. */
class GapsTest {

    private final Shell shell;
    private final Path generated;

    GapsTest(@TempDir Path root) {
        generated = root.resolve(SmallPortfolio.INTERVIEW + "analysis.generated.yaml");
        shell = Shell.inASmallPortfolio(root);
    }

    @Test
    void areListedByQuestion() {
        Said said = shell.debrief("gaps");

        said.isFine();
        assertThat(said.out())
                .containsPattern("(?m)^2024-05-20-backend greeting: .*suggested.*practice.*expecting")
                .containsPattern("(?m)^2024-05-20-backend duplicates: .*claims")
                .containsPattern("\\d+ gaps\n$");
    }

    @Test
    void areListedAsJsonLines() throws IOException {
        Said said = shell.debrief("gaps", "--json");

        said.isFine();
        assertThat(said.json())
                .allSatisfy(line -> assertThat(line.get("interview").asText()).isEqualTo("2024-05-20-backend"))
                .anySatisfy(line -> {
                    assertThat(line.get("exchange").asText()).isEqualTo("greeting");
                    assertThat(line.get("section").asText()).isEqualTo("practice");
                });
    }

    @Test
    void areWhatGenerateWouldWriteAnew() throws IOException {
        shell.debrief("generate").isFine();
        String left = shell.debrief("gaps").out();
        assertThat(left).doesNotContain("stale").doesNotContain("greeting");

        String today = Files.readString(generated);
        Files.writeString(generated, today.replace("version: \"1\"", "version: \"0\""));
        assertThat(shell.debrief("gaps").out()).contains("practice (stale)").contains("handling (stale)");

        shell.debrief("generate").isFine();
        assertThat(shell.debrief("gaps").out()).isEqualTo(left);
    }

    @Test
    void areNotGuessedFromBrokenFiles() {
        shell.makeMistakes();

        shell.debrief("gaps").isAboutAMistake();
    }
}
