package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Faults and URLs that others collected, when {@code DEBRIEF_SECURITY} names their folder. */
@EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
class SharedFaultsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyFaultOfAServerEndsAsItsClassSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (JsonNode fault : read("llm-faults.json")) {
            JsonNode response = fault.path("response");
            if (response.has("status")) {
                tried++;
                try (FakeServer server = new FakeServer(Faults.answer(response, Asking.KEY))) {
                    String outcome = outcome(Asking.model(Provider.OPENAI, server));
                    if (!expected(fault).contains(outcome) || server.sent().size() != 1) {
                        wrong.add(fault.path("name").asText() + ": " + outcome);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isPositive();
    }

    /** None of the collected URLs gets a key, but for loopback under its plain names; the local network gets the words alone. */
    @Test
    void noTrickGetsAKey() throws IOException {
        for (JsonNode entry : read("provider-urls.json")) {
            String url = entry.path("url").asText();
            if (!url.isEmpty()
                    && !url.matches("https?://(127\\.0\\.0\\.1|localhost)(:(80|443|2375))?(/[a-z0-9./]*)?")) {
                try {
                    Models.of(ModelChoice.of(Provider.OPENAI, "m", url), name -> {
                        assertThat(name).as(url).doesNotContainIgnoringCase("key");
                        return null;
                    });
                    assertThat(url).isEqualTo("http://172.16.0.1/");
                } catch (ModelFailure failure) {
                    assertThat(failure.kind()).isEqualTo(Kind.REFUSED);
                }
            }
        }
    }

    private static String outcome(LanguageModel model) {
        try {
            return model.ask(Asking.PROMPT).finish().name();
        } catch (ModelFailure failure) {
            assertThat(failure.getMessage()).doesNotContain(Asking.KEY);
            assertThat(failure.retryAfter()).isLessThanOrEqualTo(RetryAfter.LONGEST);
            return failure.kind().name();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What is inside an answer ("inner") is for those to judge who asked. */
    private static List<String> expected(JsonNode fault) {
        return switch (fault.path("class").asText()) {
            case "auth", "redirect" -> List.of("REFUSED");
            case "permanent" -> List.of("REJECTED", "TOO_LONG");
            case "transient" -> List.of("OUTAGE", "RATE_LIMITED");
            case "malformed", "transport" -> List.of("OUTAGE");
            case "semantic" -> List.of("LENGTH", "FILTERED", "REFUSED", "OUTAGE");
            case "inner" -> List.of("STOP");
            default -> List.of();
        };
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(Path.of(System.getenv("DEBRIEF_SECURITY"), file).toFile());
    }
}
