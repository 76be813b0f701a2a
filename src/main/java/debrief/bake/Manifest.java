package debrief.bake;

import debrief.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The list of the files that a publication wrote, in the site's own folder: only these may be removed or replaced. */
final class Manifest {

    static final String NAME = ".debrief-manifest";

    /** What stands for bytes that are no UTF-8. */
    private static final char UNREADABLE = '\ufffd';

    private Manifest() {}

    /** The files of the last publication into a folder; empty when there was none. */
    static Set<String> read(Path site) throws IOException {
        return WholeFile.text(site.resolve(NAME))
                .lines()
                // Of a damaged list nothing is believed that could be no file's name.
                .filter(line -> !line.isEmpty()
                        && line.chars().noneMatch(Character::isISOControl)
                        && line.indexOf(UNREADABLE) < 0)
                .collect(Collectors.toSet());
    }

    static byte[] bytes(Set<String> permalinks) {
        return (String.join("\n", new TreeSet<>(permalinks)) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
