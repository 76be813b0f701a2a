package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.disk.SingleWriter;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds at once would take each other's half-finished files away. */
class OneBuildTest {

    @TempDir
    private Path root;

    @BeforeEach
    void portfolio() {
        SmallPortfolio.in(root);
    }

    @Test
    void aSecondBuildIsToldWhoIsAtWorkWhereverItsSiteGoes() throws IOException {
        try (SingleWriter first = SingleWriter.of(root.resolve(".debrief/build.lock"))) {
            assertThat(first).isNotNull();
            for (String site : new String[] {"site", "elsewhere"}) {
                Said second =
                        Said.in(root, "build", "--site", root.resolve(site).toString());

                second.isAboutAMistake();
                assertThat(second.err())
                        .contains(".debrief/build.lock: another run is at work (process "
                                + ProcessHandle.current().pid() + ")");
                assertThat(root.resolve(site)).doesNotExist();
            }
        }
        Said.in(root, "build").isFine();
    }

    @Test
    void aPreviewAndAGenerateKeepNoBuildWaiting() throws IOException {
        try (SingleWriter preview = SingleWriter.of(root.resolve(".debrief/preview.lock"));
                SingleWriter generate = SingleWriter.of(root.resolve(".debrief/generate.lock"))) {
            assertThat(preview).isNotSameAs(generate);
            Said.in(root, "build").isFine();
        }
    }

    @Test
    void aLockThatACrashLeftHoldsNobodyUp() throws IOException {
        Files.createDirectories(root.resolve(".debrief"));
        Files.writeString(root.resolve(".debrief/build.lock"), "999999999");

        Said.in(root, "build").isFine();
    }

    @Test
    void makesNothingWhereThereIsNoPortfolio() throws IOException {
        Path empty = Files.createDirectory(root.resolve("empty"));

        Said.in(empty, "build").isAboutAMistake();

        assertThat(empty).isEmptyDirectory();
    }
}
