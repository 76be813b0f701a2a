package debrief.leak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.leak.LeakScan.Found;
import debrief.leak.LeakScan.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Personal data and secrets that others collected, when {@code DEBRIEF_SECURITY} names their folder. */
@EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
class SharedPersonalDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("PERSON", Kind.NAME),
            Map.entry("ORG", Kind.NAME),
            Map.entry("ORGANIZATION", Kind.NAME),
            Map.entry("EMAIL", Kind.EMAIL),
            Map.entry("EMAIL_ADDRESS", Kind.EMAIL),
            Map.entry("EMAIL_SPOKEN", Kind.EMAIL),
            Map.entry("PHONE", Kind.PHONE),
            Map.entry("PHONE_NUMBER", Kind.PHONE),
            Map.entry("CARD", Kind.CARD),
            Map.entry("CREDIT_CARD", Kind.CARD),
            Map.entry("IBAN", Kind.IBAN),
            Map.entry("IBAN_CODE", Kind.IBAN),
            Map.entry("IP_ADDRESS", Kind.IP),
            Map.entry("US_SSN", Kind.SSN));

    private static final Map<Kind, Double> RECALL = new EnumMap<>(Map.of(
            Kind.NAME,
            1.0,
            Kind.EMAIL,
            .99,
            Kind.PHONE,
            .99,
            Kind.CARD,
            .99,
            Kind.SSN,
            .99,
            Kind.IBAN,
            .95,
            Kind.IP,
            .93));

    @Test
    void everySecretIsFoundAndNothingElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode entry : read("secrets.json")) {
            StringBuilder secret = new StringBuilder();
            entry.path("parts").forEach(part -> secret.append(part.asText()));
            for (String text : List.of(secret.toString(), "It is " + secret + " there.", "\"" + secret + "\",")) {
                boolean benign = entry.path("kind").asText().equals("benign");
                if (LeakScan.NONE.in(text).isEmpty() != benign) {
                    wrong.add(entry.path("kind").asText());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void personalDataIsFoundAsOftenAsPromised() throws IOException {
        Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
        int alarms = 0;
        for (String file : List.of("pii-interview.json", "pii-presidio-synth.json")) {
            for (JsonNode entry : read(file)) {
                String text = entry.path("text").asText();
                List<String> names = new ArrayList<>();
                for (JsonNode span : entry.path("spans")) {
                    if (KINDS.get(span.path("type").asText()) == Kind.NAME) {
                        names.add(span.path("value").asText());
                    }
                }
                List<Found> found = LeakScan.of(names).in(text);
                for (JsonNode span : entry.path("spans")) {
                    Kind kind = KINDS.get(span.path("type").asText());
                    if (kind != null) {
                        int[] count = counts.computeIfAbsent(kind, any -> new int[2]);
                        count[0]++;
                        count[1] += found.stream().anyMatch(one -> one.kind() == kind && touches(one, span)) ? 1 : 0;
                    }
                }
                alarms += entry.path("spans").isEmpty() ? found.size() : 0;
            }
        }
        assertThat(counts).isNotEmpty();
        counts.forEach((kind, count) -> assertThat((double) count[1] / count[0])
                .as("%s: %d of %d", kind, count[1], count[0])
                .isGreaterThanOrEqualTo(RECALL.get(kind)));
        assertThat(alarms).isLessThanOrEqualTo(1);
    }

    private static boolean touches(Found found, JsonNode span) {
        return found.start() < span.path("end").asInt()
                && found.end() > span.path("start").asInt();
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(Path.of(System.getenv("DEBRIEF_SECURITY"), file).toFile());
    }
}
