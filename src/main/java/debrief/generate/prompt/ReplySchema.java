package debrief.generate.prompt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import debrief.model.Kind;
import debrief.model.Section;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form of a reply, for the provider and for the reader.
 *
 * <p>Only what every provider's strict mode takes: each property is required, none may be added, and no number or length is
 * bounded; the bounds are checked in code.
 */
public final class ReplySchema {

    /** The property that holds the answers to asks. */
    public static final String ANSWERS = "answers";

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode FORMS = tree(PromptText.resource("schemas/forms.json"));

    private final String name;
    private final JsonNode tree;
    private final Schema schema;

    private ReplySchema(String name, JsonNode tree) {
        this.name = name;
        this.tree = tree;
        this.schema = REGISTRY.getSchema(tree);
    }

    /** Of a request for these sections of one exchange. */
    public static ReplySchema write(Collection<Section> sections, boolean answers) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        for (Section section : sections) {
            properties.set(section.key(), FORMS.get(form(section)));
        }
        if (answers) {
            properties.set(ANSWERS, FORMS.get(ANSWERS));
        }
        ArrayNode required = schema.putArray("required");
        properties.fieldNames().forEachRemaining(required::add);
        schema.put("additionalProperties", false);
        return new ReplySchema("analysis", schema);
    }

    /** Of a request that always has the same form; it may name the kinds of questions. */
    public static ReplySchema read(String name) {
        JsonNode tree = tree(PromptText.resource("schemas/" + name + ".json"));
        if (tree.at("/properties/exchanges/items/properties/kind/enum") instanceof ArrayNode kinds) {
            Stream.of(Kind.values()).map(Kind::key).forEach(kinds::add);
        }
        return new ReplySchema(name, tree);
    }

    private static String form(Section section) {
        return switch (section.form()) {
            case POINTS -> isCited(section) ? "cited" : "plain";
            case PROSE -> "prose";
            case CLAIMS -> "claims";
            case TOPICS -> "topics";
            case MARKS -> "rating";
        };
    }

    /** Its points rest on turns. */
    public static boolean isCited(Section section) {
        return switch (section) {
            case EXPECTING, WHY, STRENGTHS, ISSUES, IMPROVEMENTS -> true;
            default -> false;
        };
    }

    public String name() {
        return name;
    }

    /** As the provider gets it. */
    public String text() {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree is always JSON", impossible);
        }
    }

    public JsonNode tree() {
        return tree;
    }

    public List<Error> errors(JsonNode reply) {
        return schema.validate(reply);
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema of ours is no JSON", e);
        }
    }
}
