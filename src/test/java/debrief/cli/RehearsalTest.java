package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher makes its class-data archive of. */
class RehearsalTest {

    @Test
    void goesTheWholeWayFromATalkToASite(@TempDir Path scratch) throws IOException {
        assertThat(Rehearsal.played(Sample.ROOT, scratch)).isEqualTo(ExitCode.FINE);

        assertThat(scratch.resolve("site/index.html")).exists();
        assertThat(scratch.resolve("portfolio/site/index.html")).exists();
        try (var files = Files.walk(scratch.resolve("portfolio/content/interviews"))) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("interview.yaml");
        }
    }
}
