package debrief;

import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.build.BuildRequest;
import debrief.build.BuildRequest.Progress;
import debrief.model.Profile;
import debrief.testing.Signals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code build} as a process of its own, ended while pages wait to be published: none of them lies where others may see it. */
@Timeout(300)
class KilledBuildTest {

    @TempDir
    Path root;

    private Path site = Path.of("");
    private Path waiting = Path.of("");

    @BeforeEach
    void folders() {
        site = root.resolve("site");
        waiting = root.resolve(".debrief/staging");
    }

    @ParameterizedTest
    @MethodSource("debrief.testing.Signals#ofToday")
    void aSignalLeavesTheSiteAsItWasAndNothingBeside(String signal, int code) throws Exception {
        Signals.assumeHeard(signal);
        KilledPortfolio portfolio = new KilledPortfolio(root, 3, 60);
        Map<String, String> before = publicSite();

        Process build = privateBuild(portfolio);
        Signals.send(signal, build);
        assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(build.exitValue()).as(portfolio.said()).isEqualTo(code);
        assertThat(portfolio.said()).contains("stopped; site/ is as it was").doesNotContain("bug", "Exception");
        assertThat(files(site)).isEqualTo(before);
        assertThat(waiting).doesNotExist();
    }

    @Test
    void aKillLeavesNoPageInTheSitesFolderAndTheNextBuildClearsAway() throws Exception {
        KilledPortfolio portfolio = new KilledPortfolio(root, 3, 60);
        Map<String, String> before = publicSite();

        privateBuild(portfolio).destroyForcibly().waitFor();

        assertThat(waiting).isDirectory();
        assertThat(files(site)).isEqualTo(before);
        assertThat(publicSite()).isEqualTo(before);
        assertThat(waiting).doesNotExist();
    }

    private Map<String, String> publicSite() throws IOException {
        Pipeline.build(
                BuildRequest.open(root, site, "site", Optional.of(Profile.PUBLIC), "", "", false), Progress.NONE);
        return files(site);
    }

    /** Comes back when its first pages wait. */
    private Process privateBuild(KilledPortfolio portfolio) throws Exception {
        Process build = portfolio.start("build", "--profile", "private");
        while (build.isAlive() && !Files.exists(waiting.resolve("to-1"))) {
            Thread.sleep(1);
        }
        return build;
    }
}
