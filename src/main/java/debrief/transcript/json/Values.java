package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.transcript.reading.Clock;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TimeText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Takes values out of JSON that may hold anything. */
final class Values {

    /** What stands in the place of a speaker that nobody knows. */
    private static final List<String> NOBODY = List.of("null", "UU");

    private static final List<String> NAMES =
            keys("name display_name displayName username diarization_label label source user id");
    private static final List<String> WORDS = keys("punctuated_word text word utf8 value content parts transcript");
    private static final int DEEP = 4;
    private static final int MOST_WRAPPINGS = 60;

    private Values() {}

    /** In milliseconds; {@link Spoken#UNTIMED} when it is no time. */
    static long ms(JsonNode value, double unitMs) {
        if (value.isNumber()) {
            return TimeText.ms(value.asDouble(), unitMs);
        }
        if (value.has("seconds") || value.has("nanos")) {
            return TimeText.ms(
                    value.path("seconds").asDouble(0) + value.path("nanos").asDouble(0) / 1e9, 1000);
        }
        if (value.isObject()) {
            return ms(value.path(value.hasNonNull("relative") ? "relative" : "absolute"), 1000);
        }
        return value.isTextual() ? TimeText.ms(value.textValue(), unitMs) : Spoken.UNTIMED;
    }

    static long seconds(JsonNode value) {
        return ms(value, 1000);
    }

    /** {@code Speaker 0} for a number or its text; a name as it is, the last of a path; empty when there is none. */
    static String speaker(JsonNode value) {
        if (value.isIntegralNumber()) {
            return "Speaker " + value.asText();
        }
        if (value.isObject()) {
            return NAMES.stream()
                    .map(key -> speaker(value.path(key)))
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        String name = value.isTextual() ? value.textValue().strip() : "";
        boolean path = name.indexOf('/') > 0 && name.indexOf(' ') < 0;
        String last = path ? name.substring(name.lastIndexOf('/') + 1) : name;
        return NOBODY.contains(last) ? "" : isNumber(last) ? "Speaker " + last : last;
    }

    /** The first of these keys that names somebody; else empty. */
    static String speaker(JsonNode object, List<String> keys) {
        for (String key : keys) {
            String name = speaker(object.path(key));
            if (!name.isEmpty()) {
                return name;
            }
        }
        return "";
    }

    private static boolean isNumber(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> Clock.isDigit((char) c));
    }

    /** The first of these keys that holds text that is not blank; else empty. */
    static String text(JsonNode object, List<String> keys) {
        for (String key : keys) {
            String text = text(object.path(key), DEEP);
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }

    /** A text, or the parts that it is cut into, put together again. */
    static String text(JsonNode value) {
        return text(value, DEEP);
    }

    private static String text(JsonNode value, int deep) {
        if (value.isTextual()) {
            return value.textValue();
        }
        if (deep == 0 || !value.isContainerNode() || isMachines(value)) {
            return "";
        }
        if (value.isArray()) {
            // YouTube gives every blank, also in scripts that have none
            WordRow words = new WordRow(value.path(0).has("utf8"));
            value.forEach(part -> words.add(text(part, deep - 1), WordRow.isGlued(part)));
            return words.text();
        }
        for (String key : WORDS) {
            String text = text(value.path(key), deep - 1);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** A part of a message that is a call of a program, its result, or a model's thoughts. */
    private static boolean isMachines(JsonNode part) {
        String type = part.path("type").asText("");
        return type.startsWith("tool_")
                || type.startsWith("thinking")
                || part.path("isThought").asBoolean();
    }

    /** Keys as a line lists them, with blanks between. */
    static List<String> keys(String line) {
        return List.of(line.split(" ", -1));
    }

    static List<JsonNode> children(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }

    /** The array itself and those inside it, the outer ones first, as far as a transcript could be wrapped. */
    static List<JsonNode> arrays(JsonNode root) {
        List<JsonNode> found = new ArrayList<>();
        List<JsonNode> level = List.of(root);
        for (int depth = 0; depth < 6 && found.size() < 1000; depth++) {
            level.stream().filter(JsonNode::isArray).forEach(found::add);
            level = level.stream()
                    .flatMap(node -> children(node).stream())
                    .filter(JsonNode::isContainerNode)
                    .toList();
        }
        return found;
    }

    /** The root and what may be the transcript that it is wrapped around, the outer ones first. */
    static List<JsonNode> containers(JsonNode root) {
        List<JsonNode> found = new ArrayList<>(List.of(root));
        for (int i = 0; i < found.size() && found.size() < MOST_WRAPPINGS; i++) {
            children(found.get(i)).stream()
                    .limit(found.get(i).isArray() ? 2 : MOST_WRAPPINGS)
                    .filter(JsonNode::isContainerNode)
                    .forEach(found::add);
        }
        return found;
    }
}
