package debrief.llm;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which model the user wants.
 *
 * @param model the provider's own id, or a path for {@link Provider#GGUF} and {@link Provider#REPLAY}; empty for the default
 * @param baseUrl a server other than the provider's own, to which the key may travel; empty for the provider's
 * @param timeout for the whole reply, from connecting to its last byte; more than zero, at most an hour
 * @param temperature 0 to 2; null leaves it to the model, for some refuse to be told
 */
public record ModelChoice(
        Provider provider,
        String model,
        String baseUrl,
        Duration timeout,
        @Nullable Double temperature) {

    private static final Duration LONGEST = Duration.ofHours(1);

    /** @throws IllegalArgumentException when the timeout or the temperature is out of range */
    public ModelChoice {
        model = model.strip().isEmpty() ? provider.defaultModel() : model.strip();
        baseUrl = baseUrl.strip();
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("the timeout is more than zero and at most an hour");
        }
        if (temperature != null && !(temperature >= 0 && temperature <= 2)) {
            throw new IllegalArgumentException("a temperature lies between 0 and 2");
        }
    }

    /** The provider's default model on its own server. */
    public static ModelChoice of(Provider provider) {
        return of(provider, "", "");
    }

    public static ModelChoice of(Provider provider, String model, String baseUrl) {
        return new ModelChoice(provider, model, baseUrl, provider.timeout(), null);
    }
}
