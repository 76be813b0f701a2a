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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form of a reply, for the provider and for the reader.
 *
 * <p>Providers read the schema before the prompt, and keep what they have read only where all of it is the same. So one form serves
 * all requests, {@link #shared}; its parts that a request does not want stay empty. Where nothing is kept, or grammar makes a
 * model write what the schema names, the wanted parts alone are better: {@link #narrow}.
 *
 * <p>Only what every provider's strict mode takes: each property is required, none may be added, and no number or length is
 * bounded; the bounds are checked in code.
 */
public final class ReplySchema {

    /** The property that holds the answers to asks. */
    public static final String ANSWERS = "answers";

    /** What follows from all else is written when all else is. */
    private static final List<String> LAST = List.of("verdict", "summary");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectNode FORMS = forms();

    private final List<String> wanted;
    private final JsonNode sent;
    private final JsonNode held;
    private final Schema schema;

    private ReplySchema(Collection<String> wanted, boolean shared) {
        this.wanted = List.copyOf(wanted);
        this.held = object(wanted);
        this.sent = shared ? object(keys()) : held;
        this.schema = REGISTRY.getSchema(held);
    }

    /** The one form of all replies, of which these parts are wanted. */
    public static ReplySchema shared(Collection<String> wanted) {
        return new ReplySchema(wanted, true);
    }

    /** A form that has these parts alone. */
    public static ReplySchema narrow(Collection<String> wanted) {
        return new ReplySchema(wanted, false);
    }

    /** The keys of all parts that anybody may want. */
    public static List<String> keys() {
        List<String> keys = new ArrayList<>();
        FORMS.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static ObjectNode object(Collection<String> parts) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        keys().stream().filter(parts::contains).forEach(key -> properties.set(key, FORMS.get(key)));
        ArrayNode required = schema.putArray("required");
        properties.fieldNames().forEachRemaining(required::add);
        return schema.put("additionalProperties", false);
    }

    /** The forms of the parts, in the order in which a reply is thought out. */
    private static ObjectNode forms() {
        ObjectNode written = (ObjectNode) tree(PromptText.resource("schemas/forms.json"));
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        ReplyParts.keys().stream()
                .filter(key -> !LAST.contains(key))
                .forEach(key -> ordered.set(key, written.required(key)));
        written.fieldNames().forEachRemaining(key -> {
            if (!LAST.contains(key)) {
                ordered.set(key, written.get(key));
            }
        });
        LAST.forEach(key -> ordered.set(key, written.required(key)));
        ArrayNode kinds = (ArrayNode) ordered.at("/exchanges/items/properties/kind/enum");
        Stream.of(Kind.values()).map(Kind::key).forEach(kinds::add);
        return ordered;
    }

    public String name() {
        return "report";
    }

    /** As the provider gets it. */
    public String text() {
        try {
            return JSON.writeValueAsString(sent);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree is always JSON", impossible);
        }
    }

    /** The keys of what is wanted. */
    public List<String> wanted() {
        return wanted;
    }

    /** What a reply is held against: the wanted parts. */
    public JsonNode tree() {
        return held;
    }

    /** What is wrong with the wanted parts of a reply. */
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
