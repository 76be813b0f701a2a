package debrief.write;

import debrief.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the user agreed to send the words of interviews: one place a line. */
final class Consents {

    private final Path file;

    Consents(Path file) {
        this.file = file;
    }

    /** The places to which nothing was sent yet. */
    List<String> missing(List<String> places) throws IOException {
        List<String> known = known();
        return places.stream().filter(place -> !known.contains(place)).toList();
    }

    void add(List<String> places) throws IOException {
        List<String> all = new ArrayList<>(known());
        all.addAll(places);
        WholeFile.write(file, (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private List<String> known() throws IOException {
        return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    }
}
