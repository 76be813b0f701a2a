package debrief.bake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A published site as one file to hand over: what debrief wrote and nothing else, in order, without times of its own. */
public final class SiteZip {

    /** The first moment that a zip can tell. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SiteZip() {}

    /**
     * The same bytes for the same site, as long as the same Java compresses them.
     *
     * @param site its folder
     */
    public static byte[] of(Path site) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String permalink : new TreeSet<>(Manifest.read(site))) {
                ZipEntry entry = new ZipEntry(permalink);
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                Files.copy(site.resolve(permalink), zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
