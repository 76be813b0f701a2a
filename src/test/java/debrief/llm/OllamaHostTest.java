package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ollama is where its own variable says. */
class OllamaHostTest {

    @ParameterizedTest
    @CsvSource({
        "nas,                        http://nas:11434",
        "192.168.1.20,               http://192.168.1.20:11434",
        "192.168.1.20:8000,          http://192.168.1.20:8000",
        "0.0.0.0,                    http://localhost:11434",
        "0.0.0.0:9000,               http://localhost:9000",
        ":9000,                      http://localhost:9000",
        "http://nas.local,           http://nas.local",
        "https://models.example.org, https://models.example.org",
        "https://models.example.org/ollama/, https://models.example.org/ollama"
    })
    void itsFormsAreOllamasOwn(String value, String url) throws ModelFailure {
        LanguageModel model = model("", value);
        assertThat(model.place()).isEqualTo("ollama (" + url + ")");
        assertThat(model.isLocal()).isEqualTo(url.contains("localhost"));
    }

    @Test
    void aUrlOfTheUsersGoesBefore() throws ModelFailure {
        assertThat(model("http://localhost:8000", "nas").place()).isEqualTo("ollama (http://localhost:8000)");
        assertThat(model("", " ").place()).isEqualTo("ollama (http://localhost:11434)");
    }

    @ParameterizedTest
    @CsvSource({"http://models.example.org", "models.example.org", "8.8.8.8", "a b", "http://u:p@nas", "ftp://nas"})
    void whereNobodyMaySendIsRefused(String value) {
        assertThatThrownBy(() -> model("", value))
                .isInstanceOf(ModelFailure.class)
                .hasMessageContaining("base URL");
    }

    private static LanguageModel model(String url, String host) throws ModelFailure {
        return Models.of(ModelChoice.of(Provider.OLLAMA, "m", url), name -> name.equals("OLLAMA_HOST") ? host : null);
    }
}
