package debrief.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Items;
import debrief.content.yaml.Node.Scalar;
import debrief.content.yaml.Yaml.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * YAML's own test suite, when {@code DEBRIEF_SECURITY} names its folder's parent: what is read is what the suite says, and the
 * rest is refused. Nothing is read as something else.
 */
@EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
class SharedYamlSuiteTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void everyTextIsReadAsTheSuiteSaysOrRefused() throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        Path suite = Path.of(System.getenv("DEBRIEF_SECURITY"), "yaml-test-suite");
        try (Stream<Path> files = Files.list(suite)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Map<String, JsonNode> test = new LinkedHashMap<>();
                for (JsonNode one : YAML.readTree(file.toFile())) {
                    // What a later text of a file leaves out, the one before said.
                    one.properties().forEach(field -> test.put(field.getKey(), field.getValue()));
                    if (!one.has("fail")) {
                        test.remove("fail");
                    }
                    String outcome = outcome(test);
                    counts.merge(outcome.replaceFirst(":.*", ""), 1, Integer::sum);
                    if (outcome.startsWith("different")) {
                        wrong.add(file.getFileName() + " " + outcome + "\n" + text(test.get("yaml")));
                    }
                }
            }
        }
        System.out.println("yaml-test-suite: " + counts);
        assertThat(wrong).isEmpty();
        assertThat(counts.get("equal")).isGreaterThan(50);
    }

    private static String outcome(Map<String, JsonNode> test) {
        Mistakes mistakes = new Mistakes("suite.yaml");
        try {
            Node node = Yaml.tree(text(test.get("yaml")), mistakes);
            if (mistakes.hasErrors()) {
                return "refused";
            }
            if (test.containsKey("fail")) {
                return "different: an error is read as " + shown(node);
            }
            List<String> events =
                    text(test.get("tree")).lines().map(String::stripLeading).toList();
            String wanted = wanted(events);
            return shown(node).equals(wanted) ? "equal" : "different: " + shown(node) + "\ninstead of " + wanted;
        } catch (Mistake refused) {
            return test.containsKey("fail") ? "refused as it must be" : "refused";
        }
    }

    /** Text, its quotes or none, lists and maps: all that a file can say to us. */
    private static String shown(Node node) {
        if (node instanceof Scalar scalar) {
            return (scalar.plain() ? ":" : "=") + scalar.value();
        } else if (node instanceof Items list) {
            return list.items().stream()
                    .map(SharedYamlSuiteTest::shown)
                    .toList()
                    .toString();
        }
        Map<String, String> map = new LinkedHashMap<>();
        ((Fields) node).fields().values().forEach(field -> map.put(field.key(), shown(field.value())));
        return map.toString();
    }

    /** The same of the suite's events. */
    private static String wanted(List<String> events) {
        Deque<List<String>> open = new ArrayDeque<>(List.of(new ArrayList<>()));
        Deque<Boolean> maps = new ArrayDeque<>();
        for (String event : events) {
            if (event.startsWith("+MAP") || event.startsWith("+SEQ")) {
                open.push(new ArrayList<>());
                maps.push(event.startsWith("+MAP"));
            } else if (event.equals("-MAP") || event.equals("-SEQ")) {
                List<String> parts = open.pop();
                String whole = maps.pop() ? map(parts) : parts.toString();
                open.element().add(whole);
            } else if (event.startsWith("=VAL ")) {
                String value = event.substring(5).replaceFirst("^(&\\S+ |<\\S+> )*", "");
                open.element().add((value.startsWith(":") ? ":" : "=") + unescaped(value.substring(1)));
            } else if (event.startsWith("=ALI ")) {
                open.element().add(event);
            }
        }
        return open.element().isEmpty() ? ":" : open.element().get(0);
    }

    private static String map(List<String> parts) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i += 2) {
            map.put(parts.get(i).substring(1), parts.get(i + 1));
        }
        return map.toString();
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            char escaped = text.charAt(++i);
            plain.append(
                    switch (escaped) {
                        case 'n' -> '\n';
                        case 't' -> '\t';
                        case 'r' -> '\r';
                        case 'b' -> '\b';
                        default -> escaped;
                    });
        }
        return plain.toString();
    }

    /** The suite writes what editors hide as signs. */
    private static String text(JsonNode written) {
        return written.asText()
                .replace("␣", " ")
                .replaceAll("—*»", "\t")
                .replace("←", "\r")
                .replace("⇔", "\uFEFF")
                .replace("↵", "")
                .replaceAll("∎\n$", "");
    }
}
