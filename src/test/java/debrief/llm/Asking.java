package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Answer;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.Prompt;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small question, the replies to it in each provider's own form, and ways to ask it. */
final class Asking {

    static final List<Provider> SERVERS =
            List.of(Provider.OPENAI, Provider.ANTHROPIC, Provider.GEMINI, Provider.MISTRAL, Provider.OLLAMA);

    /** Invented; with a slash and a plus, which escapes and base64 change. */
    static final String KEY = "sk-Invented+Key/0123456789_abcdefghij";

    static final String SCHEMA = """
            {"type":"object","properties":{"zeta":{"type":"string","maxLength":9},"alpha":{"type":"array","items":\
            {"enum":["a","b"]}}},"required":["zeta","alpha"],"additionalProperties":false}""";

    static final Prompt PROMPT = new Prompt(
            "Be kind. {{name}} is no template.",
            "",
            List.of(
                    new Prompt.Message(true, "What was good?"),
                    new Prompt.Message(false, "{\"zeta\":"),
                    new Prompt.Message(true, "Say it whole, with “quotes” and an é.")),
            "analysis",
            SCHEMA,
            777);

    private Asking() {}

    /** An environment that holds every key, and nothing else. */
    static @Nullable String key(String variable) {
        return variable.endsWith("_API_KEY") ? KEY : null;
    }

    static LanguageModel model(Provider provider, FakeServer server) {
        return model(provider, server, Duration.ofSeconds(20));
    }

    static LanguageModel model(Provider provider, FakeServer server, Duration timeout) {
        try {
            return Models.of(new ModelChoice(provider, "some-model", server.url(), timeout, null), Asking::key);
        } catch (ModelFailure e) {
            throw new AssertionError(e);
        }
    }

    static Answer answer(Provider provider, FakeServer server) {
        try {
            return model(provider, server).ask(PROMPT);
        } catch (ModelFailure | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static ModelFailure failure(LanguageModel model) {
        try {
            Answer answer = model.ask(PROMPT);
            throw new AssertionError("an answer instead of a failure: " + answer);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } catch (ModelFailure failure) {
            assertThat(failure).hasNoCause();
            assertThat(failure.getMessage())
                    .as("names provider and model")
                    .startsWith(model.provider() + " (some-model) ")
                    .doesNotContain(KEY)
                    .hasSizeLessThan(700);
            return failure;
        }
    }

    /** A whole reply. */
    static String reply(Provider provider, String text) {
        return reply(provider, text, whole(provider));
    }

    /** @param finish the provider's own word for why the reply ends */
    static String reply(Provider provider, String text, String finish) {
        String json = quoted(text);
        return switch (provider) {
            case OPENAI, MISTRAL -> """
                    {"id":"1","object":"chat.completion","created":1,"model":"some-model","choices":[{"index":0,"message":\
                    {"role":"assistant","content":%s},"finish_reason":"%s"}],\
                    "usage":{"prompt_tokens":11,"completion_tokens":22,"total_tokens":33}}""".formatted(json, finish);
            case ANTHROPIC -> """
                    {"id":"1","type":"message","role":"assistant","model":"some-model","content":[{"type":"text","text":%s}],\
                    "stop_reason":"%s","usage":{"input_tokens":4,"cache_creation_input_tokens":7,"output_tokens":22}}""".formatted(json, finish);
            case GEMINI -> """
                    {"candidates":[{"content":{"role":"model","parts":[{"text":%s}]},"finishReason":"%s","index":0}],\
                    "usageMetadata":{"promptTokenCount":11,"candidatesTokenCount":20,"thoughtsTokenCount":2}}""".formatted(json, finish);
            case OLLAMA -> """
                    {"model":"some-model","created_at":"2026-01-01T00:00:00Z","message":{"role":"assistant","content":%s},\
                    "done":true,"done_reason":"%s","prompt_eval_count":11,"eval_count":22}""".formatted(json, finish);
            case COMMAND, GGUF, REPLAY -> throw new IllegalArgumentException();
        };
    }

    static String whole(Provider provider) {
        return switch (provider) {
            case ANTHROPIC -> "end_turn";
            case GEMINI -> "STOP";
            default -> "stop";
        };
    }

    static String cut(Provider provider) {
        return switch (provider) {
            case ANTHROPIC -> "max_tokens";
            case GEMINI -> "MAX_TOKENS";
            default -> "length";
        };
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
