package debrief.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFolderTest {

    @TempDir
    Path root;

    @Test
    void gitIgnoresAllThatLiesThere() throws IOException {
        Path own = OwnFolder.made(root);

        assertThat(own).isEqualTo(OwnFolder.in(root)).isEqualTo(root.resolve(".debrief"));
        assertThat(own.resolve(".gitignore")).hasContent("*");
    }

    /** Coaches' replies and private previews lie there. */
    @Test
    void nobodyElseOnTheMachineReadsIt() throws IOException {
        assumeTrue(
                root.getFileSystem().supportedFileAttributeViews().contains("posix"), "this disk knows no permissions");
        Files.createDirectories(root.resolve(".debrief"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(OwnFolder.made(root))))
                .isEqualTo("rwx------");
    }

    @Test
    void whatSomebodyTellsGitStays() throws IOException {
        Files.createDirectories(root.resolve(".debrief"));
        Files.writeString(root.resolve(".debrief/.gitignore"), "replies");

        OwnFolder.made(root);

        assertThat(root.resolve(".debrief/.gitignore")).hasContent("replies");
    }
}
