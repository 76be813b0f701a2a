package debrief.cli;

import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that really is full or read-only: each command keeps what was there and names a path. */
@Timeout(120)
class RealDiskTest {

    private static final List<List<String>> WRITING = List.of(
            List.of("generate"),
            List.of("build", "--full"),
            List.of("import", "talk.txt", "--date", "2025-01-01"),
            List.of("init", "another"));

    @TempDir
    Path lab;

    private Path disk;

    @BeforeEach
    void aSmallDisk() throws Exception {
        disk = Files.createDirectory(lab.resolve("disk"));
        boolean mounted = Files.isExecutable(Path.of("/bin/mount"))
                && run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()) == 0;
        assumeTrue(mounted, "only root may mount a small disk");
        SmallPortfolio.in(disk);
        Files.writeString(disk.resolve("talk.txt"), "H: How do you test?\nR: I write the test first.\n");
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
        for (List<String> words : WRITING) {
            StringWriter said = new StringWriter();
            PrintWriter to = new PrintWriter(said, true);
            String[] args = Stream.concat(Stream.of("-C", disk.toString()), words.stream())
                    .map(word -> word.equals("another") ? disk.resolve(word).toString() : word)
                    .toArray(String[]::new);
            assertThat(Main.run(args, Map.of(), to, to)).as(said.toString()).isEqualTo(ExitCode.PROBLEMS);
            assertThat(said.toString())
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
