package debrief.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for a key, or a stretch of it, in whatever others wrote: as it is, in either case, in base64 at any offset, escaped for
 * JSON, for a URL, for HTML or for YAML, also more than once.
 */
public final class KeySearch {

    private static final int STRETCH = 10;

    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\+u([0-9a-f]{4})|\\\\+x([0-9a-f]{2})|%([0-9a-f]{2})|&#x([0-9a-f]{1,4});|&#(\\d{1,5});|\\\\+(/)");

    private final Set<String> stretches = new LinkedHashSet<>();

    public KeySearch(String key) {
        cut(key);
        for (int offset = 0; offset < 3; offset++) {
            byte[] shifted = ("\0".repeat(offset) + key).getBytes(StandardCharsets.UTF_8);
            for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
                String packed = encoder.withoutPadding().encodeToString(shifted);
                // The ends also tell of the bytes beside the key.
                cut(packed.substring(offset == 0 ? 0 : offset + 1, packed.length() - 1));
            }
        }
    }

    private void cut(String form) {
        for (int at = 0; at + STRETCH <= form.length(); at++) {
            stretches.add(form.substring(at, at + STRETCH).toLowerCase(Locale.ROOT));
        }
    }

    /** The stretch that stands in a text. */
    public Optional<String> in(String text) {
        String seen = text.toLowerCase(Locale.ROOT);
        for (int turns = 0; turns < 4; turns++) {
            Optional<String> found = stretches.stream().filter(seen::contains).findFirst();
            String resolved = ESCAPE.matcher(seen).replaceAll(match -> Matcher.quoteReplacement(letter(match)));
            if (found.isPresent() || resolved.equals(seen)) {
                return found;
            }
            seen = resolved.toLowerCase(Locale.ROOT);
        }
        return Optional.empty();
    }

    private static String letter(java.util.regex.MatchResult match) {
        for (int group : List.of(1, 2, 3, 4)) {
            if (match.group(group) != null) {
                return Character.toString(Integer.parseInt(match.group(group), 16));
            }
        }
        return match.group(5) != null ? Character.toString(Integer.parseInt(match.group(5))) : "/";
    }

    /** Every file below a folder, hidden ones too, in whose name or bytes it stands. */
    public List<String> below(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                String name = folder.relativize(file).toString();
                // One character a byte: no file's bytes are too broken to be looked through.
                String bytes = Files.isRegularFile(file)
                        ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        : "";
                in(name + "\n" + bytes).ifPresent(stretch -> found.add(name + ": " + stretch));
            }
        }
        return found;
    }
}
