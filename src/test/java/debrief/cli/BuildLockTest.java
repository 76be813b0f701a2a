package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.disk.SingleWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds at once would take each other's half-finished files away. */
class BuildLockTest {

    private final Shell shell;

    BuildLockTest(@TempDir Path root) {
        shell = Shell.inASmallPortfolio(root);
    }

    @Test
    void aSecondBuildIsToldWhoIsAtWorkWhereverItsSiteGoes() throws IOException {
        try (SingleWriter first = SingleWriter.of(shell.file(".debrief/build.lock"))) {
            assertThat(first).isNotNull();
            for (String site : new String[] {"site", "elsewhere"}) {
                Said second = shell.debrief("build", "--site", shell.file(site).toString());

                second.isAboutAMistake();
                assertThat(second.err())
                        .contains(".debrief/build.lock: another run is at work (process "
                                + ProcessHandle.current().pid() + ")");
                assertThat(shell.file(site)).doesNotExist();
            }
        }
        shell.debrief("build").isFine();
    }

    @Test
    void aPreviewAndAGenerateKeepNoBuildWaiting() throws IOException {
        try (SingleWriter preview = SingleWriter.of(shell.file(".debrief/preview.lock"));
                SingleWriter generate = SingleWriter.of(shell.file(".debrief/generate.lock"))) {
            assertThat(preview).isNotSameAs(generate);
            shell.debrief("build").isFine();
        }
    }

    @Test
    void aLockThatACrashLeftHoldsNobodyUp() {
        shell.write(".debrief/build.lock", "999999999");

        shell.debrief("build").isFine();
    }

    @Test
    void makesNothingWhereThereIsNoPortfolio() throws IOException {
        Path empty = Files.createDirectory(shell.file("empty"));

        Shell.in(empty).debrief("build").isAboutAMistake();

        assertThat(empty).isEmptyDirectory();
    }
}
