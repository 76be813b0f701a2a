package debrief.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What the disk refused, in words that name the path. */
final class Disk {

    private Disk() {}

    static String explain(FileSystemException refused) {
        String file = refused.getFile() == null ? "the disk" : refused.getFile();
        if (refused instanceof AccessDeniedException) {
            return file + ": no permission to read or write it";
        }
        if (refused instanceof NoSuchFileException) {
            return file + ": there is no such file";
        }
        if (refused.getReason() != null) {
            return file + ": " + refused.getReason();
        }
        return file
                + (refused instanceof FileAlreadyExistsException
                        ? ": something else is there"
                        : ": the disk refuses it");
    }
}
