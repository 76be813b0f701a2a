package debrief.cli;

import static debrief.cli.Said.in;
import static debrief.testing.SmallPortfolio.INTERVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gaps}: what nobody wrote yet. */
class GapsTest {

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
    void areListedByQuestion() {
        Said said = in(root, "gaps");

        said.isFine();
        assertThat(said.out())
                .containsPattern("(?m)^2024-05-20-backend greeting: .*expecting.*suggested.*practice")
                .containsPattern("(?m)^2024-05-20-backend duplicates: .*claims")
                .containsPattern("\\d+ gaps\n$");
    }

    @Test
    void areListedAsJsonLines() throws IOException {
        Said said = in(root, "gaps", "--json");

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
        mistakes();

        in(root, "gaps").isAboutAMistake();
    }

    private void mistakes() {
        portfolio
                .with("content/portfolio.yaml", "title: Preparation\nownr: {}\n")
                .with(
                        INTERVIEW + "interview.yaml",
                        "title: {a: map}\n" + "speakers: {H: {role: interviewer}, R: {role: candidate}}\n");
    }
}
