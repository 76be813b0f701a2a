package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.yaml.Document;
import debrief.content.yaml.Schema;
import debrief.problem.Problem;
import debrief.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every {@code problems/x.yaml} has exactly the problems that stand in its neighbour {@code x.problems}. */
class ProblemsGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/problems");
    private static final Pattern MODELINE = Pattern.compile("# yaml-language-server: \\$schema=(?:.*/)?(\\w+)\\.json");

    @ParameterizedTest
    @MethodSource("files")
    void hasExactlyItsNeighboursProblems(Path file) throws IOException {
        Golden.assertMatches(neighbour(file), problems(file));
    }

    @Test
    void noApprovedFileIsLeftBehind() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            assertThat(all.filter(path -> path.toString().endsWith(".problems")))
                    .containsExactlyInAnyOrderElementsOf(
                            files().map(ProblemsGoldenTest::neighbour).toList());
        }
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(path -> path.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static Path neighbour(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".yaml", ".problems"));
    }

    private static String problems(Path file) throws IOException {
        String text = Files.readString(file);
        Schema.Keys shape = Schemas.byName().get(kind(text));
        Document document = Document.read(file.getFileName().toString(), text, shape);
        List<Problem> problems = new java.util.ArrayList<>(document.problems());
        return problems.stream()
                .sorted(Problem.READING_ORDER)
                .map(problem -> problem + "\n")
                .collect(Collectors.joining());
    }

    private static String kind(String text) {
        Matcher modeline = MODELINE.matcher(text.lines().findFirst().orElse(""));
        assertThat(modeline.matches())
                .as("the first line says which kind of file this is")
                .isTrue();
        return modeline.group(1);
    }
}
