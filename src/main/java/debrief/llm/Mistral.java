package debrief.llm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import debrief.coach.Prompt;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.mistralai.MistralAiChatModel;

/** Mistral's chat completions, whose replies look like OpenAI's. */
final class Mistral implements Dialect {

    @Override
    public ChatModel open(Server server, HttpClientBuilder http, Prompt prompt, Manners manners) {
        return MistralAiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(server.address().uri().toString())
                .apiKey(server.key().secret())
                .modelName(server.choice().model())
                .temperature(manners.temperature() ? server.choice().temperature() : null)
                .maxTokens(prompt.mostTokens())
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true)
                .maxRetries(0)
                .build();
    }

    @Override
    public ObjectNode marked(ObjectNode body, Server server, Prompt prompt) {
        return OpenAi.withCacheKey(body, server, prompt);
    }

    @Override
    public Shape shape() {
        return OpenAi.SHAPE;
    }
}
