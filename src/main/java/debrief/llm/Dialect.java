package debrief.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import debrief.coach.Prompt;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import java.util.Optional;

/** How one provider is spoken to: langchain4j's model for it, and what has to be known beyond. */
interface Dialect {

    /** A model for this one prompt: the longest reply is set, nothing is tried twice, nothing is logged. */
    ChatModel open(Server server, HttpClientBuilder http, Prompt prompt, Manners manners);

    /** Whether one can ask for JSON without saying what it holds. */
    default boolean objects() {
        return true;
    }

    Shape shape();

    /** The request with whatever makes the provider keep the prompt's ground for the next one. */
    default ObjectNode marked(ObjectNode body, Server server, Prompt prompt) {
        return body;
    }

    /** Why the provider did not even begin to answer. */
    default Optional<String> blocked(JsonNode tree) {
        return Optional.empty();
    }

    /** The reply with all without which langchain4j breaks. */
    default ObjectNode completed(ObjectNode tree) {
        return tree;
    }

    /** @throws IllegalArgumentException for a provider without a server */
    static Dialect of(Provider provider) {
        return switch (provider) {
            case OPENAI -> new OpenAi();
            case ANTHROPIC -> new Anthropic();
            case GEMINI -> new Gemini();
            case MISTRAL -> new Mistral();
            case OLLAMA -> new Ollama();
            case COMMAND, GGUF, REPLAY -> throw new IllegalArgumentException(provider.key() + " has no server");
        };
    }
}
