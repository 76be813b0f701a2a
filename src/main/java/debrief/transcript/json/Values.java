package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.transcript.reading.Clock;
import debrief.transcript.reading.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Takes values out of JSON that may hold anything. */
final class Values {

    private static final double LONGEST_MS = 1e10;

    private Values() {}

    /** A number, a number in a string or {@code 1:02:03}, as milliseconds; {@link Spoken#UNTIMED} when it is none. */
    static long ms(JsonNode value, double unitMs) {
        if (value.isNumber()) {
            return bounded(value.asDouble() * unitMs);
        }
        String text = value.isTextual() && value.textValue().length() <= 40
                ? value.textValue().strip()
                : "";
        Optional<Clock> clock = Clock.at(text, 0).filter(time -> time.end() == text.length());
        if (clock.isPresent()) {
            return clock.get().ms();
        }
        try {
            return bounded(Double.parseDouble(text) * unitMs);
        } catch (NumberFormatException noNumber) {
            return Spoken.UNTIMED;
        }
    }

    static long seconds(JsonNode value) {
        return ms(value, 1000);
    }

    /** {@code Speaker 0} for a number or its text; a name as it is; empty when there is none. */
    static String speaker(JsonNode value) {
        if (value.isIntegralNumber()) {
            return "Speaker " + value.asText();
        }
        String name = value.isTextual()
                ? value.textValue().strip()
                : value.path("name").asText("").strip();
        return !name.isEmpty() && isNumber(name) ? "Speaker " + name : name;
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
        for (int i = 0; i < name.length(); i++) {
            if (!Clock.isDigit(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first of these keys that holds text that is not blank; else empty. */
    static String text(JsonNode object, List<String> keys) {
        for (String key : keys) {
            JsonNode value = object.path(key);
            if (value.isTextual() && !value.textValue().isBlank()) {
                return value.textValue().strip();
            }
        }
        return "";
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

    private static long bounded(double ms) {
        return ms >= 0 && ms <= LONGEST_MS ? Math.round(ms) : Spoken.UNTIMED;
    }
}
