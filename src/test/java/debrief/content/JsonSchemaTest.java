package debrief.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import debrief.content.yaml.Document;
import debrief.content.yaml.Schema;
import debrief.problem.Problem;
import debrief.testing.Golden;
import debrief.testing.Today;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Editors check a file against its JSON Schema, Debrief against its shape; both must say the same. */
class JsonSchemaTest {

    private static final Path FOLDER = Path.of("content/.schema");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final YAMLMapper YAML = new YAMLMapper();

    /** So many single mistakes are too many for every day. */
    private static final int MANY = 300;

    static Stream<String> kinds() {
        return Schemas.byName().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theCommittedSchemaIsTheShapes(String kind) {
        Golden.assertMatches(FOLDER.resolve(kind + ".json"), Schemas.files().get(kind + ".json"));
    }

    @Test
    void thereAreNoOtherSchemas() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Schemas.files().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void bothTakeWhatIsRight(String kind) throws IOException {
        Verdicts verdicts = new Verdicts(kind);
        List<Object> documents = Examples.right(Schemas.byName().get(kind));

        for (Object document : documents) {
            verdicts.expect(true, document);
        }
        assertThat(verdicts.surprises())
                .as("surprises among %s", documents.size())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void bothRefuseEverySingleMistake(String kind) throws IOException {
        Verdicts verdicts = new Verdicts(kind);
        List<Object> mistakes = Examples.wrong(Schemas.byName().get(kind));
        List<Object> documents = mistakes.size() > MANY ? Today.of(mistakes, 5) : mistakes;

        for (Object document : documents) {
            verdicts.expect(false, document);
        }
        assertThat(mistakes).hasSizeGreaterThan(20);
        assertThat(verdicts.surprises())
                .as("surprises among %s", documents.size())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void bothSayTheSameOfAnything(String kind) throws IOException {
        Verdicts verdicts = new Verdicts(kind);
        SplittableRandom dice = new SplittableRandom(20_240_520);

        for (int i = 0; i < 300; i++) {
            verdicts.compare(Examples.any(Schemas.byName().get(kind), dice));
        }
        assertThat(verdicts.surprises()).isEmpty();
        assertThat(verdicts.right).as("right ones").isBetween(30, 297);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSchemaNamesItsFileAndOffersTheKeysInTheirOrder(String kind) throws IOException {
        JsonNode schema = YAML.readTree(Schemas.files().get(kind + ".json"));

        assertThat(schema.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("title").asText()).isEqualTo("Debrief: " + kind + ".yaml");
        assertThat(schema.get("properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(Schemas.byName().get(kind).keys().keySet());
    }

    /** What schema and shape said of some documents. */
    private static final class Verdicts {

        private final Schema shape;
        private final com.networknt.schema.Schema schema;
        private final List<String> surprises = new ArrayList<>();
        private int right;

        Verdicts(String kind) {
            shape = Schemas.byName().get(kind);
            schema = SCHEMAS.getSchema(Schemas.files().get(kind + ".json"));
        }

        void expect(boolean right, Object document) throws IOException {
            String yaml = Examples.yaml(document);
            List<Error> bySchema = bySchema(yaml);
            List<Problem> byShape = byShape(yaml);
            if (bySchema.isEmpty() != right || byShape.isEmpty() != right) {
                surprise(yaml, bySchema, byShape);
            }
        }

        void compare(Object document) throws IOException {
            String yaml = Examples.yaml(document);
            List<Error> bySchema = bySchema(yaml);
            List<Problem> byShape = byShape(yaml);
            if (bySchema.isEmpty() != byShape.isEmpty()) {
                surprise(yaml, bySchema, byShape);
            } else if (byShape.isEmpty()) {
                right++;
            }
        }

        List<String> surprises() {
            return surprises.stream().limit(20).toList();
        }

        private void surprise(String yaml, List<Error> bySchema, List<Problem> byShape) {
            surprises.add("%s%n  schema: %s%n  shape: %s%n".formatted(cut(yaml), bySchema, byShape));
        }

        private List<Error> bySchema(String yaml) throws IOException {
            return schema.validate(
                    YAML.readTree(yaml),
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }

        private List<Problem> byShape(String yaml) {
            return Document.read("it.yaml", yaml, shape).problems();
        }

        private static String cut(String text) {
            return text.length() > 1_000 ? text.substring(0, 1_000) + "…" : text;
        }
    }
}
