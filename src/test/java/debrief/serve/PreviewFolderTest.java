package debrief.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a preview is built: below {@code .debrief}, and nobody else's. */
class PreviewFolderTest {

    @TempDir
    private Path root;

    @Test
    void theEndOfOnePreviewLeavesTheOther() throws IOException {
        try (PreviewFolder first = PreviewFolder.of(root)) {
            Files.createDirectories(first.path());
            try (PreviewFolder second = PreviewFolder.of(root)) {
                assertThat(second.path()).isNotEqualTo(first.path());
                Files.createDirectories(second.path());
            }
            assertThat(first.path()).isDirectory();
        }
        try (PreviewFolder next = PreviewFolder.of(root)) {
            assertThat(next.path()).isEqualTo(root.resolve(".debrief/preview")).doesNotExist();
        }
    }
}
