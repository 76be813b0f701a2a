package debrief.bake;

import debrief.problem.Location;
import debrief.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that pages need to look right, and the images of hand-written pages. */
public final class Assets {

    /** What comes with the program, in {@code templates/assets}. */
    private static final List<String> BUILT_IN = List.of("style.css", "site.js", "icon.svg", "social.png");

    private static final int LARGEST_IMAGE = 5_000_000;

    /** A browser goes by the name: a picture called page.html could hold a script. */
    private static final Pattern NAME = Pattern.compile("\\.(png|jpe?g|webp|gif)$", Pattern.CASE_INSENSITIVE);

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
            String name =
                    root.resolve("templates/assets").relativize(file).toString().replace('\\', '/');
            assets.files.put("assets/" + name, Files.readAllBytes(file));
        }
        for (Path file : files(root.resolve("content/images"))) {
            assets.image(root, file);
        }
        return assets;
    }

    /** Images that were left out. */
    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    public void publish(Publication publication) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            publication.add(file.getKey(), file.getValue());
        }
    }

    private void image(Path root, Path file) throws IOException {
        String shown = root.relativize(file).toString().replace('\\', '/');
        if (Files.size(file) > LARGEST_IMAGE) {
            warnings.add(Problem.warning(
                    Location.of(shown), "larger than 5 MB, so it is left out", "make the picture smaller"));
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        if (isImage(bytes) && NAME.matcher(shown).find()) {
            String name =
                    root.resolve("content/images").relativize(file).toString().replace('\\', '/');
            files.put("images/" + name, bytes);
        } else {
            warnings.add(Problem.warning(
                    Location.of(shown), "no png, jpg, webp or gif, so it is left out", "convert the picture"));
        }
    }

    /** By the first bytes, not by the name: a script may call itself a picture. */
    private static boolean isImage(byte[] bytes) {
        return starts(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')
                || starts(bytes, 0, 0xff, 0xd8, 0xff)
                || starts(bytes, 0, 'G', 'I', 'F', '8')
                || starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P');
    }

    private static boolean starts(byte[] bytes, int at, int... mark) {
        if (bytes.length < at + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[at + i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Regular files, links not followed, hidden ones left out, in a fixed order. */
    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .filter(file ->
                            !("/" + folder.relativize(file)).replace('\\', '/').contains("/."))
                    .sorted()
                    .toList();
        }
    }
}
