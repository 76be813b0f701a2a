package debrief.content;

import debrief.content.yaml.DateSchema;
import debrief.content.yaml.Node;
import debrief.content.yaml.Node.Field;
import debrief.content.yaml.Node.Fields;
import debrief.model.Components;
import debrief.model.Components.Component;
import debrief.model.Flaw;
import debrief.model.Keyed;
import debrief.model.Point;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The model's records as right files write them: a component's name is its key, and what is empty is left out. */
final class Records {

    private static final String TEXT = "text";

    private Records() {}

    /** A record of a map, or of a bare text in its place. */
    static <R> R read(Class<R> type, Node node) {
        return read(type, node, Map.of());
    }

    /** @param known what the map does not say, or says otherwise, by component */
    static <R> R read(Class<R> type, Node node, Map<String, ?> known) {
        Fields map = fields(type, node);
        return Components.make(
                type,
                component -> known.containsKey(component.name()) ? known.get(component.name()) : value(component, map));
    }

    static <R> List<R> list(Class<R> type, List<? extends Node> nodes) {
        return nodes.stream().map(node -> read(type, node)).toList();
    }

    /** A bare text stands for the text of a point, and for what else it names first. */
    private static Fields fields(Class<?> type, Node node) {
        if (node instanceof Fields map) {
            return map;
        }
        String whole = Components.names(type).contains(TEXT)
                ? TEXT
                : Components.names(type).get(0);
        return new Fields(Map.of(whole, new Field(whole, node.at(), node)), node.at());
    }

    private static @Nullable Object value(Component component, Fields map) {
        Class<?> type = component.type();
        String key = key(component);
        if (type == List.class) {
            return component.each() == String.class ? map.texts(key) : list(component.each(), map.list(key));
        }
        if (component.mayBeNull() && !map.has(key)) {
            return null;
        }
        if (type == int.class) {
            return map.number(key);
        }
        if (type == boolean.class) {
            return map.text(key).equals("true");
        }
        if (type == LocalDate.class) {
            return DateSchema.parse(map.text(key));
        }
        if (type.isEnum()) {
            return word(type, key, map);
        }
        return type.isRecord() ? read(type, map.map(key)) : map.text(key);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<E>> E word(Class<?> type, String key, Fields map) {
        return map.word(key, ((Class<E>) type).getEnumConstants()[0]);
    }

    private static String key(Component component) {
        return component.type() == Flaw.class ? "kind" : key(component.name());
    }

    private static String key(String component) {
        return component.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** What is written of a record. */
    static Map<String, Object> fields(Record whole) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "kind", whole instanceof Point point ? point.flaw() : null);
        Components.of(whole).forEach((name, part) -> put(map, key(name), part instanceof Flaw ? null : part));
        return map;
    }

    private static Object tree(Object value) {
        if (value instanceof Record whole) {
            Map<String, Object> map = fields(whole);
            return whole instanceof Point point && map.size() == 1 ? point.text() : map;
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(Records::tree).toList();
        }
        return value instanceof Keyed word ? word.key() : value instanceof LocalDate ? value.toString() : value;
    }

    /** Adds what is not empty. */
    static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value == null
                || value.equals(0)
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> all && all.isEmpty()
                || value instanceof Map<?, ?> one && one.isEmpty()) {
            return;
        }
        map.put(key, tree(value));
    }
}
