package debrief.content;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import debrief.content.Node.Field;
import debrief.content.Node.Fields;
import debrief.content.Node.Items;
import debrief.content.Node.Mark;
import debrief.content.Node.Scalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * YAML text to a tree of located nodes, by Jackson's token stream.
 *
 * <p>Refuses what makes a file say something else than it shows: duplicate keys (Jackson keeps the last silently), anchors
 * and aliases (it reads {@code *t} as the text "t"), tags and second documents (it ignores them).
 */
final class Yaml {

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.NESTING * 2)
                    .maxStringLength(Limits.YAML_BYTES)
                    .build())
            .loaderOptions(loaderOptions())
            .build();

    private final YAMLParser parser;

    private Yaml(YAMLParser parser) {
        this.parser = parser;
    }

    /** A mistake that ends the reading of one file. */
    static final class Mistake extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Mark at;
        private final String hint;

        Mistake(Mark at, String message, String hint) {
            super(message);
            this.at = at;
            this.hint = hint;
        }

        Mark at() {
            return at;
        }

        String hint() {
            return hint;
        }
    }

    /**
     * @return the document's root; an empty map for a file without content
     * @throws Mistake at the first thing that is not YAML, or that is refused
     */
    static Fields parse(String text) throws Mistake {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            return new Yaml(parser).document();
        } catch (JsonProcessingException notYaml) {
            JsonLocation where = notYaml.getLocation();
            Mark at = where == null ? new Mark(1, 1) : mark(where);
            throw new Mistake(at, "not readable as YAML: " + reason(notYaml), Hints.forSyntax(text, at));
        } catch (IOException impossible) {
            throw new IllegalStateException("a string cannot fail to be read", impossible);
        }
    }

    private Fields document() throws IOException, Mistake {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL && parser.getText() != null && isEmptyScalar()) {
            return new Fields(Map.of(), new Mark(1, 1));
        }
        Mark start = here();
        Node root = node(0);
        if (parser.nextToken() != null) {
            throw new Mistake(here(), "a second document starts here", "one file holds one document: remove the '---'");
        }
        if (!(root instanceof Fields fields)) {
            throw new Mistake(start, "the file holds " + root.noun() + " instead of keys", "start with 'key: value'");
        }
        return fields;
    }

    private Node node(int depth) throws IOException, Mistake {
        Mark at = here();
        refuseReferences(at);
        if (depth > Limits.NESTING) {
            throw new Mistake(at, "nested deeper than " + Limits.NESTING + " levels", "flatten this part");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> map(at, depth);
            case START_ARRAY -> list(at, depth);
            case VALUE_STRING -> new Scalar(parser.getText(), false, at);
            case VALUE_NULL -> new Scalar(isEmptyScalar() ? "" : "null", true, at);
            default -> new Scalar(parser.getText(), true, at);
        };
    }

    private Fields map(Mark at, int depth) throws IOException, Mistake {
        Map<String, Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Mark keyAt = here();
            refuseReferences(keyAt);
            String key = parser.currentName();
            parser.nextToken();
            Field earlier = fields.put(key, new Field(key, keyAt, node(depth + 1)));
            if (earlier != null) {
                throw new Mistake(
                        keyAt,
                        "the key '" + key + "' stands here a second time",
                        "it first stands in line " + earlier.at().line() + ": keep one of them");
            }
            refuseTooMany(fields.size(), keyAt);
        }
        return new Fields(fields, at);
    }

    private Items list(Mark at, int depth) throws IOException, Mistake {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
            refuseTooMany(items.size(), here());
        }
        return new Items(items, at);
    }

    private void refuseReferences(Mark at) throws IOException, Mistake {
        if (parser.isCurrentAlias()) {
            throw new Mistake(
                    at,
                    "an alias (*" + parser.getText() + ") stands here",
                    "write the text itself, or put it in quotes");
        }
        if (parser.getObjectId() != null) {
            throw new Mistake(at, "an anchor (&" + parser.getObjectId() + ") stands here", "remove it, or use quotes");
        }
        if (parser.getTypeId() != null) {
            throw new Mistake(
                    at, "a tag (!" + parser.getTypeId() + ") stands here", "remove it, or put the text in quotes");
        }
    }

    private static void refuseTooMany(int entries, Mark at) throws Mistake {
        if (entries > Limits.ENTRIES) {
            throw new Mistake(at, "more than " + Limits.ENTRIES + " entries in one list or map", "split the file");
        }
    }

    private boolean isEmptyScalar() throws IOException {
        return parser.currentTokenLocation().getCharOffset()
                == parser.currentLocation().getCharOffset();
    }

    private Mark here() {
        return mark(parser.currentTokenLocation());
    }

    private static Mark mark(JsonLocation where) {
        return new Mark(Math.max(1, where.getLineNr()), Math.max(1, where.getColumnNr()));
    }

    /** The parser's own words without its excerpt of the file, which may hold personal data. */
    private static String reason(JsonProcessingException notYaml) {
        @Nullable String message = notYaml.getOriginalMessage();
        String first = message == null
                ? "unknown reason"
                : message.strip().split("\n", 2)[0].strip();
        return first.isEmpty() ? "unknown reason" : first;
    }

    private static org.yaml.snakeyaml.LoaderOptions loaderOptions() {
        org.yaml.snakeyaml.LoaderOptions options = new org.yaml.snakeyaml.LoaderOptions();
        options.setCodePointLimit(Limits.YAML_BYTES);
        options.setNestingDepthLimit(Limits.NESTING * 2);
        options.setMaxAliasesForCollections(0);
        return options;
    }
}
