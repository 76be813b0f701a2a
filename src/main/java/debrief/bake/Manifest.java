package debrief.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The list of the files that a publication wrote, in the site's own folder: only these may be removed or replaced. */
final class Manifest {

    static final String NAME = ".debrief-manifest";

    private Manifest() {}

    /** The files of the last publication into a folder; empty when there was none. */
    static Set<String> read(Path site) throws IOException {
        Path file = site.resolve(NAME);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? new HashSet<>(Files.readAllLines(file, StandardCharsets.UTF_8))
                : Set.of();
    }

    static byte[] bytes(Set<String> permalinks) {
        return (String.join("\n", new TreeSet<>(permalinks)) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
