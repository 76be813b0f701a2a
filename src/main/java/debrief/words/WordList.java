package debrief.words;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Scanner;

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
}
