package debrief.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import debrief.coach.Prompt;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import java.util.List;
import java.util.Optional;

/** Google's {@code generateContent}. */
final class Gemini implements Dialect {

    private static final Shape SHAPE = new Shape(
            "/candidates/0",
            "/candidates/0/finishReason",
            List.of("/usageMetadata/promptTokenCount"),
            List.of("/usageMetadata/candidatesTokenCount", "/usageMetadata/thoughtsTokenCount"),
            List.of("/usageMetadata/cachedContentTokenCount"));

    @Override
    public ChatModel open(Server server, HttpClientBuilder http, Prompt prompt, Manners manners) {
        return GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(server.address().uri().toString())
                .apiKey(server.key().secret())
                .modelName(server.choice().model())
                .temperature(manners.temperature() ? server.choice().temperature() : null)
                .maxOutputTokens(prompt.mostTokens())
                .returnThinking(false)
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .maxRetries(0)
                .build();
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public Optional<String> blocked(JsonNode tree) {
        String reason = tree.at("/promptFeedback/blockReason").asText();
        return reason.isEmpty() ? Optional.empty() : Optional.of("it was blocked as " + reason);
    }

    /** langchain4j breaks on a reply without counts, and on an end that is missing or that it does not know. */
    @Override
    public ObjectNode completed(ObjectNode tree) {
        ObjectNode whole = tree.deepCopy();
        if (!whole.path("usageMetadata").isObject()) {
            whole.putObject("usageMetadata");
        }
        if (whole.at("/candidates/0") instanceof ObjectNode candidate) {
            candidate.put("finishReason", "STOP");
        }
        return whole;
    }
}
