package debrief.bake;

import debrief.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that pages need to look right, and the images of hand-written pages. */
public final class Assets {

    /** What comes with the program, in {@code templates/assets}. */
    private static final List<String> BUILT_IN =
            List.of("style.css", "site.js", "practice.js", "icon.svg", "social.png");

    /** Only a locked site has it. A portfolio cannot put its own in its place: it reads the passphrase. */
    private static final String UNLOCK = "unlock.js";

    private final Map<String, byte[]> look = new TreeMap<>();
    private final Map<String, byte[]> images = new TreeMap<>();
    /** What goes to the site's root as it is, by its permalink. */
    private final List<String> own = new ArrayList<>();

    private final List<Problem> warnings = new ArrayList<>();

    private Assets() {}

    /** @param root the portfolio's folder; its templates/assets replaces and adds file by file */
    public static Assets of(Path root) throws IOException {
        Assets assets = new Assets();
        for (String name : BUILT_IN) {
            assets.look.put("assets/" + name, builtIn(name));
        }
        for (Path file : Folders.files(root.resolve("templates/assets"))) {
            String name = Folders.relative(root.resolve("templates/assets"), file);
            if (!name.equals(UNLOCK) && !Files.isSymbolicLink(file)) {
                assets.look.put("assets/" + name, Files.readAllBytes(file));
            }
        }
        Path images = root.resolve("content/images");
        for (Path file : Folders.files(images)) {
            Optional<Problem> objection = Publishable.picture(file, Folders.relative(root, file));
            objection.ifPresent(assets.warnings::add);
            if (objection.isEmpty()) {
                assets.images.put("images/" + Folders.relative(images, file), Files.readAllBytes(file));
            }
        }
        for (Path file : Folders.files(root.resolve("assets"))) {
            Optional<Problem> objection = Publishable.any(file, Folders.relative(root, file));
            objection.ifPresentOrElse(
                    assets.warnings::add, () -> assets.own.add(Folders.relative(root.resolve("assets"), file)));
        }
        return assets;
    }

    /** Whether a file came with the program, unchanged. */
    public static boolean isBuiltIn(String permalink, byte[] bytes) throws IOException {
        if (!permalink.startsWith("assets/") || !BUILT_IN.contains(permalink.substring("assets/".length()))) {
            return false;
        }
        try (InputStream in = Assets.class.getResourceAsStream("/templates/" + permalink)) {
            return in != null && Arrays.equals(in.readAllBytes(), bytes);
        }
    }

    /** The permalinks of all files that are published beside the pages. */
    public Set<String> permalinks() {
        return Stream.of(look.keySet(), images.keySet(), own)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Images that were left out. */
    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    public void publish(Destination destination) throws IOException {
        addAll(look, destination);
        addAll(images, destination);
    }

    /**
     * The look stays readable, since the page that asks for the passphrase needs it; pictures tell as much as words.
     *
     * @param open where files go as they are
     */
    public void publish(Destination open, LockedSite locked) throws IOException {
        addAll(look, open);
        open.add("assets/" + UNLOCK, builtIn(UNLOCK));
        locked.leavesOpen(look.keySet());
        addAll(images, locked);
    }

    private static void addAll(Map<String, byte[]> files, Destination destination) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            destination.add(file.getKey(), file.getValue());
        }
    }

    private static byte[] builtIn(String name) throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream("/templates/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("templates/assets/" + name + " is not in the jar");
            }
            return in.readAllBytes();
        }
    }
}
