package debrief.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            assertThat(file)
                    .content()
                    .startsWith(String.valueOf(ProcessHandle.current().pid()));
        }
    }
}
