package debrief.content.yaml;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes maps, lists, texts and whole numbers as YAML in block style, without anchors and tags. Every text comes back
 * letter for letter; one that is not surely safe in its plain form stands in double quotes.
 */
public final class YamlWriter {

    private static final Pattern PLAIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{Nd} .,;()/%+!?'’\"“”…–—_-]*");
    private static final Pattern RANGES = Pattern.compile("[1-9][0-9]{0,5}-[1-9][0-9]{0,5}");
    /** Words that some reader takes for a truth value, a number or nothing. */
    private static final Pattern TAKEN =
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan|inf|infinity|e[0-9]*");
    /** A longer text is easier to read, and to change, as a block. */
    private static final int LONGEST_LINE = 200;

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /**
     * @param schema the file's schema as its modeline names it
     * @param root values are maps of the same sort, lists, strings and integers
     */
    public static String write(String schema, Map<String, ?> root) {
        return write(schema, "", root);
    }

    /** @param says one line for whoever opens the file; may be empty */
    public static String write(String schema, String says, Map<String, ?> root) {
        YamlWriter writer = new YamlWriter();
        writer.out.append("# yaml-language-server: $schema=").append(schema).append('\n');
        if (!says.isEmpty()) {
            writer.out.append("# ").append(says).append('\n');
        }
        writer.entries(root, "", true);
        return writer.out.toString();
    }

    private void entries(Map<?, ?> map, String indent, boolean top) {
        String before = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before).append(text(String.valueOf(entry.getKey()))).append(':');
            value(entry.getValue(), indent, top);
            before = indent;
        }
    }

    private void value(Object value, String indent, boolean top) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append('\n').append(indent).append("  ");
            entries(map, indent + "  ", false);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            out.append('\n');
            items(list, indent + "  ", top);
        } else if (value instanceof String string && isBlock(string)) {
            block(string, indent + "  ");
        } else {
            out.append(' ').append(single(value)).append('\n');
        }
    }

    /** Entries right below the root are parted by an empty line, so that an eye finds them. */
    private void items(List<?> list, String indent, boolean apart) {
        boolean first = true;
        for (Object item : list) {
            out.append(apart && !first && item instanceof Map ? "\n" : "")
                    .append(indent)
                    .append('-');
            first = false;
            if (item instanceof Map<?, ?> map && !map.isEmpty()) {
                out.append(' ');
                entries(map, indent + "  ", false);
            } else {
                value(item, indent, false);
            }
        }
    }

    private static String single(Object value) {
        if (value instanceof String string) {
            return text(string);
        } else if (value instanceof Map) {
            return "{}";
        }
        return value instanceof List ? "[]" : String.valueOf(value);
    }

    private static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !TAKEN.matcher(text).matches();
        return plain || RANGES.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (isVisible(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append(c > 0xffff ? "\\U%08x".formatted(c) : "\\u%04x".formatted(c));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** Whether a literal block gives the text back: no line that starts blank, nothing but visible characters. */
    private static boolean isBlock(String text) {
        boolean wanted = text.indexOf('\n') >= 0 || text.length() > LONGEST_LINE;
        return wanted
                && !text.startsWith("\n")
                && !text.endsWith("\n")
                && text.codePoints().allMatch(c -> c == '\n' || isVisible(c))
                && !text.startsWith(" ")
                && text.lines().allMatch(line -> line.isEmpty() || !line.isBlank());
    }

    private void block(String text, String indent) {
        out.append(" |-\n");
        text.lines()
                .forEach(line ->
                        out.append(line.isEmpty() ? "" : indent).append(line).append('\n'));
    }

    /** Readers of YAML 1.1 end a line at some characters that 1.2 takes as they are; those are escaped as well. */
    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> c == 0x200c || c == 0x200d;
            default -> true;
        };
    }
}
