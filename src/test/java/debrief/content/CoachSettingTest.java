package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code coach:} in portfolio.yaml: who writes when nobody is named on the command line. */
class CoachSettingTest {

    @TempDir
    Path root;

    @Test
    void aWordIsEnough() throws IOException {
        assertThat(read("coach: ollama:gemma3")).isEqualTo(new CoachSetting("ollama:gemma3", "", "", "", List.of()));
    }

    @Test
    void allOfItMayBeSaid() throws IOException {
        assertThat(read("coach: {use: openai, model: local, url: 'http://localhost:8080/v1', timeout: 10m}"))
                .isEqualTo(new CoachSetting("openai", "local", "http://localhost:8080/v1", "10m", List.of()));
    }

    @Test
    void aProgramIsAListOfWords() throws IOException {
        CoachSetting program = new CoachSetting("command", "", "", "", List.of("llm", "-m", "some model"));

        assertThat(read("coach: {command: [llm, -m, some model]}")).isEqualTo(program);
        assertThat(read("coach: {use: command, command: [llm, -m, some model]}"))
                .isEqualTo(program);
    }

    @Test
    void nobodyNeedsOne() throws IOException {
        SmallPortfolio.in(root);

        assertThat(CoachSetting.of(root)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            coach: antropic                                  | it must be a coach
            coach: {use: ollama, key: abc}                   | the key 'key' does not belong here
            coach: {model: gemma3}                           | it does not say which coach
            coach: {use: ollama, command: [llm]}             | 'command' goes with 'use: command' only
            coach: {use: command}                            | it does not say which program
            coach: {use: "ollama:gemma3", model: gemma4}     | it names two models
            coach: {use: ollama, timeout: soon}              | it must be a time
            coach: {use: openai, url: nowhere}               | it must be a web address
            """)
    void mistakesAreToldAtTheirPlace(String yaml, String told) throws IOException {
        write(yaml);

        assertThat(ContentFolder.read(root).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains(told);
            assertThat(problem.location().line()).isEqualTo(2);
        });
        assertThatThrownBy(() -> CoachSetting.of(root))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(Problem::message)
                                .anyMatch(message -> message.contains(told)));
    }

    private CoachSetting read(String yaml) throws IOException {
        write(yaml);
        assertThat(ContentFolder.read(root).problems()).isEmpty();
        return CoachSetting.of(root).orElseThrow();
    }

    private void write(String yaml) {
        SmallPortfolio.in(root).with("content/portfolio.yaml", "title: Preparation\n" + yaml + "\n");
    }
}
