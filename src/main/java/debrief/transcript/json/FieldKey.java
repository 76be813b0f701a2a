package debrief.transcript.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import debrief.transcript.reading.Spoken;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A key of a description: {@code nBest/0/display}, {@code offset:ticks}, {@code ./type=spacing},
 * {@code speaker@/speakers/*:id:name}.
 */
final class FieldKey {

    private static final Map<String, Double> UNITS = Map.of("s", 1000.0, "ms", 1.0, "ticks", 1e-4);

    private final boolean ofRoot;
    private final JsonPointer path;
    /** A unit, or a table with the keys of what is looked up in it and of what it tells. */
    private final String[] more;

    private final String table;
    private final String wanted;

    private FieldKey(String word) {
        int equals = word.indexOf('=');
        wanted = equals < 0 ? "" : word.substring(equals + 1);
        String key = equals < 0 ? word : word.substring(0, equals);
        int at = key.indexOf('@');
        table = at < 0 ? "" : key.substring(at + 1, key.indexOf(':', at));
        int colon = key.indexOf(':');
        more = colon < 0 ? new String[0] : key.substring(colon + 1).split(":", -1);
        String name = key.substring(0, at >= 0 ? at : colon >= 0 ? colon : key.length());
        ofRoot = name.startsWith("/");
        path = JsonPointer.compile(ofRoot ? name : name.startsWith("./") ? name.substring(1) : "/" + name);
    }

    static List<FieldKey> all(String line) {
        return Stream.of(line.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(FieldKey::new)
                .toList();
    }

    boolean isOfRoot() {
        return ofRoot;
    }

    boolean looksUp() {
        return !table.isEmpty();
    }

    JsonNode in(JsonNode node) {
        return node.at(path);
    }

    boolean isIn(JsonNode node) {
        JsonNode value = in(node);
        return !value.isMissingNode()
                && !value.isNull()
                && (wanted.isEmpty() || value.asText("").equals(wanted));
    }

    /** What its table tells of each of its values. */
    Map<String, String> table(JsonNode root) {
        Map<String, String> told = new HashMap<>();
        if (looksUp()) {
            FieldKey key = new FieldKey(more[0]);
            FieldKey value = new FieldKey(more[1]);
            for (Place.Piece row : new Place(table).in(root)) {
                told.put(key.in(row.node()).asText(""), Values.speaker(value.in(row.node())));
            }
        }
        return told;
    }

    static String text(List<FieldKey> keys, JsonNode node) {
        for (FieldKey key : keys) {
            String text = Values.text(key.in(node));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The value of the first that has one. */
    static JsonNode first(List<FieldKey> keys, JsonNode node) {
        return keys.stream()
                .map(key -> key.in(node))
                .filter(value -> !value.isMissingNode() && !value.isNull())
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** The first that tells a time; keys that end in "ms" or the like name their unit themselves. */
    static long ms(List<FieldKey> keys, JsonNode node, double unitMs) {
        for (FieldKey key : keys) {
            JsonNode value = key.in(node);
            if (!value.isMissingNode()) {
                long ms = Values.ms(value, key.unitMs(unitMs));
                if (ms != Spoken.UNTIMED) {
                    return ms;
                }
            }
        }
        return Spoken.UNTIMED;
    }

    private double unitMs(double unknown) {
        if (more.length > 0) {
            return UNITS.getOrDefault(more[0], unknown);
        }
        String name =
                path.last() == null ? "" : path.last().getMatchingProperty().toLowerCase(Locale.ROOT);
        return name.endsWith("ms") || name.endsWith("millis") || name.endsWith("milliseconds")
                ? 1
                : name.endsWith("ticks") ? 1e-4 : unknown;
    }
}
