package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.Prompt;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Servers that speak one language differ in what they take; what one refuses is left out from then on. */
class MannersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Provider> SERVERS = Asking.SERVERS;

    /** In the words of OpenAI, vLLM, LM Studio, llama.cpp, Groq, DeepSeek and a gateway. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "400 | {'error':{'message':'Invalid parameter: \\'response_format\\' of type \\'json_schema\\' is not supported with this model.','type':'invalid_request_error','param':null,'code':null}}",
                "400 | {'error':{'message':'Invalid schema for response_format analysis','type':'invalid_request_error','param':'response_format'}}",
                "400 | {'object':'error','message':'Failed to convert the grammar from JSON schema','type':'BadRequestError','code':400}",
                "400 | {'error':'response_format.type must be text'}",
                "422 | {'detail':[{'type':'literal_error','loc':['body','response_format','type'],'msg':'Input should be text or json_object'}]}",
                "400 | {'error':{'message':'This response_format type is unavailable now','type':'invalid_request_error'}}",
                "404 | {'error':{'message':'No endpoints found that can handle the requested parameters.','code':404}}",
                "500 | {'error':{'code':500,'message':'failed to parse grammar','type':'server_error'}}",
                "400 | {'type':'error','error':{'type':'invalid_request_error','message':'This model has no output format to choose.'}}"
            })
    void whoRefusesSchemasIsAskedForAnyJsonThenInWordsAlone(int status, String refusal) throws Exception {
        String quoted = refusal.replace("\\'", "’").replace('\'', '"');
        try (FakeServer server =
                refusing(status, quoted, body -> body.path("response_format").has("type"))) {
            LanguageModel model = Asking.model(Provider.OPENAI, server);

            assertThat(model.ask(Asking.PROMPT).text()).isEqualTo("{}");
            assertThat(formats(server)).containsExactly("json_schema", "json_object", "");

            model.ask(Asking.PROMPT);
            assertThat(formats(server))
                    .as("it is remembered")
                    .endsWith("json_object", "", "")
                    .hasSize(4);
        }
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void theSchemaStandsInThePromptWhereNothingElseTellsIt(Provider provider) throws Exception {
        try (FakeServer server = refusing(
                400,
                "{\"error\":{\"message\":\"no schema, please\"}}",
                body -> !body.toString().contains("This JSON Schema says"))) {
            Asking.model(provider, server).ask(grounded());

            String last = server.sent().get(1).body();
            assertThat(server.sent()).hasSize(2);
            assertThat(server.sent().get(0).body()).doesNotContain("This JSON Schema says");
            assertThat(last)
                    .as("behind what is kept, in its own order, and told again at the end")
                    .containsSubsequence(
                            "The talk.",
                            "JSON Schema",
                            "zeta",
                            "alpha",
                            "What was good?",
                            "Say it whole",
                            "one JSON object");
            JsonNode body = JSON.readTree(last);
            assertThat(body.has("output_config")).isFalse();
            assertThat(body.toString()).doesNotContain("json_schema", "responseJsonSchema");
        }
    }

    @Test
    void withoutAGroundItIsTheLastWord() {
        Prompt told = SchemaText.in(Asking.PROMPT);
        assertThat(told.messages())
                .hasSize(3)
                .startsWith(Asking.PROMPT.messages().get(0));
        assertThat(told.messages().get(2).text())
                .startsWith("Say it whole")
                .containsSubsequence("one JSON object", "JSON Schema")
                .endsWith(Asking.SCHEMA);
    }

    @Test
    void ollamaStillHearsThatItIsToBeJson() throws Exception {
        try (FakeServer server = refusing(
                400,
                "{\"error\":\"invalid format\"}",
                body -> body.path("format").isObject())) {
            Asking.model(Provider.OLLAMA, server).ask(Asking.PROMPT);
            assertThat(JSON.readTree(server.sent().get(1).body()).path("format").asText())
                    .isEqualTo("json");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
                "422 | Extra inputs are not permitted: max_tokens",
                "400 | property 'max_tokens' is unsupported"
            })
    void theLongestReplyHasTwoNames(int status, String refusal) throws Exception {
        String said = "{\"error\":{\"message\":\"%s\"}}".formatted(refusal);
        try (FakeServer server = refusing(status, said, body -> body.has("max_tokens"))) {
            Asking.model(Provider.OPENAI, server).ask(Asking.PROMPT);
            JsonNode last = JSON.readTree(server.sent().get(1).body());
            assertThat(last.path("max_completion_tokens").asInt()).isEqualTo(777);
            assertThat(last.at("/response_format/type").asText()).isEqualTo("json_schema");
        }
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void aTemperatureThatIsRefusedIsLeftOut(Provider provider) throws Exception {
        String said =
                "{\"error\":{\"message\":\"Unsupported value: 'temperature' does not support 0 with this model.\"}}";
        try (FakeServer server =
                refusing(400, said, body -> !body.findValues("temperature").isEmpty())) {
            LanguageModel model =
                    Models.of(new ModelChoice(provider, "m", server.url(), Duration.ofSeconds(20), 0.0), Asking::key);
            assertThat(model.ask(Asking.PROMPT).text()).isEqualTo("{}");
            assertThat(server.sent()).hasSize(2);
        }
    }

    @Test
    void aMarkThatIsRefusedIsLeftOut() throws Exception {
        String said = "{\"error\":{\"message\":\"cache_control: Extra inputs are not permitted\"}}";
        try (FakeServer server = refusing(400, said, body -> body.toString().contains("cache_control"))) {
            Asking.model(Provider.ANTHROPIC, server).ask(grounded());
            assertThat(server.sent().get(1).body()).contains("The talk.").doesNotContain("cache_control");
        }
    }

    @Test
    void severalRefusalsAreMetOneByOne() throws Exception {
        try (FakeServer server = new FakeServer((sent, connection) -> {
            JsonNode body = JSON.readTree(sent.body());
            String fault = body.has("max_tokens")
                    ? "max_tokens"
                    : body.has("temperature") ? "temperature" : body.has("response_format") ? "response_format" : "";
            FakeServer.write(
                    connection,
                    fault.isEmpty() ? 200 : 400,
                    fault.isEmpty()
                            ? Asking.reply(Provider.OPENAI, "{}")
                            : "{\"error\":\"unknown field " + fault + "\"}");
        })) {
            LanguageModel model = Models.of(
                    new ModelChoice(Provider.OPENAI, "m", server.url(), Duration.ofSeconds(20), 0.5), Asking::key);
            assertThat(model.ask(Asking.PROMPT).text()).isEqualTo("{}");
            assertThat(server.sent()).hasSize(5);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | Something else is wrong.           | REJECTED",
                "400 | max_tokens is too large: 777.      | REJECTED",
                "401 | No key for response_format.        | REFUSED",
                "429 | Too many requests for json_schema. | RATE_LIMITED"
            })
    void whatHasNoWayAroundIsAskedOnce(int status, String said, ModelFailure.Kind kind) throws IOException {
        try (FakeServer server = FakeServer.of(status, "{\"error\":{\"message\":\"%s\"}}".formatted(said))) {
            assertThat(Asking.failure(Asking.model(Provider.OPENAI, server)).kind())
                    .isEqualTo(kind);
            assertThat(server.sent()).hasSize(1);
        }
    }

    @Test
    void whoRefusesEverythingIsBelieved() throws IOException {
        String all = "{\"error\":\"neither max_tokens nor temperature nor response_format nor cache_control\"}";
        try (FakeServer server = FakeServer.of(400, all)) {
            assertThat(Asking.failure(Asking.model(Provider.OPENAI, server)).kind())
                    .isEqualTo(ModelFailure.Kind.REJECTED);
            assertThat(server.sent()).hasSize(6);
        }
    }

    private static Prompt grounded() {
        return new Prompt("Be kind.", "The talk.", Asking.PROMPT.messages(), "analysis", Asking.SCHEMA, 777);
    }

    private static List<String> formats(FakeServer server) throws IOException {
        return server.sent().stream().map(MannersTest::format).toList();
    }

    private static String format(FakeServer.Sent sent) {
        try {
            return JSON.readTree(sent.body()).at("/response_format/type").asText();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static FakeServer refusing(int status, String refusal, Function<JsonNode, Boolean> refused) {
        return new FakeServer((sent, connection) -> {
            boolean no = refused.apply(JSON.readTree(sent.body()));
            Provider provider = sent.path().endsWith("/messages")
                    ? Provider.ANTHROPIC
                    : sent.path().endsWith("/api/chat")
                            ? Provider.OLLAMA
                            : sent.path().endsWith("Content") ? Provider.GEMINI : Provider.OPENAI;
            FakeServer.write(connection, no ? status : 200, no ? refusal : Asking.reply(provider, "{}"));
        });
    }
}
