package debrief.cli;

import static debrief.cli.Said.debrief;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a command looks for the portfolio. */
class PortfolioFolderTest {

    @TempDir
    private Path lab;

    @ParameterizedTest
    @ValueSource(strings = {"check", "gaps", "build", "serve"})
    void aFolderWithoutOneIsSaidWithWhatToTry(String command) throws IOException {
        Path empty = Files.createDirectories(lab.resolve("empty"));

        Said said = Shell.in(empty).debrief(command);

        said.isAboutAMistake();
        assertThat(said.err())
                .contains("content: error: there is no folder content/ in " + empty)
                .contains("hint: run 'debrief init DIR'");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void aFolderInsideOneIsToldWhereThatIs() {
        SmallPortfolio.in(lab);

        Said said = debrief("check", "-C", lab.resolve("content/interviews").toString());

        said.isAboutAMistake();
        assertThat(said.err()).contains("hint: the portfolio is in " + lab + ": run the command there, or with -C DIR");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        Said said = debrief("check", "-C", lab.resolve("nowhere").toString());

        said.isAboutAMistake();
        assertThat(said.err()).contains("there is no folder content/ in " + lab.resolve("nowhere"));
    }

    @Test
    void aRelativeFolderIsFoundFromHere() {
        SmallPortfolio.in(lab);
        Path relative = Path.of("").toAbsolutePath().relativize(lab);

        debrief("-C", relative.toString(), "check").isFine();
        debrief("check", "--directory", relative.toString()).isFine();
    }
}
