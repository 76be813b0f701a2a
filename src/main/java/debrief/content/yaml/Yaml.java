package debrief.content.yaml;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.util.BufferRecycler;
import debrief.content.yaml.Node.Field;
import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Items;
import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.Node.Scalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * YAML text to a tree of located nodes.
 *
 * <p>Refuses what makes a file say something else than it shows: duplicate keys, anchors and aliases, tags and second
 * documents.
 */
public final class Yaml {

    private static final char[] INVISIBLE_LINE_ENDS = {'\u0085', '\u2028', '\u2029'};

    private static final Pattern DIRECTIVE = Pattern.compile("(?m)^%");

    private final YamlTokens tokens;
    private final Mistakes mistakes;

    private Yaml(YamlTokens tokens, Mistakes mistakes) {
        this.tokens = tokens;
        this.mistakes = mistakes;
    }

    /** A mistake that ends the reading of one file. */
    public static final class Mistake extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Mark at;
        private final String hint;

        public Mistake(Mark at, String message, String hint) {
            super(message);
            this.at = at;
            this.hint = hint;
        }

        public Mark at() {
            return at;
        }

        public String hint() {
            return hint;
        }
    }

    /**
     * @param mistakes is told what is refused: reading goes on behind it
     * @return the document's root; an empty map for a file without content
     * @throws Mistake at the first thing that is not YAML
     */
    public static Fields parse(String text, Mistakes mistakes) throws Mistake {
        Node root = tree(text, mistakes);
        if (root instanceof Scalar scalar && scalar.isAbsent()) {
            return new Fields(Map.of(), root.at());
        }
        if (!(root instanceof Fields fields)) {
            throw new Mistake(
                    root.at(), "the file holds " + root.noun() + " instead of keys", "start with 'key: value'");
        }
        return fields;
    }

    /** Any document, whatever its root is; an absent text for a file without content. */
    public static Node tree(String text, Mistakes mistakes) throws Mistake {
        refuseInvisibleLineEnds(text);
        try {
            return new Yaml(new YamlTokens(text, mistakes), mistakes).document(text);
        } catch (Mistake mistake) {
            throw mistake;
        } catch (IOException notYaml) {
            if (notYaml.getCause() instanceof MarkedYAMLException marked) {
                throw Hints.forSyntax(text, marked);
            }
            if (notYaml.getCause() instanceof ReaderException character) {
                throw new Mistake(
                        Mark.of(text, text.offsetByCodePoints(0, character.getPosition())),
                        "a control character (U+%04X) stands here".formatted(character.getCodePoint()),
                        "delete it; editors do not show it");
            }
            throw new Mistake(new Mark(1, 1), "not readable as YAML: " + notYaml.getMessage(), "");
        }
    }

    /** What Jackson keeps beside a text while it reads or writes it. */
    static IOContext context() {
        return new IOContext(
                StreamReadConstraints.defaults(),
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                new BufferRecycler(),
                ContentReference.unknown(),
                false);
    }

    private Node document(String text) throws IOException {
        if (tokens.nextToken() == null) {
            refuseLoneDirective(text);
            return new Scalar("", true, new Mark(1, 1));
        }
        Node root = node(0);
        tokens.nextToken(); // is told of, if there is one
        return root;
    }

    private Node node(int depth) throws IOException {
        Mark at = tokens.at();
        if (depth > Limits.NESTING) {
            throw new Mistake(at, "nested deeper than " + Limits.NESTING + " levels", "flatten this part");
        }
        if (tokens.currentToken() == JsonToken.START_OBJECT) {
            return map(at, depth);
        } else if (tokens.currentToken() == JsonToken.START_ARRAY) {
            return list(at, depth);
        }
        // An alias is refused already.
        return new Scalar(tokens.isCurrentAlias() ? "*" : tokens.getText(), tokens.isPlain(), at);
    }

    private Fields map(Mark at, int depth) throws IOException {
        Map<String, Field> fields = new LinkedHashMap<>();
        int entries = 0; // those that stand there twice as well
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            Mark keyAt = tokens.at();
            String key = key(tokens.getText(), keyAt);
            tokens.nextToken();
            Field earlier = fields.putIfAbsent(key, new Field(key, keyAt, node(depth + 1)));
            if (earlier != null) {
                mistakes.add(
                        keyAt,
                        "the key '" + key + "' stands here a second time",
                        "it first stands in line " + earlier.at().line() + ": keep one of them");
            }
            refuseTooMany(++entries, keyAt);
        }
        return new Fields(fields, at);
    }

    /** What was meant goes on being checked. */
    private String key(String written, Mark at) throws Mistake {
        TextSchema.refuseControls(written, at, mistakes);
        Optional<Invisible.Found> found = Invisible.inKey(written);
        if (found.isEmpty()) {
            return written;
        }
        Mistake mistake = new Mistake(
                at,
                "a " + found.get().name() + " belongs to the key '" + Invisible.shown(written) + "'",
                "delete it, or type a plain space; it often comes with pasted text");
        if (written.indexOf(':') >= 0) {
            throw mistake; // the value belongs to the key as well: nothing behind it is what it seems
        }
        mistakes.add(at, String.valueOf(mistake.getMessage()), mistake.hint());
        return Invisible.gone(written);
    }

    private Items list(Mark at, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            Mark itemAt = tokens.at();
            items.add(node(depth + 1));
            refuseTooMany(items.size(), itemAt);
        }
        return new Items(items, at);
    }

    /** A directive is about the document that follows it. */
    private static void refuseLoneDirective(String text) throws Mistake {
        Matcher directive = DIRECTIVE.matcher(text);
        if (directive.find()) {
            throw new Mistake(
                    Mark.of(text, directive.start()),
                    "a line that starts with '%' stands alone here",
                    "remove it; a file needs no such line");
        }
    }

    /** SnakeYAML ends lines at them, as YAML 1.1 did; editors and YAML 1.2 do not, so no place would be right any more. */
    private static void refuseInvisibleLineEnds(String text) throws Mistake {
        for (char mark : INVISIBLE_LINE_ENDS) {
            int at = text.indexOf(mark);
            if (at >= 0) {
                throw new Mistake(
                        Mark.of(text, at),
                        "an invisible line end (U+%04X) stands here".formatted((int) mark),
                        "replace it with a space or a new line; it often comes with text from a word processor");
            }
        }
    }

    private static void refuseTooMany(int entries, Mark at) throws Mistake {
        if (entries > Limits.ENTRIES) {
            throw new Mistake(at, "more than " + Limits.ENTRIES + " entries in one list or map", "split the file");
        }
    }
}
