package debrief.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    void whatSomebodyTellsGitStays() throws IOException {
        Files.createDirectories(root.resolve(".debrief"));
        Files.writeString(root.resolve(".debrief/.gitignore"), "replies");

        OwnFolder.made(root);

        assertThat(root.resolve(".debrief/.gitignore")).hasContent("replies");
    }
}
