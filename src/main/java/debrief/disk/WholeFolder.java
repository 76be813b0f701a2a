package debrief.disk;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

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
        try {
            Files.createDirectories(parent);
            WholeFile.sweep(parent);
            write(folder, parent, files);
        } catch (IOException failed) {
            throw WholeFile.named(folder, failed);
        }
        WholeFile.force(parent);
    }

    private static void write(Path folder, Path parent, Map<String, byte[]> files) throws IOException {
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
            try {
                WholeFile.remove(fresh);
            } catch (IOException leftBehind) {
                failed.addSuppressed(leftBehind);
            }
            throw failed;
        }
    }
}
