package debrief.bake;

import debrief.disk.WholeFile;
import debrief.model.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Remembers what the last build read and wrote, so that a build can tell at a glance that nothing changed: size and times of
 * every file of the content, the templates, the assets, the program and the site.
 *
 * <p>It lies in {@code .debrief/cache} and may be deleted at any time.
 */
public final class BuildState {

    private final Path root;
    private final Path site;
    private final String request;
    private final Path file;

    /**
     * @param root the portfolio's folder
     * @param request everything else that decides what a build makes
     */
    public BuildState(Path root, Path site, String request) {
        this.root = root;
        this.site = site;
        this.request = request;
        this.file = root.resolve(".debrief/cache/site-" + Fingerprint.of(List.of(site.toString())));
    }

    /**
     * What a build that starts now would read. Taken before the build, so that a file which changes meanwhile is read again
     * by the next.
     */
    public String inputs() throws IOException {
        Map<String, String> seen = new TreeMap<>();
        for (String folder : List.of("content", "templates", "assets")) {
            look(root.resolve(folder), seen);
        }
        look(program(), seen);
        return Fingerprint.of(List.of(request, seen.toString()));
    }

    /** Whether the last build read these inputs, and the site is as it left it. */
    public boolean isUpToDate(String inputs) throws IOException {
        return WholeFile.text(file).equals(inputs + "\n" + outputs() + "\n");
    }

    /** Remembers a build that was published. Where nothing can be remembered, the next build just does its work. */
    public void save(String inputs) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(fresh, inputs + "\n" + outputs() + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException readOnlyPortfolio) {
            // said above
        }
    }

    private String outputs() throws IOException {
        Map<String, String> seen = new TreeMap<>();
        look(site, seen);
        return Fingerprint.of(List.of(seen.toString()));
    }

    private static void look(Path at, Map<String, String> seen) throws IOException {
        if (!Files.exists(at)) {
            return;
        }
        try {
            // A folder that is a link is read like any other.
            Files.walkFileTree(at.toRealPath(), EnumSet.noneOf(FileVisitOption.class), 32, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path path, BasicFileAttributes is) {
                    seen.put(
                            path.toString(),
                            is.size() + " " + is.lastModifiedTime().toMillis() + " " + changed(path));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** When the system last wrote to it, which no program can set back as it can the time of the last edit; "" where unknown. */
    private static String changed(Path path) {
        try {
            return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? String.valueOf(Files.getAttribute(path, "unix:ctime"))
                    : "";
        } catch (IOException goneMeanwhile) {
            return "";
        }
    }

    private static Path program() {
        try {
            return Path.of(BuildState.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalStateException("the place of the program is an address", impossible);
        }
    }
}
