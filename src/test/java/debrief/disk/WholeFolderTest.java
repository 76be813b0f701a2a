package debrief.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.testing.FailingDisk;
import debrief.testing.FailingDisk.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A folder with all its files, or none of it, and nothing beside it. */
class WholeFolderTest {

    private static final Map<String, byte[]> FILES =
            Map.of("a.yaml", bytes("title: x\n"), "talk/b.txt", bytes("A: Hello."), "empty", new byte[0]);

    @TempDir
    Path lab;

    @Test
    void isMadeWithAllItsFilesAndTheFoldersAbove() throws IOException {
        Path folder = lab.resolve("content/interviews/one");
        WholeFolder.create(folder, FILES);

        assertWhole(folder);
        assertThat(folder.getParent()).isDirectoryNotContaining(path -> !path.equals(folder));
    }

    @Test
    void whereThereIsOneAlreadyItStays() throws IOException {
        Path folder = Files.createDirectory(lab.resolve("one"));
        Files.writeString(folder.resolve("a.yaml"), "mine");

        assertThatThrownBy(() -> WholeFolder.create(folder, FILES))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("one");
        assertThat(folder.resolve("a.yaml")).hasContent("mine");
        assertThat(lab).isDirectoryNotContaining(path -> !path.equals(folder));
    }

    @ParameterizedTest
    @EnumSource(names = {"ONCE", "FULL"})
    void whicheverOperationFailsAllOrNothingOfItIsThere(Fault fault) throws IOException {
        int refused = 0;
        int failing = 0;
        FailingDisk disk;
        do {
            failing++;
            Path parent = Files.createDirectory(lab.resolve(fault + "-" + failing));
            disk = new FailingDisk(parent, failing, fault);
            try {
                WholeFolder.create(disk.path(parent.resolve("one")), FILES);
                assertWhole(parent.resolve("one"));
            } catch (FileSystemException failed) {
                assertThat(failed.getFile()).startsWith(parent.toString());
                assertThat(failed.getReason()).isIn("Input/output error", "No space left on device");
                assertThat(parent).as("operation %d", failing).isEmptyDirectory();
                refused++;
            }
        } while (disk.operations() >= failing);
        assertThat(refused).isGreaterThan(5);
    }

    private static void assertWhole(Path folder) {
        assertThat(folder).isDirectoryRecursivelyContaining("glob:**/one/talk/b.txt");
        FILES.forEach((name, bytes) -> assertThat(folder.resolve(name)).hasBinaryContent(bytes));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
