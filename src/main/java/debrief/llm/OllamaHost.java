package debrief.llm;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where {@code OLLAMA_HOST} says that Ollama listens, in the forms that Ollama itself reads. */
final class OllamaHost {

    private static final Pattern FORM =
            Pattern.compile("(?:(https?)://)?(\\[[0-9a-fA-F:]*\\]|[^:/\\s]*)(?::(\\d{1,5}))?(/.*)?");
    private static final String PORT = ":11434";

    private OllamaHost() {}

    /** A base URL, which may still be one that nobody may use; empty when the variable is not set. */
    static Optional<String> in(Function<String, @Nullable String> environment) {
        String value = environment.apply("OLLAMA_HOST");
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(value.strip());
        if (!form.matches()) {
            return Optional.of(value.strip());
        }
        String scheme = form.group(1) == null ? "http" : form.group(1);
        String port = form.group(3) != null ? ":" + form.group(3) : form.group(1) == null ? PORT : "";
        String path = form.group(4) == null ? "" : form.group(4);
        return Optional.of(scheme + "://" + host(form.group(2)) + port + path);
    }

    /** A server that listens on all of this machine's addresses is found on this machine. */
    private static String host(String host) {
        return host.isEmpty() || host.equals("0.0.0.0") || host.equals("[::]") ? "localhost" : host;
    }
}
