package debrief.write;

import debrief.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the user agreed to send, and where: one place a line, with the kinds of things behind it. A CV that is there since is
 * asked for anew.
 */
record Consents(Path file) {

    private static final String BETWEEN = "\t";
    private static final String AND = ", ";

    /** The places to which some of this was not sent yet. */
    List<String> missing(List<String> places, Set<String> kinds) throws IOException {
        Map<String, Set<String>> known = known();
        return places.stream()
                .filter(place -> !known.getOrDefault(place, Set.of()).containsAll(kinds))
                .toList();
    }

    void add(List<String> places, Set<String> kinds) throws IOException {
        Map<String, Set<String>> all = known();
        places.forEach(
                place -> all.computeIfAbsent(place, none -> new TreeSet<>()).addAll(kinds));
        List<String> lines = new ArrayList<>();
        all.forEach((place, agreed) -> lines.add(place + BETWEEN + String.join(AND, agreed)));
        WholeFile.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Where something may be sent, in words. */
    List<String> places() throws IOException {
        List<String> places = new ArrayList<>();
        known().forEach((place, kinds) -> places.add(place + ": " + String.join(AND, kinds)));
        return places;
    }

    private Map<String, Set<String>> known() throws IOException {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        for (String line : WholeFile.text(file).lines().toList()) {
            String[] parts = line.split(BETWEEN, 2);
            if (parts.length == 2) {
                known.computeIfAbsent(parts[0], none -> new TreeSet<>()).addAll(List.of(parts[1].split(AND, -1)));
            }
        }
        return known;
    }
}
