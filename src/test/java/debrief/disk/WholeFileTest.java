package debrief.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.testing.FailingDisk;
import debrief.testing.FailingDisk.Fault;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The old file or the new one, and nothing beside them. */
class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsMadeWithItsFoldersAndReplaced() throws IOException {
        Path file = folder.resolve("a/b/c.yaml");
        WholeFile.write(file, new byte[] {'o', 'l', 'd'});
        WholeFile.write(file, new byte[] {'n', 'e', 'w'});

        assertThat(file).hasContent("new");
        assertThat(file.getParent()).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void whereItCannotBeReplacedTheOldOneStays() throws IOException {
        Path file = Files.createDirectory(folder.resolve("c.yaml"));
        Files.writeString(file.resolve("inside"), "old");

        assertThatThrownBy(() -> WholeFile.write(file, new byte[1])).isInstanceOf(IOException.class);
        assertThat(file.resolve("inside")).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @ParameterizedTest
    @EnumSource(names = {"ONCE", "FULL"})
    void whicheverOperationFailsTheOldOneOrTheNewIsThere(Fault fault) throws IOException {
        int refused = 0;
        int failing = 0;
        FailingDisk disk;
        do {
            failing++;
            Path file = lab(fault + "-" + failing);
            disk = new FailingDisk(file, failing, fault);
            try {
                WholeFile.write(disk.path(file), new byte[] {'n', 'e', 'w'});
                assertThat(file).hasContent("new");
            } catch (FileSystemException failed) {
                assertThat(failed.getFile()).startsWith(file.getParent().toString());
                assertThat(failed.getReason()).isIn("Input/output error", "No space left on device");
                assertThat(file).hasContent("old");
                refused++;
            }
            assertThat(file.getParent()).isDirectoryNotContaining(path -> !path.equals(file));
        } while (disk.operations() >= failing);
        assertThat(refused).isGreaterThan(2);
    }

    @Test
    void aFileWithoutAFolderIsNone() {
        assertThatThrownBy(() -> WholeFile.write(folder.getRoot(), new byte[1]))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("is no file's path");
    }

    @Test
    void theDiskHasAFileBeforeItGetsItsNameAndTheFolderAfter() throws IOException {
        List<String> done = new ArrayList<>();
        FailingDisk disk = FailingDisk.watched(folder, done::add);

        WholeFile.write(disk.path(folder).resolve("a.yaml"), new byte[] {1, 2, 3});

        assertThat(done.stream()
                        .filter(one -> !one.startsWith("makes "))
                        .map(one -> one.replaceFirst("\\.debrief-new-[^/]+-a", "fresh-a")
                                .replace(folder + "", "/"))
                        .distinct())
                .containsExactly(
                        "opens-new //fresh-a.yaml",
                        "writes //fresh-a.yaml",
                        "forces //fresh-a.yaml",
                        "renames //a.yaml",
                        "opens /",
                        "forces /");
    }

    @Test
    void aRefusalNamesTheFileAndNotWhatItIsCalledWhileItIsWritten() throws IOException {
        FailingDisk disk = new FailingDisk(folder, 2, FailingDisk.Fault.FULL);

        assertThatThrownBy(() -> WholeFile.write(disk.path(folder).resolve("a.yaml"), new byte[1]))
                .hasMessage(folder.resolve("a.yaml") + ": No space left on device");
    }

    @Test
    void whatACrashLeftIsSwept() throws IOException {
        Path left = Files.writeString(folder.resolve(".debrief-new-999999999-1-a.yaml"), "half");
        Path mine = Files.writeString(
                folder.resolve(".debrief-new-" + ProcessHandle.current().pid() + "-1-a.yaml"), "being written");
        Path odd = Files.writeString(folder.resolve(".debrief-new-12345678901-1-a.yaml"), "no process has this id");
        Path other = Files.writeString(folder.resolve("a.yaml"), "whole");
        Path half = Files.createDirectories(folder.resolve(".debrief-new-999999999-2-talk/deep"));
        Files.writeString(half.resolve("interview.yaml"), "half");

        WholeFile.sweep(folder);
        WholeFile.sweep(folder.resolve("nowhere"));

        assertThat(left).doesNotExist();
        assertThat(half.getParent()).doesNotExist();
        assertThat(odd).doesNotExist();
        assertThat(mine).exists();
        assertThat(other).exists();
    }

    private Path lab(String name) throws IOException {
        Path file = Files.createDirectory(folder.resolve(name)).resolve("a.yaml");
        return Files.writeString(file, "old");
    }
}
