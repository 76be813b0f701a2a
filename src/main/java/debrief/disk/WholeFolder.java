package debrief.disk;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a folder with all its files, or none of it. */
public final class WholeFolder {

    private WholeFolder() {}

    /**
     * Writes beside, waits until the disk has it, then gives it its name.
     *
     * @param folder is not there yet
     * @param files bytes by their paths inside, with {@code /}
     * @throws IOException with nothing left of it
     */
    public static void create(Path folder, Map<String, byte[]> files) throws IOException {
        Path parent = WholeFile.folder(folder);
        Files.createDirectories(parent);
        Path fresh = Files.createTempDirectory(parent, WholeFile.fresh());
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                WholeFile.write(fresh.resolve(file.getKey()), file.getValue());
            }
            try {
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException plainDisk) {
                Files.move(fresh, folder);
            }
        } catch (IOException failed) {
            remove(fresh, failed);
            throw failed instanceof FileSystemException ? failed : WholeFile.named(folder, failed);
        }
        WholeFile.force(parent);
    }

    private static void remove(Path folder, IOException because) {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException leftBehind) {
            because.addSuppressed(leftBehind);
        }
    }
}
