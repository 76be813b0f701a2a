package debrief.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the disk refused, in words that name the path. */
final class Disk {

    /** What a person can do about it, by the system's own words; they say nothing of what became of the files. */
    private static final Map<String, String> ADVICE = Map.of(
            "No space left on device", "make room, then run the same command again; what was there is untouched",
            "Read-only file system", "copy the portfolio to a disk that can be written to",
            "Too many open files",
                    "close programs, or allow more with 'ulimit -n 4096', then run the same command again");

    private Disk() {}

    /** A disk that is full in the middle of a file says so without the file's name. */
    static Optional<FileSystemException> refusal(@Nullable Throwable failure) {
        if (failure instanceof FileSystemException refused) {
            return Optional.of(refused);
        }
        return failure instanceof IOException && ADVICE.containsKey(String.valueOf(failure.getMessage()))
                ? Optional.of(new FileSystemException(null, null, failure.getMessage()))
                : Optional.empty();
    }

    static String explain(FileSystemException refused) {
        String file = refused.getFile() == null ? "the disk" : refused.getFile();
        if (refused instanceof AccessDeniedException) {
            return file + ": no permission to read or write it";
        }
        if (refused instanceof NoSuchFileException) {
            return file + ": there is no such file";
        }
        if (refused.getReason() != null) {
            String advice = ADVICE.getOrDefault(refused.getReason(), "");
            return file + ": " + refused.getReason() + (advice.isEmpty() ? "" : "; " + advice);
        }
        return file
                + (refused instanceof FileAlreadyExistsException
                        ? ": something else is there"
                        : ": the disk refuses it");
    }
}
