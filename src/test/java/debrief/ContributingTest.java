package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever follows CONTRIBUTING.md finds each file and each test that it names. */
class ContributingTest {

    /** "model/Kind.java", "playbook/kinds/KIND.md", "docs/formats.md". */
    private static final Pattern FILE =
            Pattern.compile("`([\\w.*-]+(?:/[\\w.*-]+)*\\.(?:java|md|txt|properties|ftlh|sh))`");

    private static final Pattern FOLDER = Pattern.compile("`([\\w./-]+/)`");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*Test)`");

    /** What a reader would take for the beginning of such a path. */
    private static final List<String> BEGINNINGS =
            List.of("", "src/main/java/debrief/", "src/test/java/debrief/", "src/main/resources/debrief/");

    @Test
    void everyFileIsThere() throws IOException {
        assertThat(named(FILE))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(isThere(name)).isTrue());
        assertThat(named(FOLDER))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(BEGINNINGS).anyMatch(beginning -> Files.isDirectory(Path.of(beginning + name))));
    }

    @Test
    void everyTestIsThere() throws IOException {
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            List<String> names =
                    tests.map(test -> String.valueOf(test.getFileName())).toList();
            assertThat(named(TEST))
                    .isNotEmpty()
                    .allSatisfy(test -> assertThat(names).contains(test + ".java"));
        }
    }

    private static List<String> named(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of("CONTRIBUTING.md")))
                .results()
                .map((MatchResult result) -> result.group(1))
                .filter(name -> !name.contains("New") && !name.contains("new.") && !name.contains("NameOf"))
                .distinct()
                .toList();
    }

    /** Words in capitals stand for any. */
    private static boolean isThere(String name) throws IOException {
        for (String beginning : BEGINNINGS) {
            PathMatcher matcher = FileSystems.getDefault()
                    .getPathMatcher("glob:" + beginning + name.replaceAll("\\b[A-Z]{3,}\\b", "*"));
            Path folder = Path.of(beginning + name).getParent();
            if (folder != null && Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    if (files.anyMatch(matcher::matches)) {
                        return true;
                    }
                }
            } else if (folder == null && Files.exists(Path.of(name))) {
                return true;
            }
        }
        return false;
    }
}
