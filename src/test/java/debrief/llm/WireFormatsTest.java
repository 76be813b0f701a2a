package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.Prompt;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What travels to each provider and back. */
class WireFormatsTest {

    private static final List<Provider> SERVERS = Asking.SERVERS;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where a request keeps the longest reply and the schema. */
    private static final Map<Provider, List<String>> PLACES = Map.of(
            Provider.OPENAI, List.of("/max_tokens", "/response_format/json_schema/schema"),
            Provider.ANTHROPIC, List.of("/max_tokens", "/output_config/format/schema"),
            Provider.GEMINI, List.of("/generationConfig/maxOutputTokens", "/generationConfig/responseJsonSchema"),
            Provider.MISTRAL, List.of("/max_tokens", "/response_format/json_schema/schema"),
            Provider.OLLAMA, List.of("/options/num_predict", "/format"));

    private static final Map<Provider, String> PATHS = Map.of(
            Provider.OPENAI, "/chat/completions",
            Provider.ANTHROPIC, "/messages",
            Provider.GEMINI, "/models/some-model:generateContent",
            Provider.MISTRAL, "/chat/completions",
            Provider.OLLAMA, "/api/chat");

    @ParameterizedTest
    @FieldSource("SERVERS")
    void aReplyIsReadWhole(Provider provider) throws IOException {
        String text = "{\"zeta\":\"é – “so”\\n\",\"alpha\":[]}";
        try (FakeServer server = FakeServer.of(200, Asking.reply(provider, text))) {
            assertThat(Asking.answer(provider, server)).isEqualTo(new Answer(text, Answer.Finish.STOP, 11, 22, 0));
            assertThat(server.sent()).hasSize(1);
        }
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void theRequestCarriesWhatWasAsked(Provider provider) throws IOException {
        FakeServer.Sent sent = sent(provider);
        assertThat(sent.method()).isEqualTo("POST");
        assertThat(sent.path()).isEqualTo(PATHS.get(provider));
        assertThat(sent.headers()).containsEntry("content-type", "application/json");
        JsonNode body = JSON.readTree(sent.body());
        assertThat(body.at(PLACES.get(provider).get(0)).asInt()).isEqualTo(777);
        assertThat(body.toString())
                .contains("{{name}} is no template", "What was good?", "“quotes” and an é")
                .doesNotContain("temperature");
        assertThat(body.path("stream").asBoolean()).isFalse();
        assertThat(body.path("tools")).isEmpty();
        if (provider != Provider.GEMINI) {
            assertThat(body.path("model").asText()).isEqualTo("some-model");
        }
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void theSchemaBindsTheModelAsItIs(Provider provider) throws IOException {
        JsonNode body = JSON.readTree(sent(provider).body());
        JsonNode schema = body.at(PLACES.get(provider).get(1));
        // As text: the order of the properties counts.
        assertThat(schema.toString()).isEqualTo(JSON.readTree(Asking.SCHEMA).toString());
        if (provider == Provider.OPENAI || provider == Provider.MISTRAL) {
            assertThat(body.at("/response_format/type").asText()).isEqualTo("json_schema");
            assertThat(body.at("/response_format/json_schema/strict").asBoolean())
                    .isTrue();
            assertThat(body.at("/response_format/json_schema/name").asText()).isEqualTo("analysis");
        }
        if (provider == Provider.GEMINI) {
            assertThat(body.at("/generationConfig/responseMimeType").asText()).isEqualTo("application/json");
        }
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void theKeyTravelsInItsHeaderOnly(Provider provider) throws IOException {
        FakeServer.Sent sent = sent(provider);
        String header = switch (provider) {
            case ANTHROPIC -> "x-api-key";
            case GEMINI -> "x-goog-api-key";
            default -> "authorization";
        };
        if (provider == Provider.OLLAMA) {
            assertThat(sent.toString()).doesNotContain(Asking.KEY);
        } else {
            assertThat(sent.headers().get(header)).endsWith(Asking.KEY);
            assertThat(sent.path() + sent.body()).doesNotContain(Asking.KEY);
        }
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void aTemperatureIsSentWhenOneIsWanted(Provider provider) throws Exception {
        try (FakeServer server = FakeServer.of(200, Asking.reply(provider, "{}"))) {
            Models.of(new ModelChoice(provider, "m", server.url(), Duration.ofSeconds(20), 0.0), Asking::key)
                    .ask(Asking.PROMPT);
            assertThat(server.sent().get(0).body().replaceAll("\\s", "")).contains("\"temperature\":0.0");
        }
    }

    @Test
    void ollamaGetsRoomForThePromptAndTheReply() throws IOException {
        JsonNode options = JSON.readTree(sent(Provider.OLLAMA).body()).path("options");
        assertThat(options.path("num_ctx").asInt()).isEqualTo(4096);
        Prompt big = new Prompt("x".repeat(30_000), "", Asking.PROMPT.messages(), "a", "{}", 4000);
        assertThat(Ollama.contextSize(big)).isEqualTo(16_384);
    }

    @Test
    void ollamaKeepsTheRoomThatItHas() throws Exception {
        try (FakeServer server = FakeServer.of(200, Asking.reply(Provider.OLLAMA, "{}"))) {
            LanguageModel model = Asking.model(Provider.OLLAMA, server);
            model.ask(new Prompt("x".repeat(30_000), "", Asking.PROMPT.messages(), "a", "{}", 4000));
            model.ask(Asking.PROMPT);
            for (FakeServer.Sent sent : server.sent()) {
                assertThat(JSON.readTree(sent.body()).at("/options/num_ctx").asInt())
                        .isEqualTo(16_384);
            }
        }
    }

    @Test
    void openAiItselfWantsTheNewNameOfTheLongestReply() throws ModelFailure {
        // The model is opened only: no test sends a request to a provider.
        ModelChoice own = ModelChoice.of(Provider.OPENAI);
        Server server = new Server(own, ServerAddress.of(own), ApiKey.from(own.provider(), false, Asking::key));
        ModelHttp line = new ModelHttp(
                server,
                new Wire(own.timeout(), Proxies.NONE),
                new OpenAi(),
                new RetryAfter(Clock.systemUTC()),
                Asking.PROMPT,
                true);
        assertThat(new OpenAi()
                        .open(server, new LineBuilder(line), Asking.PROMPT, Manners.ALL)
                        .defaultRequestParameters()
                        .toString())
                .contains("maxCompletionTokens=777", "maxOutputTokens=null");
    }

    private static FakeServer.Sent sent(Provider provider) throws IOException {
        try (FakeServer server = FakeServer.of(200, Asking.reply(provider, "{}"))) {
            Asking.answer(provider, server);
            return server.sent().get(0);
        }
    }
}
