package debrief.bake;

import debrief.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files that pages need to look right, and the images of hand-written pages. */
public final class Assets {

    /** What comes with the program, in {@code templates/assets}. */
    private static final List<String> BUILT_IN = List.of("style.css", "site.js", "icon.svg", "social.png");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Problem> warnings = new ArrayList<>();

    private Assets() {}

    /** @param root the portfolio's folder; its templates/assets replaces and adds file by file */
    public static Assets of(Path root) throws IOException {
        Assets assets = new Assets();
        for (String name : BUILT_IN) {
            try (InputStream in = Assets.class.getResourceAsStream("/templates/assets/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("templates/assets/" + name + " is not in the jar");
                }
                assets.files.put("assets/" + name, in.readAllBytes());
            }
        }
        for (Path file : files(root.resolve("templates/assets"))) {
            if (!Files.isSymbolicLink(file)) {
                assets.files.put("assets/" + shown(root.resolve("templates/assets"), file), Files.readAllBytes(file));
            }
        }
        Path images = root.resolve("content/images");
        for (Path file : files(images)) {
            Optional<Problem> objection = Publishable.picture(file, shown(root, file));
            objection.ifPresent(assets.warnings::add);
            if (objection.isEmpty()) {
                assets.files.put("images/" + shown(images, file), Files.readAllBytes(file));
            }
        }
        for (Path file : files(root.resolve("assets"))) {
            Publishable.any(file, shown(root, file)).ifPresent(assets.warnings::add);
        }
        return assets;
    }

    /** Pictures, and files of the folder assets, that were left out. */
    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    public void publish(Publication publication) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            publication.add(file.getKey(), file.getValue());
        }
    }

    private static String shown(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Files and links, which are not followed; hidden ones left out, in a fixed order. */
    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(file))
                    .filter(file ->
                            !("/" + folder.relativize(file)).replace('\\', '/').contains("/."))
                    .sorted()
                    .toList();
        }
    }
}
