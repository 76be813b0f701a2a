package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.content.yaml.ChoiceSchema;
import debrief.content.yaml.Document;
import debrief.content.yaml.IntegerSchema;
import debrief.content.yaml.Keymap;
import debrief.content.yaml.Limits;
import debrief.content.yaml.Mistakes;
import debrief.content.yaml.Schema;
import debrief.content.yaml.TextSchema;
import debrief.problem.Problem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** YAML texts that others collected to mislead a reader, when {@code DEBRIEF_SECURITY} names their folder. */
@EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
class SharedYamlTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Of the processor: what else the machine does is not the reader's. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static final Duration LONGEST = Duration.ofMillis(500);

    /** The keys that the texts use, with what they are said to hold. */
    private static final Schema SHAPE = Keymap.map()
            .required("title", TextSchema.TITLE, "")
            .key("tags", new Schema.ListOf(TextSchema.TITLE), "")
            .key("score", new IntegerSchema(0, 100), "")
            .key("published", ChoiceSchema.FLAG, "")
            .build();

    @TempDir
    Path root;

    @Test
    void everyTextIsReadOrRefusedAsItsCollectorsSay() throws IOException {
        Files.createDirectory(root.resolve("content"));
        SourceFiles files = new SourceFiles(root);
        Document warm = read(files, "title: x\ntags: [a]\n");
        assertThat(warm.right()).isTrue();
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        Duration longest = Duration.ZERO;
        for (JsonNode entry : JSON.readTree(
                Path.of(System.getenv("DEBRIEF_SECURITY"), "yaml-hostile.json").toFile())) {
            tried++;
            String text = text(entry);
            long start = PROCESSOR.getCurrentThreadCpuTime();
            Document document = read(files, text);
            Duration took = Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - start);
            longest = took.compareTo(longest) > 0 ? took : longest;
            String verdict = verdict(entry, text, document);
            if (!verdict.isEmpty() || took.compareTo(LONGEST) > 0) {
                wrong.add(entry.path("name").asText() + ": " + verdict + " after " + took.toMillis() + " ms; "
                        + document.problems().stream().limit(3).toList());
            }
        }
        System.out.println("hostile YAML: " + tried + " texts, at most " + longest.toMillis() + " ms each");
        assertThat(wrong).isEmpty();
        assertThat(tried).isPositive();
    }

    /** What is wrong with the verdict; empty when nothing is. */
    private static String verdict(JsonNode entry, String text, Document document) {
        List<Problem> others = document.problems().stream()
                // Most texts are about another key and leave the title out, which is a mistake of its own.
                .filter(problem -> text.isBlank() || !problem.message().startsWith("the key 'title' is missing"))
                .toList();
        boolean refused = !others.isEmpty();
        String value = document.root().text("title");
        return switch (entry.path("expect").asText()) {
            case "reject" -> !refused ? "accepted" : place(entry, others);
            case "reject-or-resolve" -> refused ? "" : "accepted";
            case "accept" -> refused ? "refused" : "";
            case "accept-text-or-reject" ->
                refused || value.equals(entry.path("value").asText()) ? "" : "became " + value;
            case "accept-clean" -> others.toString().contains("\u001b") ? "the escape reaches the console" : "";
            default -> "an unknown expectation";
        };
    }

    /** A file's own limit has no line; everything else stands at one. */
    private static String place(JsonNode entry, List<Problem> problems) {
        Problem first = problems.get(0);
        boolean whole = first.message().contains("bytes; at most");
        if (!whole && (first.location().line() < 1 || first.location().column() < 1)) {
            return "without a place";
        }
        return !entry.has("line")
                        || first.location().line() == entry.path("line").asInt()
                ? ""
                : "in line " + first.location().line();
    }

    private Document read(SourceFiles files, String text) throws IOException {
        Files.write(root.resolve("content/any.yaml"), text.getBytes(StandardCharsets.UTF_8));
        try {
            return Document.read(
                    "any.yaml",
                    files.read("content/any.yaml", Limits.YAML_BYTES, StandardCharsets.UTF_8)
                            .orElseThrow(),
                    SHAPE);
        } catch (SourceFiles.Unreadable unreadable) {
            Mistakes mistakes = new Mistakes("any.yaml");
            unreadable.tell(mistakes);
            return Document.unreadable("any.yaml", mistakes.all());
        }
    }

    private static String text(JsonNode entry) {
        StringBuilder text = new StringBuilder(entry.path("yaml").asText());
        entry.path("gen")
                .forEach(part ->
                        text.append(part.get(0).asText().repeat(part.get(1).asInt())));
        return text.toString();
    }
}
