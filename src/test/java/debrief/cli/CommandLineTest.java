package debrief.cli;

import static debrief.cli.Said.debrief;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.SmallPortfolio;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed wrong, and how commands explain themselves. */
class CommandLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "import",
                "read",
                "check",
                "gaps",
                "outline",
                "generate",
                "reply",
                "build",
                "serve",
                "doctor"
            })
    void everyCommandExplainsItself(String command) {
        Said said = debrief(command, "--help");

        said.isFine();
        assertThat(said.out()).startsWith("Usage: debrief " + command).contains("--directory=DIR", "--help");
    }

    @Test
    void everyCommandIsListed() {
        for (Said said : List.of(debrief(), debrief("--help"))) {
            said.isFine();
            assertThat(said.out())
                    .contains(
                            "Usage: debrief",
                            "init ",
                            "import ",
                            "read ",
                            "check ",
                            "gaps ",
                            "generate ",
                            "reply ",
                            "build ",
                            "serve ",
                            "doctor ",
                            "debrief init my-portfolio");
        }
    }

    @Test
    void theVersionIsTold() {
        Said said = debrief("--version");

        said.isFine();
        assertThat(said.out()).startsWith("debrief ");
    }

    @ParameterizedTest
    @CsvSource({"biuld, build", "chekc, check", "gap, gaps", "sevre, serve", "Build, build", "--versoin, --version"})
    void aMistypedWordIsAnsweredWithTheNearest(String typed, String meant) {
        Said said = debrief(typed);

        said.isAboutTheCommandLine();
        assertThat(said.err()).contains(typed, "hint: did you mean '" + meant + "'?", "Try 'debrief --help'.");
    }

    @Test
    void aMistypedOptionIsAnsweredWithTheNearest() {
        Said said = debrief("build", "--profil", "public");

        said.isAboutTheCommandLine();
        assertThat(said.err()).contains("--profil", "did you mean '--profile'?", "Try 'debrief build --help'.");
    }

    @Test
    void aWordLikeNoneGetsNoGuess() {
        Said said = debrief("frobnicate");

        said.isAboutTheCommandLine();
        assertThat(said.err())
                .contains("there is no command 'frobnicate'", "--help")
                .doesNotContain("did you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build --profile everybody", "serve --port many", "init", "check extra", "build --site"})
    void whatIsNotUnderstoodIsSaid(String line) {
        Said said = debrief(line.split(" "));

        said.isAboutTheCommandLine();
        assertThat(said.err()).startsWith("debrief: ").contains("--help'");
    }

    /** Not a mistake of the user's: everything is said that helps to find it. */
    @Test
    void aBugOfOursIsCalledOneAndShowsWhereItHappened(@TempDir Path root) {
        SmallPortfolio.in(root);
        PrintWriter broken = new PrintWriter(new StringWriter()) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("nothing can be printed");
            }
        };
        StringWriter err = new StringWriter();

        int code = Main.run(new String[] {"-C", root.toString(), "gaps"}, broken, new PrintWriter(err, true));

        assertThat(code).isEqualTo(3);
        assertThat(err.toString())
                .startsWith("debrief: this is a bug in debrief, not a mistake of yours. Please report it")
                .contains("\tat ");
    }
}
