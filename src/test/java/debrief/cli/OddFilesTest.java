package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipes, devices and links where a file belongs: named in one line, and nobody waits for a word that never comes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "pipes and devices are made as Unix makes them")
@Timeout(60)
class OddFilesTest {

    @TempDir
    private Path lab;

    private Shell shell;
    private Path odd;

    @BeforeEach
    void start() {
        shell = Shell.inASmallPortfolio(lab.resolve("prep"));
        odd = lab.resolve("odd");
    }

    private void pipe(Path path) throws IOException {
        Process made = new ProcessBuilder("mkfifo", path.toString()).start();
        assertThat(made.onExit().join().exitValue()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "import", "import --cv", "import talk.txt --job", "reply"})
    void aPipeIsNoFile(String command) throws IOException {
        pipe(odd);

        Said said = shell.debrief((command + " " + odd).split(" "));

        said.isAboutAMistake();
        assertThat(said.err()).containsAnyOf("a pipe stands here, not a file", "no reply: ");
    }

    @ParameterizedTest
    @CsvSource({"/dev/zero, a device", "., a folder", "nowhere, there is no such file", "odd, levels of symbolic links"
    })
    void aLinkIsWhatItLeadsTo(String target, String said) throws IOException {
        Files.createSymbolicLink(odd, Path.of(target));

        Said read = shell.debrief("read", odd.toString());

        read.isAboutAMistake();
        assertThat(read.err()).hasLineCount(1).contains("/odd: ", said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio.yaml", "cv.md", "interviews/talk/transcript.txt", "guides/design.md"})
    void aPipeInThePortfolioIsToldAtItsName(String file) throws IOException {
        Path at = shell.file("content/" + file);
        Files.createDirectories(at.getParent());
        Files.deleteIfExists(at);
        pipe(at);

        Said said = shell.debrief("build");

        said.isAboutAMistake();
        assertThat(said.err()).contains("content/" + file + ": error: a pipe stands here, not a file");
    }

    @Test
    void moreLinesThanATalkHasAreRefusedBeforeTheyAreAnInterview() throws IOException {
        Files.writeString(odd, "I: A?\n".repeat(200_001));

        Said said = shell.debrief("import", odd.toString());

        said.isAboutAMistake();
        assertThat(said.err())
                .contains("more than 200000 lines, so no transcript")
                .hasLineCount(1);
    }

    @Test
    void aLinkToItselfIsNoMatterOfPermissions() throws IOException {
        Files.createSymbolicLink(shell.file("content/cv.md"), Path.of("cv.md"));

        assertThat(shell.debrief("check").err())
                .contains("content/cv.md: error: a link that leads round in a circle")
                .doesNotContain("permissions");
    }

    /** Else all its interviews would be gone from the site without a word. */
    @Test
    void whatIsNoFolderWhereOneBelongsStopsTheBuild() throws IOException {
        shell.debrief("build", "--profile", "private").isFine();
        Files.move(shell.file("content/interviews"), lab.resolve("moved"));
        Files.createSymbolicLink(shell.file("content/interviews"), Path.of("../../gone"));

        Said said = shell.debrief("build", "--profile", "private");

        said.isAboutAMistake();
        assertThat(said.err()).contains("content/interviews: error: a link to a folder that is not there");
        Files.delete(shell.file("content/interviews"));
        Files.createDirectory(shell.file("content/interviews"));
        Files.createSymbolicLink(shell.file("content/interviews/lost"), Path.of("../../gone"));
        assertThat(shell.debrief("build", "--profile", "private").err())
                .contains("content/interviews/lost: error: a link to a folder that is not there");
    }
}
