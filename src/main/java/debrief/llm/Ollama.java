package debrief.llm;

import debrief.coach.Prompt;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Ollama's own chat: its imitation of OpenAI's takes no size of the context. */
final class Ollama implements Dialect {

    private static final Shape SHAPE =
            new Shape("/message", "/done_reason", List.of("/prompt_eval_count"), List.of("/eval_count"), List.of());

    private static final int STEP = 4096;
    /** Fewer than in any language that is written with letters. */
    private static final int BYTES_PER_TOKEN = 3;
    /** For roles and the model's own template. */
    private static final int SPARE_TOKENS = 512;

    /** The largest so far: a smaller one would load the model anew, and it would forget what it has read. */
    private final AtomicInteger context = new AtomicInteger();

    @Override
    public ChatModel open(Server server, HttpClientBuilder http, Prompt prompt, Manners manners) {
        return OllamaChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(server.address().uri().toString())
                .modelName(server.choice().model())
                .temperature(manners.temperature() ? server.choice().temperature() : null)
                .numPredict(prompt.mostTokens())
                .numCtx(context.accumulateAndGet(contextSize(prompt), Math::max))
                .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
                .maxRetries(0)
                .build();
    }

    /** Tokens, in steps: a new size loads the model anew. Ollama silently cuts what does not fit. */
    static int contextSize(Prompt prompt) {
        long bytes = prompt.system().getBytes(StandardCharsets.UTF_8).length;
        for (Prompt.Message message : prompt.grounded()) {
            bytes += message.text().getBytes(StandardCharsets.UTF_8).length;
        }
        long tokens = bytes / BYTES_PER_TOKEN + prompt.mostTokens() + SPARE_TOKENS;
        return (int) Math.min((tokens + STEP - 1) / STEP * STEP, Integer.MAX_VALUE / STEP * STEP);
    }

    @Override
    public Shape shape() {
        return SHAPE;
    }
}
