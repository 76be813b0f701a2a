package debrief.llm;

import debrief.model.Keyed;
import java.util.Arrays;
import java.util.Optional;

/** Who can run a language model for the coach. */
public enum Provider implements Keyed {
    /** Also every server that speaks the same language, by its base URL. */
    OPENAI("OPENAI_API_KEY", "https://api.openai.com/v1", "gpt-5.4-mini"),
    ANTHROPIC("ANTHROPIC_API_KEY", "https://api.anthropic.com/v1", "claude-haiku-4-5"),
    GEMINI("GEMINI_API_KEY", "https://generativelanguage.googleapis.com/v1beta", "gemini-3.6-flash"),
    MISTRAL("MISTRAL_API_KEY", "https://api.mistral.ai/v1", "mistral-small-latest"),
    OLLAMA("", "http://localhost:11434", "gemma3:12b"),
    /** A program on this machine; the model is its name, or the program with its arguments. */
    COMMAND("", "", ""),
    /** In this process; the model is the path of a file. */
    GGUF("", "", ""),
    /** Recorded replies; the model is the path of their folder. */
    REPLAY("", "", "");

    private final String keyVariable;
    private final String home;
    private final String defaultModel;

    Provider(String keyVariable, String home, String defaultModel) {
        this.keyVariable = keyVariable;
        this.home = home;
        this.defaultModel = defaultModel;
    }

    /** @param word lower case, as in {@code --coach} */
    public static Optional<Provider> named(String word) {
        return Arrays.stream(values())
                .filter(provider -> provider.key().equals(word))
                .findFirst();
    }

    /** The environment's variable that holds the key; empty when none is needed. */
    public String keyVariable() {
        return keyVariable;
    }

    /** The base URL when the user names none; empty when there is no server. */
    public String home() {
        return home;
    }

    /** The model when the user names none: small, cheap, and good enough to coach; empty when there is none to assume. */
    public String defaultModel() {
        return defaultModel;
    }

    /** Whether its own server keeps the beginning of a prompt for the next one that begins so. */
    public boolean caches() {
        return !keyVariable.isEmpty();
    }
}
