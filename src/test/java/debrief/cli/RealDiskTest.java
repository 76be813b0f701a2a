package debrief.cli;

import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that really is full or read-only: each command keeps what was there and names a path. */
@Timeout(120)
class RealDiskTest {

    private static final List<String> WRITING =
            List.of("generate", "build --full", "import talk.txt --date 2025-01-01", "init another");

    @TempDir
    Path lab;

    private Path disk;
    private Shell shell;

    @BeforeEach
    void aSmallDisk() throws Exception {
        disk = Files.createDirectory(lab.resolve("disk"));
        boolean mounted = Files.isExecutable(Path.of("/bin/mount"))
                && run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()) == 0;
        assumeTrue(mounted, "only root may mount a small disk");
        shell = Shell.inASmallPortfolio(disk);
        shell.write("talk.txt", "H: How do you test?\nR: I write the test first.\n");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void aFullDiskKeepsWhatWasThere() throws Exception {
        fill();
        assertKept("No space left on device; make room, then run the same command again; what was there is untouched");
    }

    @Test
    void aReadOnlyDiskIsNamed() throws Exception {
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
        assertKept("Read-only file system; copy the portfolio to a disk that can be written to");
    }

    private void assertKept(String why) throws IOException {
        Map<String, String> before = files(disk.resolve("content"));
        for (String line : WRITING) {
            Said said = shell.debrief(line.split(" "));
            said.isAboutAMistake();
            assertThat(said.out() + said.err())
                    .contains("debrief: " + disk + "/")
                    .contains(why)
                    .doesNotContain(".debrief-new-");
        }
        assertThat(files(disk.resolve("content"))).isEqualTo(before);
        assertThat(disk.resolve("site/index.html")).doesNotExist();
    }

    /** To its last byte, and its last folder's as well. */
    private void fill() throws IOException {
        try (var out = Files.newOutputStream(disk.resolve("filling"))) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static int run(String... words) throws Exception {
        return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
    }
}
