package debrief.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.testing.FailingDisk;
import debrief.testing.FailingDisk.Fault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One writer at a time. */
class SingleWriterTest {

    @TempDir
    Path folder;

    @Test
    void aSecondWriterIsToldWhoIsAtWork() throws IOException {
        Path file = folder.resolve("a/lock");
        try (SingleWriter first = SingleWriter.of(file)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> SingleWriter.of(file))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageContaining("another run is at work (process "
                            + ProcessHandle.current().pid() + ")");
        }
        try (SingleWriter next = SingleWriter.of(file)) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void aFileThatACrashLeftHoldsNobodyUp() throws IOException {
        Path file = Files.writeString(folder.resolve("lock"), "999999999");
        try (SingleWriter writer = SingleWriter.of(file)) {
            assertThat(writer).isNotNull();
            assertThat(file).hasContent(String.valueOf(ProcessHandle.current().pid()));
        }
    }

    @Test
    void whoeverIsDoneLeavesNoId() throws IOException {
        Path file = folder.resolve("lock");
        SingleWriter.of(file).close();

        assertThat(file).isEmptyFile();
    }

    @Test
    void aWriterThatLeftNoIdIsToldWithoutOne() throws IOException {
        Path file = Files.createFile(folder.resolve("lock"));
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();

            assertThatThrownBy(() -> SingleWriter.of(file)).hasMessageEndingWith("another run is at work");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void aDiskThatTakesNoIdGivesNoRightAndKeepsNoLock(int failing) throws IOException {
        Path file = folder.resolve("lock");
        Path onFullDisk = new FailingDisk(folder, failing, Fault.ONCE).path(file);

        assertThatThrownBy(() -> SingleWriter.of(onFullDisk))
                .isInstanceOf(FileSystemException.class)
                .hasMessageEndingWith("lock: Input/output error");
        try (SingleWriter next = SingleWriter.of(file)) {
            assertThat(next).isNotNull();
        }
    }
}
