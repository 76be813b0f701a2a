package debrief.build;

import debrief.leak.LeakScan;
import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import debrief.names.Unescaped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where in the portfolio's files private data stands that came into a site. Reads all of them, since a build was refused anyway. */
final class LeakOrigins {

    private static final long LARGEST = 10_000_000;
    private static final Pattern TEXT = Pattern.compile("\\.(yaml|md|html|txt|vtt|srt|json|ftlh|css|js|svg|xml|csv)$");
    /** Names are replaced in everything else. */
    private static final Pattern AS_WRITTEN = Pattern.compile("^(content/pages|templates|assets)/.*");

    /** Where names are declared. */
    private static final Pattern SETTINGS = Pattern.compile("/(?:interview|portfolio|notes)\\.yaml$");

    private final Map<String, String> places = new HashMap<>();
    private final Map<String, List<String>> settings = new TreeMap<>();

    LeakOrigins(Path root, LeakScan scan) throws IOException {
        for (String folder : List.of("content", "templates", "assets")) {
            if (Files.isDirectory(root.resolve(folder))) {
                try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        read(root.relativize(file).toString().replace('\\', '/'), file, scan);
                    }
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
        }
    }

    /** As content/pages/about.md:12; empty when it stands nowhere as it is. */
    String of(Kind kind, String words) {
        return places.getOrDefault(key(kind, words), "");
    }

    /** The line that declares a name, as content/portfolio.yaml:3; empty where none has it as it is. */
    String declaring(String name) {
        for (Map.Entry<String, List<String>> file : settings.entrySet()) {
            for (int line = 0; line < file.getValue().size(); line++) {
                if (file.getValue().get(line).contains(name)) {
                    return file.getKey() + ":" + (line + 1);
                }
            }
        }
        return "";
    }

    private void read(String name, Path file, LeakScan scan) throws IOException {
        if (!TEXT.matcher(name).find() && !name.startsWith("assets/") || Files.size(file) > LARGEST) {
            return;
        }
        String text = PublishedText.text(name, Files.readAllBytes(file)).orElse("");
        if (SETTINGS.matcher(name).find()) {
            settings.put(name, text.lines().toList());
        }
        int line = 1;
        int counted = 0;
        for (Found found : scan.in(text)) {
            for (; counted < found.start(); counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            if (found.kind() != Kind.NAME || AS_WRITTEN.matcher(name).matches() || isInAddress(text, found.start())) {
                places.putIfAbsent(key(found.kind(), text.substring(found.start(), found.end())), name + ":" + line);
            }
        }
    }

    /** Addresses of other sites stay as they are. */
    private static boolean isInAddress(String text, int at) {
        int from = at;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, at).contains("://");
    }

    private static String key(Kind kind, String words) {
        return kind + " " + Unescaped.plain(words).toLowerCase(Locale.ROOT);
    }
}
