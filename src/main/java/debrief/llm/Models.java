package debrief.llm;

import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes language models. */
public final class Models {

    private static final Pattern MODEL =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:@-]*(?:/[A-Za-z0-9][A-Za-z0-9._:@-]*)*");
    private static final int LONGEST_MODEL = 200;

    private Models() {}

    /**
     * The model that the user wants. Nothing is asked of it yet.
     *
     * @param environment the value of a variable, or null; keys, proxies and {@code OLLAMA_HOST} are read from it
     * @throws ModelFailure that a person must mend: no key, or one that cannot be; a base URL to which no key may travel; no
     *     such file
     */
    public static LanguageModel of(ModelChoice choice, Function<String, @Nullable String> environment)
            throws ModelFailure {
        return switch (choice.provider()) {
            case OPENAI, ANTHROPIC, GEMINI, MISTRAL -> server(choice, environment);
            case OLLAMA ->
                server(
                        choice.baseUrl().isEmpty()
                                ? OllamaHost.in(environment).map(choice::at).orElse(choice)
                                : choice,
                        environment);
            case COMMAND ->
                new CommandModel(Command.of(choice.model(), environment), choice.timeout(), secrets(environment));
            case GGUF -> Gguf.open(path(choice, "a model's file that ends in .gguf"), choice);
            case REPLAY -> {
                Path folder = path(choice, "a folder with recorded replies");
                if (!Files.isDirectory(folder)) {
                    throw refused(choice, "there is no folder " + folder + "; '--record DIR' makes one");
                }
                yield new ReplayModel(folder);
            }
        };
    }

    private static LanguageModel server(ModelChoice choice, Function<String, @Nullable String> environment)
            throws ModelFailure {
        if (!isId(choice.model())) {
            throw refused(
                    choice,
                    "a model's id has letters, digits and . _ : @ - / only; for example "
                            + choice.provider().defaultModel());
        }
        ServerAddress address = ServerAddress.of(choice);
        Server server = new Server(choice, address, key(choice.provider(), address, environment));
        return new ServerModel(
                server,
                new Wire(choice.timeout(), address.isNear() ? Proxies.NONE : Proxies.of(environment)),
                new RetryAfter(Clock.systemUTC()));
    }

    /** Whether a model may be called so. */
    static boolean isId(String model) {
        return MODEL.matcher(model).matches() && !model.contains("..") && model.length() <= LONGEST_MODEL;
    }

    private static ApiKey key(Provider provider, ServerAddress address, Function<String, @Nullable String> environment)
            throws ModelFailure {
        if (address.isNear() && !address.isLoopback()) {
            // Whoever listens in the network would read it.
            return ApiKey.NONE;
        }
        // Servers on this machine that speak OpenAI's language mostly want none.
        return ApiKey.from(provider, provider == Provider.OPENAI && address.isLoopback(), environment);
    }

    /** Hides every key that anybody might print. */
    private static UnaryOperator<String> secrets(Function<String, @Nullable String> environment) {
        List<Redaction> secrets = Stream.of(Provider.values())
                .map(Provider::keyVariable)
                .filter(variable -> !variable.isEmpty())
                .map(environment)
                .filter(value -> value != null && !value.isBlank())
                .map(Redaction::new)
                .toList();
        return text -> {
            String hidden = text;
            for (Redaction secret : secrets) {
                hidden = secret.hide(hidden);
            }
            return hidden;
        };
    }

    private static Path path(ModelChoice choice, String what) throws ModelFailure {
        if (choice.model().isEmpty()) {
            throw refused(choice, "the model to use is " + what + "; give its path");
        }
        try {
            return Path.of(choice.model());
        } catch (InvalidPathException e) {
            throw refused(choice, "the model to use is " + what + "; this is no path");
        }
    }

    private static ModelFailure refused(ModelChoice choice, String message) {
        return new ModelFailure(Kind.REFUSED, choice.provider().key() + ": " + message);
    }
}
