package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.coach.ModelFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a program is called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are scripts of the Unix shell")
class CommandTest {

    @TempDir
    Path path;

    @BeforeEach
    void install() throws IOException {
        for (String program : List.of("claude", "codex", "gemini", "llm", "ollama", "own")) {
            assertThat(Files.createFile(path.resolve(program)).toFile().setExecutable(true))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claude | -p --safe-mode --tools \"\" --strict-mcp-config --no-session-persistence --output-format json --json-schema {S}",
                "claude:opus | -p --safe-mode --tools \"\" --strict-mcp-config --no-session-persistence --output-format json --json-schema {S} --model opus",
                "codex | exec --ephemeral --skip-git-repo-check -s read-only --output-schema F -o O -",
                "codex:gpt-5 | exec --ephemeral --skip-git-repo-check -s read-only --output-schema F -o O -m gpt-5 -",
                "gemini | -p \"Reply as told above.\" -o json --approval-mode plan",
                "llm:some/model | --schema F --no-stream -n -m some/model",
                "ollama:gemma3:12b | run gemma3:12b --format json --hidethinking",
                "own | ",
                "own -x 'a b' {out} | -x \"a b\" O"
            })
    void thePresetsAndOnesOwn(String typed, String arguments) throws ModelFailure {
        List<String> filled = of(typed).filled("{S}", Path.of("F"), Path.of("O"));
        assertThat(filled.get(0)).isEqualTo(path.resolve(typed.split("[: ]")[0]).toString());
        assertThat(Arguments.line(filled.subList(1, filled.size()))).isEqualTo(arguments == null ? "" : arguments);
    }

    @Test
    void otherArgumentsAreAnotherModel() throws ModelFailure {
        assertThat(of("claude:opus").name()).isEqualTo("claude:opus");
        assertThat(of("own").name()).isEqualTo("own");
        assertThat(of("own -m a").name())
                .matches("own-[0-9a-f]{4}")
                .isNotEqualTo(of("own -m b").name());
    }

    @Test
    void eachSeesItsOwnKeysOnly() throws ModelFailure {
        Map<String, String> environment = new HashMap<>(Map.of(
                "OPENAI_API_KEY",
                "1",
                "ANTHROPIC_API_KEY",
                "2",
                "DEBRIEF_PASSPHRASE",
                "3",
                "HOME",
                "4",
                "GOOGLE_API_KEY",
                "5"));
        of("claude").clean(environment);
        assertThat(environment).containsOnlyKeys("ANTHROPIC_API_KEY", "HOME", "NO_COLOR");

        of("own --ask").clean(environment);
        assertThat(environment).containsOnlyKeys("HOME", "NO_COLOR");
    }

    @ParameterizedTest
    @CsvSource({"claude:-x", "claude:a b", "gemini:$(x)"})
    void aModelIsNoArgumentOfAnotherKind(String typed) {
        assertThatThrownBy(() -> of(typed)).isInstanceOf(ModelFailure.class).hasMessageContaining("a model's id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a b  c | a, b, c",
                "'a b' \"c'd\" e\"f g\"h | a b, c'd, ef gh",
                "a \"\" b | a, , b",
                "\"two\tblanks\" | two\tblanks"
            })
    void quotesHoldTogether(String line, String arguments) {
        List<String> read = Arguments.of(line);
        assertThat(String.join(", ", read)).isEqualTo(arguments);
        assertThat(Arguments.of(Arguments.line(read))).isEqualTo(read);
    }

    @Test
    void everyArgumentComesBack() {
        List<String> odd = List.of("a\"b", "'", "\"'\"", "", "x y", "C:\\Program Files\\x");
        assertThat(Arguments.of(Arguments.line(odd))).isEqualTo(odd);
    }

    private Command of(String typed) throws ModelFailure {
        return Command.of(typed, name -> name.equals("PATH") ? path.toString() : null);
    }
}
