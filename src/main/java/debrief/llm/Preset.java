package debrief.llm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A program that many have installed, and how it is made to answer one prompt.
 *
 * @param keys variables of the environment that it may see although they hold keys
 * @param line the program and its arguments, with slots
 */
record Preset(String name, Set<String> keys, String line) {

    private static final List<Preset> ALL = read();

    /** All, in the order of their names. */
    static List<Preset> all() {
        return ALL;
    }

    static Optional<Preset> named(String name) {
        return ALL.stream().filter(preset -> preset.name().equals(name)).findFirst();
    }

    /** The program's own name. */
    String program() {
        return Arguments.of(line).get(0);
    }

    private static List<Preset> read() {
        try (InputStream stream =
                Objects.requireNonNull(Preset.class.getResourceAsStream("programs.txt"), "programs.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Preset::parsed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Preset parsed(String line) {
        String[] columns = line.split("\\|", 3);
        return new Preset(columns[0].strip(), Set.copyOf(Arguments.of(columns[1])), columns[2].strip());
    }
}
