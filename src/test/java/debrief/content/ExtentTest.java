package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portfolio has an extent; what lies beyond it is refused before anything is read. */
class ExtentTest {

    @TempDir
    Path root;

    @Test
    void filesAreCountedButNotThoseOfHiddenFolders() throws IOException {
        Files.createDirectories(root.resolve("a/.git/objects"));
        Files.createFile(root.resolve("a/.git/objects/1"));
        Files.createFile(root.resolve("a/.hidden"));
        Files.createFile(root.resolve("a/1"));
        Files.createSymbolicLink(root.resolve("a/link"), root);

        assertThat(Extent.of(root)).isEqualTo(new Extent(3, "", ""));
    }

    @Test
    void thirtyTwoFoldersInsideEachOtherAreRightAndOneMoreIsNot() throws IOException {
        Path deep = Files.createDirectories(root.resolve("d/".repeat(32)));
        Files.createFile(deep.resolve("file"));
        assertThat(Extent.of(root)).isEqualTo(new Extent(1, "", ""));
        Extent.of(root).check();

        Files.createDirectory(deep.resolve("e"));
        assertThatThrownBy(() -> Extent.of(root).check())
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("content/" + "d/".repeat(32) + "e: error: inside more than 32 other folders");
    }

    @Test
    void fiftyThousandFilesAreRightAndOneMoreIsNot() {
        new Extent(50_000, "", "").check();
        assertThatThrownBy(() -> new Extent(50_001, "", "").check())
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("content: error: more than 50,000 files");
    }

    /** As a disk from elsewhere has them, and every name beyond ASCII where there is no locale. */
    @Test
    void aNameThatCannotBeReadIsTold() throws IOException, InterruptedException {
        Files.createDirectories(root.resolve("content"));
        Files.createDirectories(root.resolve("assets"));
        new ProcessBuilder("bash", "-c", "echo text > assets/$'caf\\xe9.txt'")
                .directory(root.toFile())
                .start()
                .waitFor();

        assertThatThrownBy(() -> ContentFolder.read(root))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("assets/caf\ufffd.txt: error: this name cannot be read")
                .hasMessageContaining("rename it");
    }

    @Test
    void aPortfolioBeyondItIsNotRead() throws IOException {
        Files.createDirectories(root.resolve("content/" + "d/".repeat(33)));

        assertThatThrownBy(() -> ContentFolder.read(root)).isInstanceOf(ProblemsException.class);
    }
}
