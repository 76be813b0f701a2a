package debrief.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** A file with an end. A pipe or a device would keep whoever opens it waiting, or never end. */
public final class PlainFile {

    private static final int KIND = 0170000;

    private PlainFile() {}

    /**
     * @throws FileSystemException that says what stands there instead, or that nothing does
     */
    public static void require(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, kind(file) + " stands here, not a file");
        }
    }

    /**
     * What stands at a path where no file does.
     *
     * @throws IOException when nothing does
     */
    public static String kind(Path file) throws IOException {
        if (Files.readAttributes(file, BasicFileAttributes.class).isDirectory()) {
            return "a folder";
        }
        return switch (mode(file) & KIND) {
            case 0010000 -> "a pipe";
            case 0140000 -> "a socket";
            case 0020000, 0060000 -> "a device";
            default -> "something else";
        };
    }

    private static int mode(Path file) throws IOException {
        try {
            return Files.getAttribute(file, "unix:mode") instanceof Integer mode ? mode : 0;
        } catch (UnsupportedOperationException | IllegalArgumentException windows) {
            return 0;
        }
    }
}
