package debrief.bake;

import debrief.problem.Location;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings finished files into the site's folder, all or none.
 *
 * <p>Files wait in a {@link Staging} folder until every page is rendered. Only files whose bytes changed are
 * replaced, and only files of an earlier publication are removed: the manifest in the site's folder lists them.
 */
public final class Publication implements Destination, AutoCloseable {

    private final Path site;
    private final String shownAs;
    private final Staging staging;
    private final Permalinks permalinks;
    private final Inspection inspection;
    private final Set<String> before;
    /** Permalink → staged file; an unchanged file has none. */
    private final Map<String, Path> staged = new ConcurrentHashMap<>();

    private final Set<String> all = ConcurrentHashMap.newKeySet();
    private final Set<String> strangers = ConcurrentHashMap.newKeySet();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private boolean published;

    /**
     * @param site the folder; made when it does not exist
     * @param shownAs what the user calls it, for messages
     */
    public Publication(Path site, String shownAs) throws IOException {
        this(site, shownAs, Inspection.NONE);
    }

    /** @param inspection shown each file, also one that is published already */
    public Publication(Path site, String shownAs, Inspection inspection) throws IOException {
        this(site, shownAs, inspection, null);
    }

    /** @param waiting where files may wait outside the site's folder when it is on the same disk; made and removed again */
    public Publication(Path site, String shownAs, Inspection inspection, @Nullable Path waiting) throws IOException {
        this.site = site;
        this.shownAs = shownAs;
        this.permalinks = new Permalinks(shownAs);
        this.inspection = inspection;
        if (Files.exists(site) && !Files.isDirectory(site)) {
            throw new FileAlreadyExistsException(site.toString(), null, "the site's folder is a file");
        }
        Files.createDirectories(site);
        this.staging = Staging.of(site, waiting);
        this.before = Manifest.read(site);
    }

    /** What a publication did. */
    public record Outcome(int files, int written, int removed) {}

    /** Holds one file back for {@link #publish}. */
    @Override
    public void add(String permalink, byte[] given) throws IOException {
        byte[] bytes = BarePicture.of(given).orElse(given);
        permalinks.take(permalink);
        all.add(permalink);
        inspection.look(permalink, bytes);
        lookForStrangersAbove(permalink);
        Path target = site.resolve(permalink);
        if (before.contains(permalink) && !Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            if (same(target, bytes)) {
                return;
            }
        } else if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            if (same(target, bytes)) {
                return;
            }
            strangers.add(permalink);
        }
        Path file = staging.hold(bytes, target);
        staged.put(permalink, file);
    }

    /**
     * Moves every file to its place.
     *
     * @throws ProblemsException when that would overwrite a file that no publication wrote
     */
    public synchronized Outcome publish() throws IOException {
        if (!strangers.isEmpty()) {
            throw new ProblemsException(new TreeSet<>(strangers)
                    .stream()
                            .map(permalink -> Problem.error(
                                    Location.of(shownAs + "/" + permalink),
                                    "this file was not written by debrief and would be overwritten",
                                    "move it away, or publish into another folder with --site DIR"))
                            .toList());
        }
        // Until all is moved, the folder may hold files of both publications: none of them is a stranger.
        Set<String> both = new TreeSet<>(before);
        both.addAll(all);
        Path was = staging.emptied(site);
        Swap swap = new Swap(was);
        int removed;
        try {
            swap.put(list(both), site.resolve(Manifest.NAME));
            // First, for a file may have become a folder.
            removed = removeStale(swap);
            for (Map.Entry<String, Path> entry : staged.entrySet()) {
                swap.put(entry.getValue(), site.resolve(entry.getKey()));
            }
            swap.put(list(all), site.resolve(Manifest.NAME));
        } catch (IOException | RuntimeException failed) {
            swap.undo(failed);
            throw failed;
        }
        // Before the caller looks at what the folder holds now.
        Staging.clear(was);
        published = true;
        return new Outcome(all.size(), staged.size(), removed);
    }

    /** Leaves the site as it was, unless it was published. */
    @Override
    public void close() {
        breakOff();
    }

    /**
     * Ends it from whatever thread, before it is published or after that, never in the middle.
     *
     * @return whether the site is as it was
     */
    public synchronized boolean breakOff() {
        staging.close();
        return !published;
    }

    /** Removes what a publication that was killed left waiting. */
    public static void sweep(Path waiting) {
        Staging.clear(waiting);
    }

    /** A stranger's file where a folder must be would stop the publication halfway; a link would lead it out of the site. */
    private void lookForStrangersAbove(String permalink) {
        for (int slash = permalink.indexOf('/'); slash >= 0; slash = permalink.indexOf('/', slash + 1)) {
            String folder = permalink.substring(0, slash);
            Path at = site.resolve(folder);
            if (folders.add(folder)
                    && !before.contains(folder)
                    && Files.exists(at, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                strangers.add(folder);
            }
        }
    }

    private int removeStale(Swap swap) throws IOException {
        List<String> stale = new ArrayList<>(before);
        stale.removeAll(all);
        Set<Path> parents = new HashSet<>();
        for (String permalink : stale) {
            Path file = site.resolve(permalink).normalize();
            if (!file.startsWith(site) || Folders.isLinkOnTheWay(site, file)) {
                continue;
            }
            // A crash may have taken the file and left its folders, whose names tell as much.
            parents.add(file.getParent());
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                swap.remove(file);
            }
        }
        for (Path folder : parents) {
            removeEmpty(folder, swap);
        }
        return stale.size();
    }

    private void removeEmpty(Path folder, Swap swap) throws IOException {
        for (Path at = folder; at != null && at.startsWith(site) && !at.equals(site); at = at.getParent()) {
            if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
                continue; // gone already with a folder inside it
            }
            if (!Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
            try (Stream<Path> entries = Files.list(at)) {
                if (entries.findAny().isPresent()) {
                    return;
                }
            }
            swap.remove(at);
        }
    }

    private static boolean same(Path file, byte[] bytes) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) != bytes.length) {
            return false;
        }
        return Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private Path list(Set<String> permalinks) throws IOException {
        return staging.hold(Manifest.bytes(permalinks), site.resolve(Manifest.NAME));
    }
}
