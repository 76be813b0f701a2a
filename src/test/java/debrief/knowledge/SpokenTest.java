package debrief.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.ContentFolder;
import debrief.model.Claim.Verdict;
import debrief.model.Person;
import debrief.model.Speaker;
import debrief.model.Statement;
import debrief.model.Turn;
import debrief.talk.Talk;
import debrief.testing.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What people say aloud, written down by others than the packs' authors: each file of the folder {@code spoken} has a
 * statement's id, a sentence and perhaps the question before it in each line, parted by tabs.
 */
class SpokenTest {

    private static final Path FOLDER = Path.of("src/test/resources/debrief/knowledge");

    /** In hundredths; a sentence that is not found is silence, which hurts nobody. */
    private static final int LEAST = 60;

    private static final Speaker HOST = new Speaker("H", Speaker.Role.INTERVIEWER, Person.UNKNOWN);
    private static final Speaker ROWAN = new Speaker("R", Speaker.Role.CANDIDATE, Person.UNKNOWN);

    private static List<Statement> statements;
    private static Knowledge knowledge;

    @BeforeAll
    static void read() throws IOException {
        Sample.mustBeHere();
        statements = ContentFolder.read(Sample.ROOT).complete().statements();
        knowledge = Knowledge.of(statements);
    }

    @Test
    void mostOfWhatIsSaidIsFound() throws IOException {
        List<String> ids = statements.stream().map(Statement::id).toList();
        try (Stream<Path> files = Files.list(FOLDER.resolve("spoken"))) {
            for (Path file : files.sorted().toList()) {
                List<String> missed = new ArrayList<>();
                List<String[]> lines =
                        lines(file).map(line -> line.split("\t", -1)).toList();
                for (String[] line : lines) {
                    assertThat(ids).as("%s: %s", file, line[0]).contains(line[0]);
                    if (!found(line.length > 2 ? line[2] : "", line[1]).contains(line[0])) {
                        missed.add(line[0] + ": " + line[1]);
                    }
                }
                assertThat(100 - 100 * missed.size() / lines.size())
                        .as("hundredths of %s that are found; not found:%n%s", file, String.join("\n", missed))
                        .isGreaterThanOrEqualTo(LEAST);
            }
        }
    }

    @Test
    void noRightSentenceIsCalledWrong() throws IOException {
        assertThat(lines(FOLDER.resolve("right.txt")).filter(SpokenTest::isCalledWrong))
                .isEmpty();
    }

    @Test
    void whatIsMixedUpInALongSentenceIsCalledWrong() throws IOException {
        List<String> lines = lines(FOLDER.resolve("mixed.txt")).toList();
        List<String> missed =
                lines.stream().filter(line -> !isCalledWrong(line)).toList();

        assertThat(missed).hasSizeLessThanOrEqualTo(lines.size() / 6);
    }

    /** @param line a sentence, with the question and an arrow before it if there is one */
    private static boolean isCalledWrong(String line) {
        int answer = line.indexOf(" => ");
        return told(answer < 0 ? "" : line.substring(0, answer), line.substring(answer < 0 ? 0 : answer + 4)).stream()
                .anyMatch(told -> told.hit().verdict() != Verdict.RIGHT);
    }

    private static Stream<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static List<String> found(String question, String answer) {
        return told(question, answer).stream()
                .map(told -> told.statement().id())
                .toList();
    }

    private static List<Told> told(String question, String answer) {
        Turn said = Turn.verbatim(2, ROWAN, answer, 2);
        List<Turn> turns = question.isBlank() ? List.of(said) : List.of(Turn.verbatim(1, HOST, question, 1), said);
        return knowledge.told(Talk.of(turns).turns());
    }
}
