package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.segment.BareTranscript;
import debrief.segment.Proposed;
import debrief.transcript.TranscriptReader;
import debrief.transcript.cues.Cue;
import debrief.transcript.cues.CueText;
import debrief.transcript.cues.WebVtt;
import debrief.transcript.file.SourceDecoder;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Real transcripts, and what others read in them. They are not part of this project: the variable DEBRIEF_SAMPLES names
 * their folder, and without it these tests say that they are left out.
 */
@EnabledIfEnvironmentVariable(named = "DEBRIEF_SAMPLES", matches = ".+")
class FieldSamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static Path samples;

    @BeforeAll
    static void find() {
        samples = Path.of(System.getenv("DEBRIEF_SAMPLES"));
    }

    @Test
    void exactTurnsAreReadExactly() throws IOException {
        List<String> missed = new ArrayList<>();
        for (String gold : List.of("gold_edge.json", "gold_derived.json")) {
            for (JsonNode expected : JSON.readTree(samples.resolve(gold).toFile())) {
                List<String> want = new ArrayList<>();
                expected.get("turns")
                        .forEach(turn -> want.add(turn(text(turn.get("speaker")), text(turn.get("text")))));
                List<String> got = read(expected.get("file").asText()).turns().stream()
                        .map(spoken -> turn(spoken.label(), spoken.text()))
                        .toList();
                if (!got.equals(want)) {
                    missed.add(expected.get("file").asText());
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void realFilesAreReadAsAnIndependentReaderDoes() throws IOException {
        int speakers = 0;
        int turns = 0;
        int words = 0;
        for (String line : Files.readAllLines(samples.resolve("expected.jsonl"))) {
            JsonNode expected = JSON.readTree(line);
            Reading reading = read(expected.get("file").asText());
            Set<String> want = new TreeSet<>();
            expected.get("speakers").forEach(speaker -> want.add(speaker.asText()));
            Set<String> got = new TreeSet<>();
            int count = 0;
            for (Spoken spoken : reading.turns()) {
                if (!spoken.label().isEmpty()) {
                    got.add(spoken.label());
                }
                count += spoken.text().split("\\s+", -1).length;
            }
            speakers += got.equals(want) ? 1 : 0;
            JsonNode of = expected.get("turns");
            turns += of.isNull() || near(reading.turns().size(), of.asInt(), 1, .02) ? 1 : 0;
            words += near(count, expected.get("words").asInt(), 2, .01) ? 1 : 0;
        }
        assertThat(speakers).as("files with equal speakers").isGreaterThanOrEqualTo(38);
        assertThat(turns).as("files with as many turns").isGreaterThanOrEqualTo(38);
        assertThat(words).as("files with as many words").isGreaterThanOrEqualTo(38);
    }

    @Test
    void webVttIsReadStrictlyAsItsConformanceFilesWant() throws IOException {
        List<String> missed = new ArrayList<>();
        for (String line : Files.readAllLines(samples.resolve("webvtt/expected-cues.jsonl"))) {
            JsonNode expected = JSON.readTree(line);
            List<String> want = new ArrayList<>();
            expected.get("cues")
                    .forEach(cue -> want.add(cue.get("id").asText() + "|" + cue.get("start_ms") + "|"
                            + cue.get("end_ms") + "|" + cue.get("text").asText()));
            byte[] bytes =
                    Files.readAllBytes(samples.resolve(expected.get("vtt").asText()));
            List<String> got = new ArrayList<>();
            for (Cue cue :
                    WebVtt.parse(SourceDecoder.decode(bytes, null).text()).cues()) {
                got.add(cue.id() + "|" + cue.startMs() + "|" + cue.endMs() + "|" + cue.text());
            }
            if (!got.equals(want)) {
                missed.add(expected.get("vtt").asText());
            }
        }
        assertThat(missed).isEmpty();
    }

    /** Also leaves the readings in a file that other scorers can read. */
    @Test
    void cueTextIsReadAsItsConformanceFilesWant() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(samples.resolve("webvtt/expected-cue-text.jsonl"))) {
            JsonNode expected = JSON.readTree(line);
            String raw = expected.get("text").asText();
            CueText text = CueText.parse(raw);
            lines.add(JSON.createObjectNode()
                    .put("text", raw)
                    .put("plain", text.plain())
                    .set("voices", JSON.valueToTree(text.voices()))
                    .toString());
            List<String> voices = new ArrayList<>();
            expected.get("voices").forEach(voice -> voices.add(voice.asText()));
            if (!text.plain().equals(expected.get("plain").asText())
                    || !text.voices().equals(voices)) {
                missed.add(raw);
            }
        }
        Files.createDirectories(Path.of("target/samples"));
        Files.write(Path.of("target/samples/cue-text.jsonl"), lines);
        assertThat(missed).isEmpty();
    }

    @Test
    void exchangesStartWhereAPersonLetsThemStart() throws IOException {
        double sum = 0;
        for (String name : List.of("swe-interview", "mock-qa", "cheri-9")) {
            JsonNode gold = JSON.readTree(
                    samples.resolve("segmentation/" + name + ".seg.json").toFile());
            Set<Integer> want = new HashSet<>();
            gold.get("exchanges")
                    .forEach(exchange -> want.add(exchange.get("start_turn").asInt()));
            Set<Integer> got = new HashSet<>();
            for (Proposed proposed :
                    BareTranscript.of(read(gold.get("source").asText())).exchanges()) {
                got.add(proposed.start() - 1);
            }
            // The first turn always starts one and does not count.
            want.remove(0);
            got.remove(0);
            Set<Integer> both = new HashSet<>(got);
            both.retainAll(want);
            double f1 = 2.0 * both.size() / (got.size() + want.size());
            assertThat(f1).as(name).isGreaterThanOrEqualTo(.80);
            sum += f1;
        }
        assertThat(sum / 3).as("mean exact F1").isGreaterThanOrEqualTo(.90);
    }

    private static Reading read(String file) throws IOException {
        return TranscriptReader.read(Files.readAllBytes(samples.resolve(file)), null, List.of());
    }

    private static boolean near(int got, int want, int least, double share) {
        return Math.abs(got - want) <= Math.max(least, share * want);
    }

    private static String turn(String speaker, String text) {
        return speaker + ": " + text.replaceAll("\\s+", " ").strip();
    }

    private static String text(JsonNode node) {
        return node == null || node.isNull() ? "" : node.asText();
    }
}
