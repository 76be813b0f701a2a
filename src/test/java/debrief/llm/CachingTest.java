package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import debrief.coach.Prompt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What the requests on one interview have in common is paid in full once. */
class CachingTest {

    private static final List<Provider> SERVERS = Asking.SERVERS;
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @FieldSource("SERVERS")
    void theGroundStandsBeforeTheFirstMessage(Provider provider) throws Exception {
        assertThat(body(provider, grounded("The whole talk.")).toString())
                .containsSubsequence("The whole talk.", "What was good?", "Say it whole");
    }

    @Test
    void anthropicIsToldWhereTheGroundEnds() throws Exception {
        JsonNode body = body(Provider.ANTHROPIC, grounded("The whole talk."));
        String mark = "{\"type\":\"ephemeral\"}";
        assertThat(body.at("/system/0/cache_control").toString()).isEqualTo(mark);
        assertThat(body.at("/messages/0/content").size()).isEqualTo(2);
        assertThat(body.at("/messages/0/content/0/text").asText()).isEqualTo("The whole talk.");
        assertThat(body.at("/messages/0/content/0/cache_control").toString()).isEqualTo(mark);
        assertThat(body.at("/messages/0/content/1/text").asText()).isEqualTo("\n\nWhat was good?");
        assertThat(body.findValues("cache_control")).hasSize(2);
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void aPromptWithoutAGroundIsNotKept(Provider provider) throws Exception {
        assertThat(body(provider, Asking.PROMPT).toString()).doesNotContain("cache");
    }

    @ParameterizedTest
    @CsvSource({"OPENAI", "MISTRAL"})
    void theSameGroundHasTheSameKey(Provider provider) throws Exception {
        String key = key(provider, "The whole talk.");
        assertThat(key).matches("debrief-[0-9a-f]{16}").isEqualTo(key(provider, "The whole talk."));
        assertThat(key(provider, "Another talk.")).isNotEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"OPENAI", "MISTRAL"})
    void serversOfOthersGetNoKeyThatTheyMayNotKnow(Provider provider) throws Exception {
        assertThat(body(provider, grounded("The whole talk.")).toString()).doesNotContain("cache");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPENAI    | \"prompt_tokens_details\":{\"cached_tokens\":9},             | 9",
                "OPENAI    | \"prompt_cache_hit_tokens\":8,\"prompt_cache_miss_tokens\":3,  | 8",
                "OPENAI    | \"cached_tokens\":7,                                         | 7",
                "OPENAI    | \"prompt_tokens_details\":{\"cached_tokens\":99},            | 11",
                "OPENAI    | \"prompt_tokens_details\":null,                              | 0",
                "MISTRAL   | \"prompt_tokens_details\":{\"cached_tokens\":9},             | 9",
                "ANTHROPIC | \"cache_read_input_tokens\":5,                               | 5",
                "GEMINI    | \"cachedContentTokenCount\":6,                               | 6",
                "OLLAMA    |                                                            | 0"
            })
    void theProviderTellsWhatItHadKept(Provider provider, String usage, int cached) throws Exception {
        String reply = Asking.reply(provider, "{}");
        String told = usage == null ? reply : reply.replaceFirst("\"(?:usage|usageMetadata)\":\\{", "$0" + usage);
        try (FakeServer server = FakeServer.of(200, told)) {
            assertThat(Asking.answer(provider, server).tokensCached()).isEqualTo(cached);
            assertThat(Asking.answer(provider, server).tokensIn())
                    .as("Anthropic counts apart what was kept")
                    .isEqualTo(provider == Provider.ANTHROPIC ? 11 + cached : 11);
        }
    }

    /** At the provider's own server, to which no test sends anything. */
    private static String key(Provider provider, String ground) throws Exception {
        ModelChoice own = ModelChoice.of(provider);
        Server server = new Server(own, ServerAddress.of(own), ApiKey.from(provider, false, Asking::key));
        ObjectNode body = Dialect.of(provider).marked(JSON.createObjectNode(), server, grounded(ground));
        return body.path("prompt_cache_key").asText();
    }

    private static JsonNode body(Provider provider, Prompt prompt) throws Exception {
        try (FakeServer server = FakeServer.of(200, Asking.reply(provider, "{}"))) {
            Asking.model(provider, server).ask(prompt);
            return JSON.readTree(server.sent().get(0).body());
        }
    }

    private static Prompt grounded(String ground) {
        return new Prompt(Asking.PROMPT.system(), ground, Asking.PROMPT.messages(), "analysis", Asking.SCHEMA, 777);
    }
}
