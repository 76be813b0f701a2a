package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code doctor}: what is there, what would be used, and what keeps it from working. */
class DoctorTest {

    private final Path root;
    private final Shell shell;

    DoctorTest(@TempDir Path root) {
        this.root = root;
        shell = Shell.inASmallPortfolio(root);
    }

    @Test
    void tellsWhatIsThereAndChangesNothing() throws IOException {
        Map<String, String> before = SmallPortfolio.files(root);

        Said said = shell.debrief("doctor");

        said.isFine();
        assertThat(said.out())
                .contains(
                        "Java " + Runtime.version(),
                        "ok   the portfolio: 1 interview",
                        "public profile",
                        "can be written",
                        "ok   the coach: playbook, for content/portfolio.yaml names none",
                        "you agreed to send nothing",
                        "coaches at hand:",
                        "--coach chat",
                        "--coach playbook");
        assertThat(SmallPortfolio.files(root)).isEqualTo(before);
    }

    @Test
    void namesWhatKeepsTheChosenCoachFromWriting() {
        shell.write("content/portfolio.yaml", "title: Preparation\ncoach: anthropic\n");

        Said without = shell.debrief("doctor");
        without.isAboutAMistake();
        assertThat(without.out()).contains("NOT  the coach: anthropic, as 'coach:'", "ANTHROPIC_API_KEY");

        Said with = shell.with("ANTHROPIC_API_KEY", "sk-ant-0123456789").debrief("doctor");
        with.isFine();
        assertThat(with.out())
                .contains("ok   the coach: anthropic", "ANTHROPIC_API_KEY is set")
                .doesNotContain("sk-ant-0123456789");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are scripts of the Unix shell")
    void findsProgramsOnThePath() throws IOException {
        Path bin = Files.createDirectories(root.resolve("bin"));
        Files.createFile(
                bin.resolve("claude"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));

        assertThat(shell.with("PATH", bin.toString()).debrief("doctor").out()).contains("--coach command:claude");
        assertThat(shell.debrief("doctor").out()).doesNotContain("command:claude");
    }

    @Test
    void tellsWhereWordsMayGo() {
        shell.write(".debrief/agreed", "openai (https://example.org)\ttalk, facts\n");

        assertThat(shell.debrief("doctor").out())
                .contains("you agreed to send: openai (https://example.org): facts, talk");
    }

    @Test
    void brokenFilesAndNoPortfolioAreProblems(@TempDir Path empty) {
        Said nothing = Shell.in(empty).debrief("doctor");
        nothing.isAboutAMistake();
        assertThat(nothing.out())
                .contains("NOT  there is no portfolio in " + empty, "debrief init DIR", "--coach chat");

        shell.makeMistakes();
        Said broken = shell.debrief("doctor");
        broken.isAboutAMistake();
        assertThat(broken.out()).contains("NOT  the portfolio: ", "'debrief check' lists them");
    }
}
