package debrief.content.yaml;

import debrief.content.yaml.Node.Field;
import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Items;
import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * YAML text to a tree of located nodes, by SnakeYAML's events: they still tell quotes from no quotes.
 *
 * <p>Refuses what makes a file say something else than it shows: duplicate keys, anchors and aliases, tags and second
 * documents.
 */
public final class Yaml {

    private static final char[] INVISIBLE_LINE_ENDS = {'\u0085', '\u2028', '\u2029'};

    private static final Pattern DIRECTIVE = Pattern.compile("(?m)^%");

    private final Iterator<Event> events;
    private final Mistakes mistakes;

    private Yaml(Iterator<Event> events, Mistakes mistakes) {
        this.events = events;
        this.mistakes = mistakes;
    }

    /** A mistake that ends the reading of one file. */
    public static final class Mistake extends Exception {

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
            return new Yaml(new YamlEvents(text, mistakes), mistakes).document(text);
        } catch (ReaderException character) {
            throw new Mistake(
                    Mark.of(text, text.offsetByCodePoints(0, character.getPosition())),
                    "a control character (U+%04X) stands here".formatted(character.getCodePoint()),
                    "delete it; editors do not show it");
        } catch (MarkedYAMLException notYaml) {
            throw Hints.forSyntax(text, notYaml);
        } catch (YAMLException notYaml) {
            throw new Mistake(new Mark(1, 1), "not readable as YAML: " + notYaml.getMessage(), "");
        }
    }

    private Node document(String text) throws Mistake {
        events.next(); // the stream's start
        Event first = events.next();
        if (first.is(Event.ID.StreamEnd)) {
            refuseLoneDirective(text);
            return new Scalar("", true, new Mark(1, 1));
        }
        Node root = node(events.next(), 0);
        events.next(); // the document's end
        Event next = events.next();
        if (next.is(Event.ID.DocumentStart)) {
            mistakes.add(mark(next), "a second document starts here", "one file holds one document: remove the '---'");
        }
        return root;
    }

    private Node node(Event event, int depth) throws Mistake {
        Mark at = mark(event);
        refuseReferences(event, at);
        if (depth > Limits.NESTING) {
            throw new Mistake(at, "nested deeper than " + Limits.NESTING + " levels", "flatten this part");
        }
        if (event instanceof AliasEvent) {
            return new Scalar("*", false, at); // refused already
        }
        if (event instanceof ScalarEvent scalar) {
            return new Scalar(scalar.getValue(), scalar.isPlain(), at);
        }
        return event.is(Event.ID.MappingStart) ? map(at, depth) : list(at, depth);
    }

    private Fields map(Mark at, int depth) throws Mistake {
        Map<String, Field> fields = new LinkedHashMap<>();
        int entries = 0; // those that stand there twice as well
        for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            Mark keyAt = mark(event);
            refuseReferences(event, keyAt);
            if (!(event instanceof ScalarEvent scalar)) {
                throw new Mistake(
                        keyAt, "a key must be text", "put the text in quotes: brackets mean something in YAML");
            }
            String key = scalar.getValue();
            TextSchema.refuseControls(key, keyAt, mistakes);
            Field earlier = fields.putIfAbsent(key, new Field(key, keyAt, node(events.next(), depth + 1)));
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

    private Items list(Mark at, int depth) throws Mistake {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            items.add(node(event, depth + 1));
            refuseTooMany(items.size(), mark(event));
        }
        return new Items(items, at);
    }

    private void refuseReferences(Event event, Mark at) {
        @Nullable String name = event instanceof NodeEvent node ? node.getAnchor() : null;
        if (event instanceof AliasEvent) {
            mistakes.add(at, "an alias (*" + name + ") stands here", "write the text itself, or put it in quotes");
        } else if (name != null) {
            mistakes.add(at, "an anchor (&" + name + ") stands here", "remove it, or put the text in quotes");
        }
        @Nullable
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            mistakes.add(
                    at,
                    "a tag (" + tag.replaceFirst("^tag:yaml.org,2002:", "!!") + ") stands here",
                    "remove it, or put the text in quotes");
        }
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

    private static Mark mark(Event event) {
        org.yaml.snakeyaml.error.Mark start = event.getStartMark();
        return new Mark(start.getLine() + 1, start.getColumn() + 1);
    }
}
