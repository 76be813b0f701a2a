package debrief.content.yaml;

import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.DumperOptions.Version;

/**
 * Writes maps, lists, texts and whole numbers as YAML in block style, without anchors and tags. Every text comes back letter for
 * letter; one that is not surely safe in its plain form stands in double quotes.
 *
 * <pre>{@code
 * YamlWriter.write("interview.json", Map.of("title", "Backend developer"));
 * // # yaml-language-server: $schema=interview.json
 * // title: Backend developer
 * }</pre>
 */
public final class YamlWriter extends YAMLGenerator {

    private static final Pattern PLAIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{Nd} .,;()/%+!?'’\"“”…–—_-]*");
    private static final Pattern RANGES = Pattern.compile("[1-9][0-9]{0,5}-[1-9][0-9]{0,5}");
    /** Words that some reader takes for a truth value, a number or nothing. */
    private static final Pattern TAKEN =
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan|inf|infinity|e[0-9]*");
    /** A longer text is easier to read, and to change, as a block. */
    private static final int LONGEST_LINE = 200;

    /** Stand for what the generator would not write so; being private characters, they never stand for themselves. */
    private static final char BACKSLASH = '\ue000';

    private static final char NO_BREAK_SPACE = '\ue001';

    private YamlWriter(Writer out) throws IOException {
        super(
                Yaml.context(),
                0,
                Feature.INDENT_ARRAYS_WITH_INDICATOR.getMask() | Feature.ALLOW_LONG_KEYS.getMask(),
                new Quotes(),
                null,
                out,
                (Version) null);
    }

    private static final class Quotes extends StringQuotingChecker {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteName(String name) {
            return !isPlain(name);
        }

        @Override
        public boolean needToQuoteValue(String value) {
            return !isPlain(value);
        }
    }

    /**
     * @param schema the file's schema as its modeline names it
     * @param root values are maps of the same sort, lists, strings and integers
     */
    public static String write(String schema, Map<String, ?> root) {
        return write(schema, "", root);
    }

    /** @param says one line for whoever opens the file; may be empty */
    public static String write(String schema, String says, Map<String, ?> root) {
        StringBuilder out = new StringBuilder("# yaml-language-server: $schema=")
                .append(schema)
                .append('\n');
        if (!says.isEmpty()) {
            out.append("# ").append(says).append('\n');
        }
        root.forEach((key, value) -> out.append(entry(key, value)));
        return out.toString();
    }

    /** Maps right below the root are parted by an empty line, so that an eye finds them: each is written alone. */
    private static String entry(String key, Object value) {
        if (!(value instanceof List<?> list) || list.size() < 2) {
            return yaml(Map.of(key, value));
        }
        StringBuilder out = new StringBuilder();
        for (Object item : list) {
            String alone = yaml(Map.of(key, List.of(item)));
            String parted = item instanceof Map ? "\n" : "";
            out.append(out.isEmpty() ? alone : parted + alone.substring(alone.indexOf('\n') + 1));
        }
        return out.toString();
    }

    private static String yaml(Object value) {
        StringWriter out = new StringWriter();
        try (YamlWriter writer = new YamlWriter(out)) {
            writer.value(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().replace(BACKSLASH, '\\').replace(NO_BREAK_SPACE, '\u00a0');
    }

    private void value(Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                // A key of two lines would be written as a question.
                writeFieldName(escaped(String.valueOf(entry.getKey())).replace("\n", BACKSLASH + "n"));
                value(entry.getValue());
            }
            writeEndObject();
        } else if (value instanceof List<?> list) {
            writeStartArray();
            for (Object item : list) {
                value(item);
            }
            writeEndArray();
        } else if (value instanceof Integer number) {
            writeNumber(number);
        } else {
            text(String.valueOf(value));
        }
    }

    private void text(String text) throws IOException {
        _verifyValueWrite("write a text");
        if (isBlock(text)) {
            _writeScalar(text, "string", ScalarStyle.LITERAL);
        } else {
            _writeScalar(escaped(text), "string", isPlain(text) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
        }
    }

    private static boolean isPlain(String text) {
        return RANGES.matcher(text).matches()
                || PLAIN.matcher(text).matches()
                        && !text.endsWith(" ")
                        && !TAKEN.matcher(text).matches();
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

    /** What no eye sees is written as its number; the generator writes most of it as it is. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\u00a0') {
                escaped.append(NO_BREAK_SPACE);
            } else if (c == '\n' || c == '\t' || c == '\r' || isVisible(c)) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append(BACKSLASH).append((c > 0xffff ? "U%08x" : "u%04x").formatted(c));
            }
        });
        return escaped.toString();
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
