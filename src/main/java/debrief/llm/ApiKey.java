package debrief.llm;

import debrief.coach.ModelFailure;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A key to a provider. It is told to the provider only; whatever else is written goes through {@link #hide}. */
final class ApiKey {

    /** Where none is sent. */
    static final ApiKey NONE = new ApiKey("", "");

    private static final int LONGEST = 4096;

    private final String variable;
    private final String secret;
    private final Redaction redaction;

    private ApiKey(String variable, String secret) {
        this.variable = variable;
        this.secret = secret;
        this.redaction = new Redaction(secret);
    }

    /**
     * @param optional for servers on this machine, which mostly want none
     * @throws ModelFailure when there is none, or what there is cannot be one
     */
    static ApiKey from(Provider provider, boolean optional, Function<String, @Nullable String> environment)
            throws ModelFailure {
        String variable = provider.keyVariable();
        if (variable.isEmpty()) {
            return NONE;
        }
        String value = environment.apply(variable);
        if (value == null || value.isEmpty()) {
            if (optional) {
                return new ApiKey(variable, "");
            }
            throw refused(provider, "the environment holds no key; set " + variable);
        }
        if (value.chars().anyMatch(c -> c <= ' ' || c == '"' || c == '\'')) {
            throw refused(
                    provider, variable + " holds a space, a line break or a quotation mark; set it to the key alone");
        }
        if (value.length() > LONGEST || value.chars().anyMatch(c -> c > '~')) {
            throw refused(provider, variable + " does not hold a key: it is too long or has special letters in it");
        }
        return new ApiKey(variable, value);
    }

    private static ModelFailure refused(Provider provider, String message) {
        return new ModelFailure(ModelFailure.Kind.REFUSED, provider.key() + ": " + message);
    }

    /** For the request, and nothing else; null when there is none. */
    @Nullable
    String secret() {
        return secret.isEmpty() ? null : secret;
    }

    /** Where a person finds it; empty when the provider needs none. */
    String variable() {
        return variable;
    }

    String hide(String text) {
        return redaction.hide(text);
    }

    boolean isTold(String text) {
        return redaction.isTold(text);
    }

    @Override
    public String toString() {
        return secret.isEmpty() ? "no key" : "the key in " + variable;
    }
}
