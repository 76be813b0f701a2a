package debrief.content.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import debrief.content.yaml.Schema.Keys;
import debrief.content.yaml.Schema.ListOf;
import debrief.content.yaml.Schema.Named;
import debrief.content.yaml.Schema.OrNothing;

/** A {@link Schema} as JSON Schema (draft 2020-12), for editors. */
public final class JsonSchema {

    private JsonSchema() {}

    /**
     * The text of one schema.
     *
     * @param name of the kind of file
     */
    public static String of(String name, Keys shape) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Debrief: " + name + ".yaml");
        schema.setAll(schema(shape));
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of plain nodes is always JSON", impossible);
        }
    }

    private static ObjectNode schema(Schema shape) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (shape instanceof TextSchema text) {
            // A bare 2024 or true is text too: the reader takes a scalar as it is written.
            schema.putArray("type").add("string").add("number").add("boolean");
            schema.put("maxLength", text.most());
        } else if (shape instanceof PatternSchema matching) {
            schema.putArray("type").add("string").add("integer");
            schema.put("pattern", "^(?:" + matching.pattern().pattern() + ")$");
            schema.put("maxLength", Limits.TITLE_CHARACTERS);
        } else if (shape instanceof ChoiceSchema word && word.equals(ChoiceSchema.FLAG)) {
            schema.put("type", "boolean");
        } else if (shape instanceof ChoiceSchema word) {
            ArrayNode words = schema.putArray("enum");
            word.words().forEach(words::add);
        } else if (shape instanceof IntegerSchema number) {
            schema.put("type", "integer").put("minimum", number.least());
            schema.put("maximum", Math.min(number.most(), 999_999_999));
        } else if (shape instanceof DateSchema) {
            schema.put("type", "string").put("format", "date").put("pattern", "^(?:19|2[01])\\d{2}-\\d{2}-\\d{2}$");
        } else if (shape instanceof UrlSchema) {
            schema.put("type", "string")
                    .put("format", "uri")
                    .put("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#@]+(?:[/?#]\\S*)?$");
        } else if (shape instanceof OrNothing maybe) {
            ArrayNode either = schema.putArray("anyOf");
            either.add(schema(maybe.each()));
            either.addObject().put("type", "array").put("maxItems", 0);
        } else if (shape instanceof ListOf list) {
            schema.put("type", "array").put("maxItems", Limits.ENTRIES);
            schema.set("items", schema(list.each()));
        } else if (shape instanceof Named named) {
            schema.put("type", "object");
            schema.putObject("propertyNames").put("pattern", "\\S").put("maxLength", Limits.TITLE_CHARACTERS);
            schema.set("additionalProperties", orAbsent(schema(named.each())));
        } else if (shape instanceof Keys keys) {
            return keys(keys);
        }
        return schema;
    }

    private static ObjectNode keys(Keys shape) {
        ObjectNode map = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = map.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        shape.keys().forEach((name, key) -> {
            ObjectNode value = key.required() ? schema(key.schema()) : orAbsent(schema(key.schema()));
            if (key.saysSomething()) {
                value.put("pattern", "\\S");
            }
            if (!key.says().isEmpty()) {
                value.put("description", key.says());
            }
            properties.set(name, value);
            if (key.required()) {
                required.add(name);
            }
        });
        if (!required.isEmpty()) {
            map.set("required", required);
        }
        map.put("additionalProperties", false);
        Schema.Key shorthand = shape.keys().get(shape.shorthand());
        if (shorthand == null) {
            return map;
        }
        ObjectNode bare = schema(shorthand.schema());
        if (shorthand.saysSomething()) {
            bare.put("pattern", "\\S");
        }
        ObjectNode either = JsonNodeFactory.instance.objectNode();
        either.putArray("anyOf").add(bare).add(map);
        return either;
    }

    /** A key with nothing after it counts as left out. */
    private static ObjectNode orAbsent(ObjectNode schema) {
        ObjectNode either = JsonNodeFactory.instance.objectNode();
        either.putArray("anyOf")
                .add(schema)
                .add(JsonNodeFactory.instance.objectNode().put("type", "null"));
        return either;
    }
}
