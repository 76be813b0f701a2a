package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A disk that refuses is nobody's bug: the user hears which file, why, and what helps. */
class DiskTest {

    @ParameterizedTest
    @MethodSource
    void whatADiskRefusesIsSaidInWords(IOException refused, String said) {
        assertThat(Disk.refusal(refused).map(Disk::explain)).hasValue(said);
    }

    static Stream<Arguments> whatADiskRefusesIsSaidInWords() {
        return Stream.of(
                Arguments.of(
                        new FileSystemException("site", null, "No space left on device"),
                        "site: No space left on device; make room, then run the same command again; what was there is"
                                + " untouched"),
                Arguments.of(
                        new IOException("No space left on device"),
                        "the disk: No space left on device; make room, then run the same command again; what was there"
                                + " is untouched"),
                Arguments.of(new FileSystemException("site", null, "Odd"), "site: Odd"),
                Arguments.of(new FileSystemException("site"), "site: the disk refuses it"),
                Arguments.of(new AccessDeniedException("site"), "site: no permission to read or write it"),
                Arguments.of(new NoSuchFileException("site"), "site: there is no such file"),
                Arguments.of(new FileAlreadyExistsException("site"), "site: something else is there"));
    }

    @Test
    void anotherFailureIsNotTheDisks() {
        assertThat(Disk.refusal(new IOException("Stream closed"))).isEmpty();
        assertThat(Disk.refusal(new IOException())).isEmpty();
        assertThat(Disk.refusal(new IllegalStateException("No space left on device")))
                .isEmpty();
    }
}
