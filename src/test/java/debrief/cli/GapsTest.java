package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gaps}: what nobody wrote yet. */
class GapsTest {

    private final Shell shell;

    GapsTest(@TempDir Path root) {
        shell = Shell.inASmallPortfolio(root);
    }

    @Test
    void areListedByQuestion() {
        Said said = shell.debrief("gaps");

        said.isFine();
        assertThat(said.out())
                .containsPattern("(?m)^2024-05-20-backend greeting: .*expecting.*suggested.*practice")
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
    void areNotGuessedFromBrokenFiles() {
        shell.makeMistakes();

        shell.debrief("gaps").isAboutAMistake();
    }
}
