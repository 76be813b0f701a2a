package debrief.llm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import debrief.coach.Prompt;
import debrief.model.Fingerprint;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.util.List;

/** OpenAI's chat completions, which many servers speak. */
final class OpenAi implements Dialect {

    static final Shape SHAPE = new Shape(
            "/choices/0/message",
            "/choices/0/finish_reason",
            List.of("/usage/prompt_tokens"),
            List.of("/usage/completion_tokens"),
            // The second is DeepSeek's, the third Moonshot's.
            List.of(
                    "/usage/prompt_tokens_details/cached_tokens",
                    "/usage/prompt_cache_hit_tokens",
                    "/usage/cached_tokens"));

    @Override
    public ChatModel open(Server server, HttpClientBuilder http, Prompt prompt, Manners manners) {
        // OpenAI's newer models refuse the old name; most other servers know no other.
        boolean newName = server.isProviders() != manners.otherLength();
        return OpenAiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(server.address().uri().toString())
                .apiKey(server.key().secret())
                .modelName(server.choice().model())
                .temperature(manners.temperature() ? server.choice().temperature() : null)
                .maxCompletionTokens(newName ? prompt.mostTokens() : null)
                .maxTokens(newName ? null : prompt.mostTokens())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true)
                .maxRetries(0)
                .build();
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public ObjectNode marked(ObjectNode body, Server server, Prompt prompt) {
        return withCacheKey(body, server, prompt);
    }

    /**
     * Requests with the same key go to the machine that has read the ground. Other servers keep it without being asked, or
     * refuse what they do not know.
     */
    static ObjectNode withCacheKey(ObjectNode body, Server server, Prompt prompt) {
        return server.isProviders()
                ? body.put("prompt_cache_key", "debrief-" + Fingerprint.of(List.of(prompt.ground())))
                : body;
    }

    /** langchain4j throws on a second choice, which nobody asked for. */
    @Override
    public ObjectNode completed(ObjectNode tree) {
        ObjectNode whole = tree.deepCopy();
        whole.putArray("choices").add(tree.at("/choices/0"));
        return whole;
    }
}
