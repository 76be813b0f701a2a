package debrief.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * JSON that may stand in a script element: {@code <} is written as an escape, so no text can end the element.
 */
public record Json(String text) {

    public static final Json NONE = new Json("");

    /** Of maps, lists, text, numbers, other JSON and, for null, empty optionals; entries whose value is an empty text are left out. */
    public static Json of(Object value) {
        return new Json(write(value));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static String write(Object value) {
        if (value instanceof Json json) {
            return json.text();
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .filter(entry -> !"".equals(entry.getValue()))
                    .map(entry -> quote(entry.getKey().toString()) + ":" + write(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Optional<?> maybe) {
            return maybe.<String>map(Json::write).orElse("null");
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quote(value.toString());
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029' || c == '\u007f') {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
