package debrief.llm;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** For the whole reply, at most. */
    public static final Duration LONGEST = Duration.ofHours(1);

    /** A model on a laptop needs longer than one in a data centre. */
    private static final Duration NEAR = Duration.ofMinutes(15);

    private static final Duration FAR = Duration.ofMinutes(5);

    private static final Pattern TIMEOUT = Pattern.compile("(\\d{1,4})(s|m|h)?");

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

    /** With as much time as a model in such a place needs. */
    public static ModelChoice of(Provider provider, String model, String baseUrl) {
        ModelChoice far = new ModelChoice(provider, model, baseUrl, FAR, null);
        return far.isNear() ? far.within(NEAR) : far;
    }

    /** It runs on this machine or in its network. */
    public boolean isNear() {
        return provider == Provider.GGUF
                || ServerAddress.isNear(ServerAddress.host(baseUrl.isEmpty() ? provider.home() : baseUrl));
    }

    /** A time as people type it, {@code 90s}, {@code 20m} or {@code 20}, {@code 1h}; empty when it is none, or too long. */
    public static Optional<Duration> timeout(String typed) {
        Matcher time = TIMEOUT.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(time.group(1));
        String unit = time.group(2) == null ? "m" : time.group(2);
        Duration wait = Duration.of(
                number,
                switch (unit) {
                    case "s" -> ChronoUnit.SECONDS;
                    case "h" -> ChronoUnit.HOURS;
                    default -> ChronoUnit.MINUTES;
                });
        return wait.isZero() || wait.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(wait);
    }

    /** The same with another time for the whole reply. */
    public ModelChoice within(Duration another) {
        return new ModelChoice(provider, model, baseUrl, another, temperature);
    }

    ModelChoice at(String url) {
        return new ModelChoice(provider, model, url, timeout, temperature);
    }
}
