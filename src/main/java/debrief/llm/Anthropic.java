package debrief.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import debrief.coach.Prompt;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import java.util.Iterator;
import java.util.List;

/** Anthropic's messages. */
final class Anthropic implements Dialect {

    private static final Shape SHAPE = new Shape(
            "/content",
            "/stop_reason",
            List.of("/usage/input_tokens", "/usage/cache_creation_input_tokens", "/usage/cache_read_input_tokens"),
            List.of("/usage/output_tokens"),
            List.of("/usage/cache_read_input_tokens"));

    @Override
    public ChatModel open(Server server, HttpClientBuilder http, Prompt prompt, Manners manners) {
        return AnthropicChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(server.address().uri().toString())
                .apiKey(server.key().secret())
                .modelName(server.choice().model())
                .temperature(manners.temperature() ? server.choice().temperature() : null)
                .maxTokens(prompt.mostTokens())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .maxRetries(0)
                .build();
    }

    @Override
    public boolean objects() {
        return false;
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    /** One mark behind the rules, which other interviews share, and one behind the ground. */
    @Override
    public ObjectNode marked(ObjectNode body, Server server, Prompt prompt) {
        if (body.at("/system/0") instanceof ObjectNode rules) {
            mark(rules);
        }
        JsonNode content = body.at("/messages/0/content");
        if (content instanceof ArrayNode blocks && content.path(0) instanceof ObjectNode first) {
            String text = first.path("text").asText();
            first.put("text", text.substring(prompt.ground().length()));
            mark(blocks.insertObject(0).put("type", "text").put("text", prompt.ground()));
        }
        return body;
    }

    private static void mark(ObjectNode block) {
        block.putObject("cache_control").put("type", "ephemeral");
    }

    /** langchain4j reads a block without a text as the word "null". */
    @Override
    public ObjectNode completed(ObjectNode tree) {
        ObjectNode whole = tree.deepCopy();
        for (Iterator<JsonNode> blocks = whole.path("content").elements(); blocks.hasNext(); ) {
            JsonNode block = blocks.next();
            if (block.path("type").asText().equals("text")
                    && !block.path("text").isTextual()) {
                blocks.remove();
            }
        }
        return whole;
    }
}
