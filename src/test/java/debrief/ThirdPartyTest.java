package debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import debrief.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of whatever the jar contains, NOTICE names the licence, and the licence's text is beside it. */
class ThirdPartyTest {

    private static final Path NOTICE = Path.of("NOTICE");
    private static final Path LICENCES = Path.of("src/main/resources/META-INF/licenses");

    /** What Maven writes of the dependencies that end up in the jar. */
    private static final Path RUNTIME = Path.of("target/runtime.txt");

    private static final Pattern RESOLVED =
            Pattern.compile("(?m)^ *([\\w.-]+:[\\w.-]+):jar:([\\w.-]+):(?:compile|runtime)");
    private static final Pattern NAMED = Pattern.compile("  ([\\w.-]+:[\\w.-]+) ([\\w.-]+): ([\\w.-]+), (\\S+)\n");
    private static final Pattern ALL_NAMED = Pattern.compile("(?s)(?<=\n\n)(?:" + NAMED + ")+(?=\n)");

    @Test
    void noticeNamesWhatTheJarContains() throws IOException {
        assumeTrue(Files.exists(RUNTIME), "Maven has not written " + RUNTIME);
        String notice = Files.readString(NOTICE);
        Map<String, String> licences = NAMED.matcher(notice)
                .results()
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(3) + ", " + line.group(4)));
        Map<String, String> lines = new TreeMap<>();
        RESOLVED.matcher(Files.readString(RUNTIME))
                .results()
                .filter(library -> !library.group(1).equals("de.kherud:llama"))
                .forEach(library -> lines.put(
                        library.group(1),
                        "  %s %s: %s\n"
                                .formatted(
                                        library.group(1),
                                        library.group(2),
                                        licences.getOrDefault(
                                                library.group(1), "which-licence, licenses/of-this-one.txt"))));

        assertThat(lines).hasSizeGreaterThan(20);
        Golden.assertMatches(NOTICE, ALL_NAMED.matcher(notice).replaceFirst(String.join("", lines.values())));
    }

    @Test
    void everyLicenceIsThere() throws IOException {
        assertThat(Files.readString(Path.of("LICENSE"))).contains("Apache License", "Version 2.0");
        String notice = Files.readString(NOTICE);
        TreeSet<String> named = NAMED.matcher(notice)
                .results()
                .map(line -> line.group(4))
                .filter(text -> !text.equals("LICENSE"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(files(LICENCES, "licenses/")).hasSizeGreaterThan(4);
    }

    /** An Apache licence alone obliges to nothing but its text; what else there is stands in a file of its own. */
    @Test
    void onlyApacheNeedsNoTextOfItsOwn() throws IOException {
        assertThat(NAMED.matcher(Files.readString(NOTICE))
                        .results()
                        .filter(line -> line.group(4).equals("LICENSE"))
                        .map(line -> line.group(3)))
                .isNotEmpty()
                .containsOnly("Apache-2.0");
    }

    @Test
    void everyFileOfAllSitesIsNamed() throws IOException {
        assertThat(Files.readString(NOTICE).lines().map(String::strip))
                .containsAll(files(Path.of("templates/assets"), "templates/assets/"));
    }

    private static TreeSet<String> files(Path folder, String shown) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> shown + file.getFileName()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
