package debrief.privacy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Scanner;

/** The lines of a list that lies beside this package; "#" and a blank begin a remark. */
final class WordList {

    private WordList() {}

    static List<String> read(String name) {
        List<String> lines = new ArrayList<>();
        InputStream stream = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name);
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
