package debrief.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long a server wants to be left alone. Every provider has its own way to say so. */
record RetryAfter(Clock clock) {

    /** Nobody waits longer, so it need not be told apart from for ever. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,9})?");
    private static final Pattern SPAN = Pattern.compile("(?:\\d{1,9}(?:\\.\\d{1,9})?(?:ms|us|µs|ns|h|m|s))+");
    private static final Pattern PART = Pattern.compile("([\\d.]+)(ms|us|µs|ns|h|m|s)");
    private static final Map<String, BigDecimal> SECONDS = Map.of(
            "h", new BigDecimal(3600),
            "m", new BigDecimal(60),
            "s", BigDecimal.ONE,
            "ms", new BigDecimal("0.001"),
            "us", new BigDecimal("0.000001"),
            "µs", new BigDecimal("0.000001"),
            "ns", new BigDecimal("0.000000001"));
    private static final List<String> LIMITED = List.of("requests", "tokens", "input-tokens", "output-tokens");

    /** @return zero when the server does not say, says it in a way that nobody knows, or wants no time; at most a day */
    Duration asked(Received reply, JsonNode body) {
        return Stream.<Optional<Duration>>of(
                        number(reply.header("retry-after-ms"), new BigDecimal("0.001")),
                        number(reply.header("retry-after"), BigDecimal.ONE),
                        date(reply.header("retry-after"), reply),
                        retryDelay(body),
                        LIMITED.stream()
                                .flatMap(what -> exhausted(reply, what).stream())
                                .max(Duration::compareTo))
                .flatMap(Optional::stream)
                .findFirst()
                .map(RetryAfter::bounded)
                .orElse(Duration.ZERO);
    }

    private static Duration bounded(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static Optional<Duration> number(String text, BigDecimal unit) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(seconds(new BigDecimal(text).multiply(unit)))
                : Optional.empty();
    }

    /** Rounded up to a millisecond: a moment too early would be refused again. */
    private static Duration seconds(BigDecimal seconds) {
        return Duration.ofMillis(seconds.min(new BigDecimal(LONGEST.toSeconds()))
                .movePointRight(3)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact());
    }

    private Optional<Duration> date(String text, Received reply) {
        // The server's own clock, if it shows it: this machine's may be wrong.
        return instant(text)
                .map(then -> Duration.between(instant(reply.header("date")).orElseGet(clock::instant), then));
    }

    /** RFC 9110 dates and RFC 3339 times. */
    private static Optional<Instant> instant(String text) {
        return instant(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                .or(() -> instant(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    private static Optional<Instant> instant(String text, DateTimeFormatter format) {
        try {
            return Optional.of(ZonedDateTime.parse(text, format).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Google puts it into the body: {@code {"error": {"details": [{"retryDelay": "34s"}]}}}. */
    private static Optional<Duration> retryDelay(JsonNode body) {
        return body.findValuesAsText("retryDelay").stream()
                .flatMap(text -> span(text).stream())
                .findFirst();
    }

    /** What is used up, and when there is more of it: a span at OpenAI and its like, a time at Anthropic. */
    private Optional<Duration> exhausted(Received reply, String what) {
        if (reply.header("x-ratelimit-remaining-" + what).equals("0")) {
            String reset = reply.header("x-ratelimit-reset-" + what);
            return span(reset).or(() -> number(reset, BigDecimal.ONE));
        }
        return reply.header("anthropic-ratelimit-" + what + "-remaining").equals("0")
                ? date(reply.header("anthropic-ratelimit-" + what + "-reset"), reply)
                : Optional.empty();
    }

    /** As Go writes it: {@code 1h2m3.5s}, {@code 20ms}. */
    private static Optional<Duration> span(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (!SPAN.matcher(plain).matches()) {
            return Optional.empty();
        }
        BigDecimal seconds = BigDecimal.ZERO;
        for (Matcher part = PART.matcher(plain); part.find(); ) {
            seconds = seconds.add(new BigDecimal(part.group(1)).multiply(SECONDS.get(part.group(2))));
        }
        return Optional.of(seconds(seconds));
    }
}
