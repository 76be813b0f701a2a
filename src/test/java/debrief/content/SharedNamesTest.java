package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.content.yaml.Mistakes;
import debrief.content.yaml.Node;
import debrief.content.yaml.Yaml;
import debrief.content.yaml.YamlWriter;
import debrief.model.Slug;
import debrief.model.Taxonomy;
import debrief.model.Topic;
import debrief.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Names, paths and texts that others collected, when {@code DEBRIEF_SECURITY} names their folder. */
@EnabledIfEnvironmentVariable(named = "DEBRIEF_SECURITY", matches = ".+")
class SharedNamesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path lab;

    @Test
    void everyNameHasASafeAddress() throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode one : read("filenames.json")) {
            names.add(one.path("name").asText().repeat(one.path("repeat").asInt(1)));
            names.add(one.path("other").asText());
        }
        read("path-traversal.json").forEach(one -> names.add(one.path("path").asText()));
        texts(read("blns.json"), names);
        assertThat(names).hasSizeGreaterThan(500);
        for (String name : names) {
            assertThat(Slug.of(name)).as(name).matches(Slug.PATTERN).isEqualTo(Slug.of(name));
            assertThat(Slug.apart(name)).as(name).matches(Slug.PATTERN);
        }
    }

    @Test
    void twoNamesAreTwoAddressesOrTwoSpellingsOfOneTopic() throws IOException {
        int tried = 0;
        for (JsonNode one : read("filenames.json")) {
            if (one.has("other")) {
                String name = one.path("name").asText();
                String other = one.path("other").asText();
                for (List<String> order : List.of(List.of(name, other), List.of(other, name))) {
                    Taxonomy topics = Taxonomy.of(List.of()).with(order);
                    assertThat(topics.find(name)).as(name).isPresent();
                    assertThat(topics.find(other)).as(other).isPresent();
                    assertThat(topics.all()).extracting(Topic::slug).doesNotHaveDuplicates();
                }
                tried++;
            }
        }
        assertThat(tried).isPositive();
    }

    @Test
    void noPathIsAnId() throws IOException {
        Path root = Files.createDirectories(lab.resolve("a/b/c"));
        NewSetting setting = new NewSetting("", "", "", "", "", "", List.of(), false, List.of());
        int tried = 0;
        for (JsonNode one : read("path-traversal.json")) {
            String path = one.path("path").asText();
            assertThatThrownBy(
                            () -> NewInterview.of(new byte[1], "txt", setting).create(root, path))
                    .as(path)
                    .isInstanceOf(ProblemsException.class);
            tried++;
        }
        assertThat(tried).isPositive();
        try (var left = Files.walk(lab)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void everyTextComesBackFromAFile() throws Exception {
        List<String> texts = new ArrayList<>();
        texts(read("blns.json"), texts);
        texts(read("benign-text.json"), texts);
        texts(read("path-traversal.json"), texts);
        texts(read("filenames.json"), texts);
        assertThat(texts).hasSizeGreaterThan(500);
        for (String text : texts) {
            Map<String, Object> root = new TreeMap<>(Map.of("text", text, "list", List.of(text)));
            Mistakes mistakes = new Mistakes("x");
            Node.Fields read = Yaml.parse(YamlWriter.write("x.json", root), mistakes);
            assertThat(mistakes.all()).as(text).isEmpty();
            assertThat(((Node.Scalar) read.fields().get("text").value()).value())
                    .isEqualTo(text);
            assertThat(((Node.Scalar) read.list("list").get(0)).value()).isEqualTo(text);
        }
    }

    /** Every text in it, however deep. */
    private static void texts(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        for (Iterator<JsonNode> parts = node.elements(); parts.hasNext(); ) {
            texts(parts.next(), texts);
        }
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(Path.of(System.getenv("DEBRIEF_SECURITY"), file).toFile());
    }
}
