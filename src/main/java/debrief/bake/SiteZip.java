package debrief.bake;

import debrief.problem.ProblemsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A published site as one file to hand over: what debrief wrote and nothing else, in order, without times of its own. */
public final class SiteZip {

    /** The first moment that a zip can tell. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Tells our zips from a stranger's, which may have the same name. */
    private static final String COMMENT = "a site made by debrief";

    private SiteZip() {}

    /** The file beside a site's folder. */
    public static Path file(Path site) {
        return site.resolveSibling(site.getFileName() + ".zip");
    }

    /**
     * Refuses a file that no build of ours made and that would be overwritten.
     *
     * @param shownAs what the user calls the site's folder
     * @throws ProblemsException when there is one
     */
    public static void check(Path site, String shownAs) {
        Path file = file(site);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(file)) {
            throw ProblemsException.at(
                    shownAs + ".zip",
                    "this file is not from debrief and would be overwritten",
                    "move it away, or publish into another folder with --site DIR");
        }
    }

    private static boolean isOurs(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return COMMENT.equals(zip.getComment());
        } catch (IOException noZip) {
            return false;
        }
    }

    /**
     * The same bytes for the same site, as long as the same Java compresses them.
     *
     * @param site its folder
     */
    public static byte[] of(Path site) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment(COMMENT);
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
