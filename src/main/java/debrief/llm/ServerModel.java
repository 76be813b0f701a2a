package debrief.llm;

import debrief.coach.Answer;
import debrief.coach.Answer.Finish;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model on a server, through langchain4j. */
final class ServerModel implements LanguageModel {

    private final Server server;
    private final Dialect dialect;
    private final Wire wire;
    private final RetryAfter retryAfter;
    private volatile Manners manners = Manners.ALL;

    ServerModel(Server server, Wire wire, RetryAfter retryAfter) {
        this.server = server;
        this.dialect = Dialect.of(server.choice().provider());
        this.wire = wire;
        this.retryAfter = retryAfter;
    }

    @Override
    public String provider() {
        return server.choice().provider().key();
    }

    @Override
    public String model() {
        return server.choice().model();
    }

    @Override
    public String place() {
        return provider() + " (" + server.address().uri() + ")";
    }

    @Override
    public boolean isLocal() {
        return server.address().isLoopback();
    }

    /** What the server refuses to be told is left out from then on, and the prompt asked again: nothing of that is paid for. */
    @Override
    public Answer ask(Prompt prompt) throws ModelFailure, InterruptedException {
        while (true) {
            Manners now = manners;
            Prompt told = now.form() == Manners.Form.SCHEMA ? prompt : SchemaText.in(prompt);
            ModelHttp line = new ModelHttp(server, wire, dialect, retryAfter, told, now.marks());
            try {
                return ask(told, now, line);
            } catch (ModelFailure failure) {
                Manners less = line.complaint()
                        .flatMap(complaint -> now.after(complaint, dialect.objects()))
                        .orElseThrow(() -> failure);
                leaveOut(now, less);
            }
        }
    }

    /** Whoever asks at the same time may have been faster. */
    private synchronized void leaveOut(Manners before, Manners less) {
        if (manners.equals(before)) {
            manners = less;
        }
    }

    private Answer ask(Prompt prompt, Manners now, ModelHttp line) throws ModelFailure, InterruptedException {
        String text;
        try {
            text = dialect.open(server, new LineBuilder(line), prompt, now)
                    .chat(request(prompt, now.form()))
                    .aiMessage()
                    .text();
        } catch (ContentFilteredException e) {
            // OpenAI's models may refuse in words of their own, which are no answer.
            return answer(line.reply().map(ProviderReply::refusal).orElse(""), Finish.REFUSED, line);
        } catch (RuntimeException e) {
            if (!line.refusal().isEmpty()) {
                return answer(line.refusal(), Finish.REFUSED, line);
            }
            throw failure(e, line);
        }
        return answer(text, line);
    }

    private Answer answer(@Nullable String text, ModelHttp line) throws ModelFailure {
        Finish finish = line.reply().map(ProviderReply::finish).orElse(Finish.OTHER);
        boolean silent = text == null || text.isBlank();
        if (silent && (finish == Finish.STOP || finish == Finish.OTHER)) {
            boolean thought = line.reply().filter(ProviderReply::isThoughtful).isPresent();
            throw server.failure(
                    Kind.OUTAGE,
                    "answered with status 200 but without a word"
                            + (thought
                                    ? " after its thoughts; choose a model, or a setting of it, that thinks less"
                                    : "; try again later"));
        }
        if (text != null && server.key().isTold(text)) {
            throw server.failure(
                    Kind.REFUSED,
                    "repeats the key that it was sent, so nothing of its reply is kept; check the base URL, and take"
                            + " another key: this one is known to more than its provider");
        }
        return answer(silent || text == null ? "" : text, finish, line);
    }

    private static Answer answer(String text, Finish finish, ModelHttp line) {
        return new Answer(
                text,
                finish,
                line.reply().map(ProviderReply::tokensIn).orElse(-1),
                line.reply().map(ProviderReply::tokensOut).orElse(-1),
                line.reply().map(ProviderReply::tokensCached).orElse(0));
    }

    private ModelFailure failure(RuntimeException thrown, ModelHttp line) throws InterruptedException {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ModelHttp.Stopped) {
                throw new InterruptedException();
            }
            if (cause instanceof ModelHttp.Cut cut) {
                return cut.failure;
            }
        }
        if (line.reply().isEmpty()) {
            // Nothing was sent: that is no failure of the model's.
            throw thrown;
        }
        return server.failure(
                Kind.OUTAGE,
                "answered with status 200 in a form that nobody here can read; try again, or another model");
    }

    private static ChatRequest request(Prompt prompt, Manners.Form form) {
        List<ChatMessage> messages = new ArrayList<>();
        if (!prompt.system().isBlank()) {
            messages.add(SystemMessage.from(prompt.system()));
        }
        prompt.grounded()
                .forEach(message -> messages.add(
                        message.fromUser() ? UserMessage.from(message.text()) : AiMessage.from(message.text())));
        return ChatRequest.builder()
                .messages(messages)
                .responseFormat(
                        switch (form) {
                            case SCHEMA ->
                                ResponseFormat.builder()
                                        .type(ResponseFormatType.JSON)
                                        .jsonSchema(schema(prompt))
                                        .build();
                            case OBJECT -> ResponseFormat.JSON;
                            case FREE -> ResponseFormat.TEXT;
                        })
                .build();
    }

    private static JsonSchema schema(Prompt prompt) {
        // Raw, so that nothing of it is lost or reordered: a model thinks in the order of the properties.
        return JsonSchema.builder()
                .name(prompt.schemaName())
                .rootElement(JsonRawSchema.from(prompt.schema()))
                .build();
    }
}
