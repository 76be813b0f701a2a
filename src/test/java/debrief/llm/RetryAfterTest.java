package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.coach.ModelFailure;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How servers say when to come again, and what is made of it. */
class RetryAfterTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // RFC 9110: seconds or a date
                "Retry-After: 20 | PT20S",
                "Retry-After: 0 | PT0S",
                "Retry-After: 1.5 | PT1.5S",
                "Retry-After: Sun, 01 Mar 2026 12:00:30 GMT | PT30S",
                "Retry-After: Sun, 1 Mar 2026 12:00:30 GMT | PT30S",
                // the server's clock counts, not ours
                "Retry-After: Sun, 01 Mar 2026 09:00:30 GMT; Date: Sun, 01 Mar 2026 09:00:00 GMT | PT30S",
                // past, far, or nonsense
                "Retry-After: Sun, 01 Mar 2026 11:00:00 GMT | PT0S",
                "Retry-After: Wed, 21 Oct 2099 07:28:00 GMT | PT24H",
                "Retry-After: 999999999999 | PT24H",
                "Retry-After: 99999999999999999999 | PT0S",
                "Retry-After: -5 | PT0S",
                "Retry-After: soon | PT0S",
                "Retry-After: 2026-03-01 | PT0S",
                "Retry-After: 1e9 | PT0S",
                "Retry-After: | PT0S",
                "- | PT0S",
                // OpenAI and its like
                "retry-after-ms: 250 | PT0.25S",
                "retry-after-ms: 250; Retry-After: 1 | PT0.25S",
                "retry-after-ms: x; Retry-After: 1 | PT1S",
                "x-ratelimit-remaining-tokens: 0; x-ratelimit-reset-tokens: 1m2.5s | PT1M2.5S",
                "x-ratelimit-remaining-tokens: 0; x-ratelimit-reset-tokens: 20ms | PT0.02S",
                "x-ratelimit-remaining-tokens: 0; x-ratelimit-reset-tokens: 1h2m | PT1H2M",
                "x-ratelimit-remaining-requests: 0; x-ratelimit-reset-requests: 3us | PT0.001S",
                "x-ratelimit-remaining-requests: 0; x-ratelimit-reset-requests: 7 | PT7S",
                "x-ratelimit-remaining-requests: 0; x-ratelimit-reset-requests: later | PT0S",
                "x-ratelimit-remaining-requests: 0; x-ratelimit-reset-requests: 1s; x-ratelimit-remaining-tokens: 0;"
                        + " x-ratelimit-reset-tokens: 2s | PT2S",
                "x-ratelimit-remaining-tokens: 12; x-ratelimit-reset-tokens: 6m0s | PT0S",
                // Anthropic
                "anthropic-ratelimit-tokens-remaining: 0; anthropic-ratelimit-tokens-reset: 2026-03-01T12:00:09Z | PT9S",
                "anthropic-ratelimit-tokens-remaining: 5; anthropic-ratelimit-tokens-reset: 2026-03-01T12:00:09Z | PT0S",
            })
    void headersSayIt(String headers, Duration wait) throws IOException {
        assertThat(asked(headers == null ? "" : headers, "{}")).isEqualTo(wait);
    }

    @Test
    void googleSaysItInTheBody() throws IOException {
        String body = "{\"error\":{\"details\":[{\"reason\":\"x\"},{\"retryDelay\":\"%s\"}]}}";
        assertThat(asked("", body.formatted("34.5s"))).isEqualTo(Duration.ofMillis(34_500));
        assertThat(asked("", body.formatted("a while"))).isZero();
        assertThat(asked("Retry-After: 2", body.formatted("34s"))).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void theFailureCarriesIt() throws IOException {
        for (Provider provider : Asking.SERVERS) {
            for (int status : List.of(429, 503, 529)) {
                try (FakeServer server = FakeServer.of(status, "{}", "Retry-After: 7")) {
                    ModelFailure failure = Asking.failure(Asking.model(provider, server));
                    assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(7));
                    assertThat(failure).hasMessageContaining("try again in 7 s");
                }
            }
        }
    }

    private static Duration asked(String headers, String body) throws IOException {
        HttpHeaders parsed = HttpHeaders.of(
                Arrays.stream(headers.split(";"))
                        .filter(header -> !header.isBlank())
                        .map(header -> header.strip().split(":", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1].strip()))),
                (name, value) -> true);
        return new RetryAfter(NOON).asked(new Received(429, parsed, new byte[0]), new ObjectMapper().readTree(body));
    }
}
