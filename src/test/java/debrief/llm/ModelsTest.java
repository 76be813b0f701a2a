package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the user's choice to a model. */
class ModelsTest {

    @Test
    void aProviderHasADefault() throws ModelFailure {
        for (Provider provider : Asking.SERVERS) {
            LanguageModel model = Models.of(ModelChoice.of(provider), Asking::key);
            assertThat(model.provider()).isEqualTo(provider.key());
            assertThat(model.model()).isEqualTo(provider.defaultModel()).isNotBlank();
            assertThat(model.isLocal()).isEqualTo(provider == Provider.OLLAMA);
            assertThat(Provider.named(provider.key())).contains(provider);
        }
        assertThat(Provider.named("OpenAI")).isEmpty();
        assertThat(Provider.named("playbook")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gpt-5.4-mini",
                "mistral-small-latest",
                "qwen3:8b",
                "hf.co/someone/A-Model-GGUF:Q4_K_M",
                "ft:a:b@1"
            })
    void anIdOfAModel(String id) throws ModelFailure {
        assertThat(Models.of(ModelChoice.of(Provider.GEMINI, id, ""), Asking::key)
                        .model())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../b", "a b", "a?b", "a#b", "a%2f", "/a", "a/", "a//b", "é", "a\nb", "-a"})
    void noIdOfAModel(String id) {
        assertThatThrownBy(() -> Models.of(ModelChoice.of(Provider.GEMINI, id, ""), Asking::key))
                .isInstanceOf(ModelFailure.class)
                .hasMessageContaining("a model's id has");
    }

    @Test
    void aChoiceIsBornValid() {
        for (Duration wrong : new Duration[] {Duration.ZERO, Duration.ofMillis(-1), Duration.ofMinutes(61)}) {
            assertThatThrownBy(() -> new ModelChoice(Provider.OPENAI, "", "", wrong, null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (double wrong : new double[] {-0.1, 2.1, Double.NaN}) {
            assertThatThrownBy(() -> new ModelChoice(Provider.OPENAI, "", "", Duration.ofSeconds(1), wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void replayAndGgufNeedAPath() {
        for (Provider provider : new Provider[] {Provider.REPLAY, Provider.GGUF}) {
            for (String path : new String[] {"", "a\0b"}) {
                assertThatThrownBy(() -> Models.of(ModelChoice.of(provider, path, ""), name -> null))
                        .isInstanceOf(ModelFailure.class)
                        .hasMessageContaining(provider.key() + ": the model to use is a");
            }
            assertThatThrownBy(() -> Dialect.of(provider)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aModelInThisProcessIsAnExtra(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("small.gguf"), "not really");
        // With the profile it is compiled, and then this file is what is wrong.
        assertThatThrownBy(() -> Models.of(ModelChoice.of(Provider.GGUF, file.toString(), ""), name -> null))
                .isInstanceOf(ModelFailure.class)
                .hasMessageMatching("gguf: .*(mvn -Pgguf package|cannot be loaded as a model).*");
        assertThatThrownBy(() -> Models.of(ModelChoice.of(Provider.GGUF, folder.toString(), ""), name -> null))
                .isInstanceOf(ModelFailure.class)
                .hasMessageContaining("there is no model's file at " + folder);
    }

    @ParameterizedTest
    @CsvSource({
        "90s, 90",
        "20m, 1200",
        "20, 1200",
        "1h, 3600",
        "60M, 3600",
        "0, ",
        "61m, ",
        "2h, ",
        "soon, ",
        "-1m, ",
        "99999, "
    })
    void aTimeAsPeopleTypeIt(String typed, Integer seconds) {
        assertThat(ModelChoice.timeout(typed))
                .isEqualTo(Optional.ofNullable(seconds).map(Duration::ofSeconds));
    }

    @Test
    void aModelNearbyIsWaitedForLonger() {
        assertThat(ModelChoice.of(Provider.OLLAMA).timeout()).isEqualTo(Duration.ofMinutes(15));
        assertThat(ModelChoice.of(Provider.OPENAI, "", "http://localhost:1234/v1")
                        .timeout())
                .isEqualTo(Duration.ofMinutes(15));
        assertThat(ModelChoice.of(Provider.OPENAI).timeout()).isEqualTo(Duration.ofMinutes(5));
        assertThat(ModelChoice.of(Provider.GGUF).isNear()).isTrue();
        assertThat(ModelChoice.of(Provider.COMMAND).isNear()).isFalse();
        assertThat(ModelChoice.of(Provider.OPENAI).within(Duration.ofSeconds(1)).timeout())
                .isEqualTo(Duration.ofSeconds(1));
    }
}
