package debrief.words;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;
import java.util.regex.Pattern;

/** The lines of a list that lies beside a class; "#" and a blank begin a remark. */
public final class WordList {

    private WordList() {}

    /** @param beside any class of the room that the list belongs to */
    public static List<String> read(Class<?> beside, String name) {
        List<String> lines = new ArrayList<>();
        InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        try (Scanner scanner = new Scanner(stream, StandardCharsets.UTF_8)) {
            while (scanner.hasNextLine()) {
                String line = scanner.nextLine().strip();
                if (!line.isEmpty() && !line.startsWith("# ")) {
                    lines.add(line);
                }
            }
        }
        return lines;
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
