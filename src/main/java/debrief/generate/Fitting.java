package debrief.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings a reply into the form that it was asked for, where what is meant is plain: no word of it changes. */
final class Fitting {

    /** A model that has nothing to say in these often leaves them out. */
    private static final Set<String> MAY_BE_ABSENT = Set.of(
            "summary",
            "short",
            "expecting",
            "why",
            "approaches",
            "explaining",
            "handling",
            "elsewhere",
            "changes",
            "claims",
            "topics");

    private static final String FINDING = "finding";

    private static final Pattern NUMBER = Pattern.compile("t?(\\d{1,6})");

    private Fitting() {}

    static boolean mayBeAbsent(String part) {
        return MAY_BE_ABSENT.contains(part);
    }

    /** In this form, that there is nothing to say. */
    static JsonNode nothing(JsonNode form) {
        return form.path("type").asText().equals("array") ? JsonNodeFactory.instance.arrayNode() : TextNode.valueOf("");
    }

    /** @param repairs gets what was cut off */
    static void fit(ObjectNode reply, JsonNode schema, List<String> repairs) {
        List<String> strangers = new ArrayList<>();
        reply.fieldNames().forEachRemaining(name -> {
            if (!schema.path("properties").has(name)) {
                strangers.add(name);
            }
        });
        List<String> said =
                strangers.stream().filter(name -> !isNothing(reply.get(name))).toList();
        reply.remove(strangers);
        if (!said.isEmpty()) {
            repairs.add("parts that nobody asked for were left out: " + String.join(", ", said));
        }
        fitted(reply, schema);
    }

    /** One form serves all requests: what a request does not want comes back empty. */
    private static boolean isNothing(JsonNode value) {
        return value.isNull()
                || value.isTextual() && value.textValue().isBlank()
                || value.isContainerNode() && value.isEmpty()
                || value.isObject()
                        && value.path("because").asText().isBlank()
                        && value.path("content").asInt() == 0;
    }

    private static JsonNode fitted(JsonNode node, JsonNode form) {
        return switch (form.path("type").asText()) {
            case "object" -> object(node, form);
            case "array" -> list(node, form);
            case "integer" -> number(node);
            case "string" -> text(node, form);
            default -> node;
        };
    }

    private static JsonNode object(JsonNode node, JsonNode form) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode known = form.path("properties").path(name);
                if (known.isMissingNode()) {
                    object.remove(name);
                } else {
                    object.set(name, fitted(object.get(name), known));
                }
            }
            // A point that goes without its first sentence is a point all the same.
            if (form.path("properties").has(FINDING) && !object.has(FINDING)) {
                object.put(FINDING, "");
            }
        }
        return node;
    }

    private static JsonNode list(JsonNode node, JsonNode form) {
        if (node.isNull() || node.isTextual() && node.textValue().isBlank()) {
            return JsonNodeFactory.instance.arrayNode();
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        if (node instanceof ArrayNode several) {
            several.forEach(one -> list.add(fitted(one, form.path("items"))));
        } else {
            list.add(fitted(node, form.path("items")));
        }
        return list;
    }

    private static JsonNode number(JsonNode node) {
        return node.isTextual() && NUMBER.matcher(node.textValue().strip()).matches()
                ? IntNode.valueOf(Integer.parseInt(
                        NUMBER.matcher(node.textValue().strip()).replaceFirst("$1")))
                : node.isDouble() && node.doubleValue() == node.intValue() ? IntNode.valueOf(node.intValue()) : node;
    }

    private static JsonNode text(JsonNode node, JsonNode form) {
        if (node.isNull()) {
            return TextNode.valueOf("");
        }
        if (form.has("enum") && node.isTextual()) {
            return TextNode.valueOf(node.textValue().strip().toLowerCase(Locale.ROOT));
        }
        // A line that came as a point of one text is that text.
        return node.isObject() && node.path("text").isTextual() ? node.get("text") : node;
    }
}
