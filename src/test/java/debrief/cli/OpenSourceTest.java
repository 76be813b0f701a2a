package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the site keeps back, a repository may show: {@code check} and {@code build} say so where it may be public. */
class OpenSourceTest {

    private static final String WARNING = "is public, everybody can read in it what the site keeps back: ";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void start() throws Exception {
        shell = Shell.inASmallPortfolio(folder).write("content/cv.md", "Ten years of queues.\n");
        git("init", "--quiet");
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/me/prep.git, github.com/me/prep",
        "https://me:secret@github.com/me/prep, github.com/me/prep",
        "git@github.com:me/prep.git, github.com/me/prep",
        "ssh://git@GitHub.com:22/me/prep.git, GitHub.com/me/prep",
        "git@gitlab.com:group/team/prep.git, gitlab.com/group/team/prep",
        "https://codeberg.org/me/prep/, codeberg.org/me/prep"
    })
    void aRemoteThatMayBePublicIsTold(String address, String shown) throws Exception {
        git("remote", "add", "origin", address);

        for (String command : List.of("check", "build")) {
            Said said = shell.debrief(command);

            said.isFine();
            assertThat(said.err())
                    .contains("the repository at origin (" + shown + ") " + WARNING, "your CV", "source: private")
                    .doesNotContain("secret@");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git@git.example.org:me/prep.git",
                "https://github.com.example.org/me/prep",
                "/srv/github.com/prep.git",
                "ssh://me@nas.local/github.com/prep.git"
            })
    void aRemoteElsewhereIsNot(String address) throws Exception {
        git("remote", "add", "origin", address);

        assertThat(shell.debrief("check").err()).isEmpty();
    }

    @Test
    void aRepositoryWithoutARemoteIsNot() {
        assertThat(shell.debrief("check").err()).isEmpty();
    }

    @Test
    void whoSaysThatItIsPrivateIsBelieved() throws Exception {
        git("remote", "add", "origin", "git@github.com:me/prep.git");
        say("private");

        assertThat(shell.debrief("check").err()).isEmpty();
        assertThat(shell.debrief("build").err()).doesNotContain(WARNING);
    }

    @Test
    void whoSaysThatItIsPublicIsToldWhereverItLies() throws Exception {
        say("public");

        assertThat(shell.debrief("check").err()).contains("as 'source' says, and everybody can read", "your CV");
    }

    @Test
    void whatGitIgnoresIsNoPartOfIt() throws Exception {
        git("remote", "add", "origin", "git@github.com:me/prep.git");
        shell.write(".gitignore", "/content/\n");

        assertThat(shell.debrief("check").err()).isEmpty();
    }

    @Test
    void aWorkflowThatKnowsIsNotTold() throws Exception {
        git("remote", "add", "origin", "git@github.com:me/prep.git");

        assertThat(shell.debrief("build", "--source", "private").err()).doesNotContain(WARNING);
    }

    private void say(String visibility) throws IOException {
        String file = java.nio.file.Files.readString(shell.file("content/portfolio.yaml"));
        shell.write("content/portfolio.yaml", file + "source: " + visibility + "\n");
    }

    private void git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("GIT_CONFIG_GLOBAL", "/dev/null", "LC_ALL", "C"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
    }
}
