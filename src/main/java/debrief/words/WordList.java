package debrief.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The lines of a list that lies beside a class; "#" and a blank begin a remark. */
public final class WordList {

    private WordList() {}

    /** @param beside any class of the room that the list belongs to */
    public static List<String> read(Class<?> beside, String name) {
        return text(beside, name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .toList();
    }

    /** All of a text that lies beside a class, or at a path in the program. */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Patterns of a list by their names: a line with {@code @} opens one, and each line below is one of its alternatives. */
    public static Map<String, Pattern> patterns(Class<?> beside, String name) {
        Map<String, Pattern> patterns = new HashMap<>();
        for (String part : String.join("\n", read(beside, name)).split("(?m)^@", -1)) {
            String[] lines = part.strip().split("\n", 2);
            patterns.put(lines[0], Pattern.compile(lines[lines.length - 1].replace("\n", "|")));
        }
        return patterns;
    }
}
