package debrief.llm;

import de.kherud.llama.InferenceParameters;
import de.kherud.llama.LlamaIterator;
import de.kherud.llama.LlamaModel;
import de.kherud.llama.ModelParameters;
import de.kherud.llama.Pair;
import debrief.coach.Answer;
import debrief.coach.Answer.Finish;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.coach.Prompt;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model in this process, from the user's own file. It answers one question after the other, and loads anew when a prompt
 * needs more room than those before. Compiled only in the Maven profile {@code gguf}.
 */
final class GgufModel implements LanguageModel {

    /** More would need more memory than a laptop has to spare. */
    private static final int MOST_CONTEXT = 65_536;

    private final Path file;
    private final ModelChoice choice;
    private LlamaModel model;
    private int context = 8192;

    /** @throws RuntimeException when the file is no model */
    GgufModel(Path file, ModelChoice choice) {
        this.file = file;
        this.choice = choice;
        this.model = load();
    }

    private LlamaModel load() {
        return new LlamaModel(new ModelParameters()
                .setModel(file.toString())
                .setCtxSize(context)
                .disableContextShift()
                .disableLog());
    }

    @Override
    public String provider() {
        return Provider.GGUF.key();
    }

    @Override
    public String model() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public boolean isLocal() {
        return true;
    }

    @Override
    public synchronized Answer ask(Prompt prompt) throws ModelFailure, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try {
            InferenceParameters question = question(prompt);
            int tokensIn = model.encode(model.applyTemplate(question)).length;
            if (!makeRoom(tokensIn + prompt.mostTokens())) {
                throw new ModelFailure(
                        Kind.TOO_LONG,
                        "gguf: the prompt has " + tokensIn + " tokens, which is more than this model reads here");
            }
            String text = text(question);
            int tokensOut = model.encode(text).length;
            return new Answer(
                    text, tokensOut >= prompt.mostTokens() ? Finish.LENGTH : Finish.STOP, tokensIn, tokensOut, 0);
        } catch (RuntimeException e) {
            // The library's own exceptions are not public.
            throw new ModelFailure(
                    Kind.REJECTED, "gguf: " + file.getFileName() + " does not answer this prompt; another model may");
        }
    }

    /** Piece by piece, so that it can be stopped. */
    private String text(InferenceParameters question) throws ModelFailure, InterruptedException {
        long end = System.nanoTime() + choice.timeout().toNanos();
        StringBuilder text = new StringBuilder();
        for (LlamaIterator pieces = model.generate(question).iterator(); pieces.hasNext(); ) {
            text.append(pieces.next().text);
            if (Thread.interrupted()) {
                pieces.cancel();
                throw new InterruptedException();
            }
            if (System.nanoTime() > end) {
                pieces.cancel();
                throw new ModelFailure(
                        Kind.OUTAGE,
                        "gguf: no whole reply within " + choice.timeout().toSeconds() + " s; allow more time");
            }
        }
        return text.toString();
    }

    /** Whether so many tokens fit, now that the model may be loaded anew. */
    private boolean makeRoom(int tokens) {
        if (tokens > context && tokens <= MOST_CONTEXT) {
            context = Math.min(2 * tokens, MOST_CONTEXT);
            model.close();
            model = load();
        }
        return tokens <= context;
    }

    private InferenceParameters question(Prompt prompt) {
        List<Pair<String, String>> messages = new ArrayList<>();
        for (Prompt.Message message : prompt.grounded()) {
            messages.add(new Pair<>(message.fromUser() ? "user" : "assistant", message.text()));
        }
        InferenceParameters question = new InferenceParameters("")
                .setMessages(prompt.system(), messages)
                .setUseChatTemplate(true)
                .setGrammar(LlamaModel.jsonSchemaToGrammar(prompt.schema()))
                .setNPredict(prompt.mostTokens());
        @Nullable Double temperature = choice.temperature();
        return temperature == null ? question : question.setTemperature(temperature.floatValue());
    }
}
