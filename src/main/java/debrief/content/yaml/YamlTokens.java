package debrief.content.yaml;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import debrief.content.yaml.Node.Mark;
import debrief.problem.LostLetters;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Jackson's tokens of a text. The engine below it reads YAML 1.1, loosely; what YAML 1.2 refuses or reads as something else, and
 * what makes a file say something else than it shows, is told to the mistakes, so that a file says the same to every reader.
 */
final class YamlTokens extends YAMLParser {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final LoaderOptions OPTIONS = new LoaderOptions();

    static {
        OPTIONS.setCodePointLimit(Limits.YAML_BYTES + 1);
    }

    private final String text;
    private final Mistakes mistakes;
    /** Empty until one is looked at. */
    private List<String> lines = List.of();

    /** Columns, from 0, of the lists and maps in block style that are open; what they hold stands further right. */
    private final Deque<Integer> columns = new ArrayDeque<>();

    private int documents;
    private int brackets;
    private org.yaml.snakeyaml.error.@Nullable Mark opened;

    /** Whether some code points are two characters. */
    private final boolean pairs;

    /** The engine counts code points, Java characters: the same place in both. */
    private int point;

    private int character;
    /** Behind the last event. */
    private int end;

    private int endLine;
    private int endColumn;

    /** Where the last event starts, if it is text without quotes. */
    private @Nullable Mark plain;

    /** Reads lazily: the first token tells what is wrong with the text. */
    YamlTokens(String written, Mistakes mistakes) {
        this(mistakes, endsBlank(written) ? written + "\n" : written);
    }

    private YamlTokens(Mistakes mistakes, String text) {
        super(Yaml.context(), 0, 0, OPTIONS, null, new StringReader(text));
        this.text = text;
        this.pairs = text.codePointCount(0, text.length()) < text.length();
        this.mistakes = mistakes;
    }

    /** A file's end ends its last line, too; the engine forgets that where the line is blank. */
    private static boolean endsBlank(String text) {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            if (!Character.isWhitespace(text.charAt(--at))) {
                return false;
            }
        }
        return at < text.length();
    }

    /** Where the token starts. */
    Mark at() {
        return mark(_lastEvent);
    }

    /** Whether the token is written without quotes and not as a block. */
    boolean isPlain() {
        return _lastEvent instanceof ScalarEvent scalar && scalar.isPlain();
    }

    /** Every scalar is the text that is written: what it must be, its schema says. */
    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) {
        _textValue = LostLetters.whole(scalar.getValue());
        if (!_textValue.equals(scalar.getValue())) {
            mistakes.warn(
                    mark(scalar),
                    "half a character stands in this text, as \"\\ud83d\" without \"\\ude00\"",
                    "write the character itself");
        }
        return JsonToken.VALUE_STRING;
    }

    @Override
    protected @Nullable Event getEvent() throws IOException {
        Event event = super.getEvent();
        int start = place(event.getStartMark());
        comments(start);
        int behind = place(event.getEndMark());
        plain = event instanceof ScalarEvent scalar && scalar.isPlain() ? mark(event) : null;
        if (behind > end) {
            end = behind;
            endLine = event.getEndMark().getLine();
            endColumn = event.getEndMark().getColumn();
        }
        if (event instanceof CollectionStartEvent collection) {
            opens(collection);
        } else if (event instanceof CollectionEndEvent) {
            closes(event);
        } else if (event instanceof ScalarEvent scalar) {
            scalar(scalar, start);
        } else if (event.is(Event.ID.DocumentStart) && documents++ > 0) {
            mistakes.add(mark(event), "a second document starts here", "one file holds one document: remove the '---'");
            return null;
        }
        if (event instanceof NodeEvent node) {
            refuseReferences(node);
            if (!(node instanceof ScalarEvent) && _parsingContext.inObject() && _currToken != JsonToken.FIELD_NAME) {
                throw new Yaml.Mistake(
                        mark(event), "a key must be text", "put the text in quotes: brackets mean something in YAML");
            }
        }
        return event;
    }

    private void refuseReferences(NodeEvent node) {
        @Nullable String name = node.getAnchor();
        if (node instanceof AliasEvent) {
            mistakes.add(
                    mark(node), "an alias (*" + name + ") stands here", "write the text itself, or put it in quotes");
        } else if (name != null) {
            mistakes.add(mark(node), "an anchor (&" + name + ") stands here", "remove it, or put the text in quotes");
        }
        @Nullable
        String tag = node instanceof ScalarEvent scalar
                ? scalar.getTag()
                : node instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            mistakes.add(
                    mark(node),
                    "a tag (" + tag.replaceFirst("^tag:yaml.org,2002:", "!!") + ") stands here",
                    "remove it, or put the text in quotes");
        }
    }

    private void opens(CollectionStartEvent collection) {
        if (!collection.isFlow()) {
            columns.push(collection.getStartMark().getColumn());
        } else if (brackets++ == 0) {
            opened = collection.getStartMark();
        }
    }

    private void closes(Event event) {
        if (brackets == 0) {
            columns.pop();
        } else if (--brackets == 0 && opened != null) {
            refuseOutdented(opened, event.getEndMark(), true);
        }
    }

    private void scalar(ScalarEvent scalar, int start) {
        boolean glued = start > 0
                && start < text.length()
                && text.charAt(start - 1) == '?'
                && !Character.isWhitespace(text.charAt(start));
        if (glued && brackets > 0) {
            mistakes.add(mark(scalar), "text after a '?' stands here", "put it in quotes, the '?' as well");
        }
        if (scalar.isPlain() && scalar.getValue().equals("-")) {
            mistakes.add(mark(scalar), "a lone '-' stands in brackets", "put it in quotes if it is meant as text");
        }
        ScalarStyle style = scalar.getScalarStyle();
        boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        if (block && scalar.getValue().isBlank()) {
            refuseLostText(scalar);
        } else if (!block && !scalar.isPlain() && brackets == 0) {
            refuseOutdented(scalar.getStartMark(), scalar.getEndMark(), false);
        }
    }

    /**
     * {@code "C"# and more}: SnakeYAML leaves out what follows, as if a space stood before it. {@code Round #2}: so does every
     * reader, and nobody meant it.
     */
    private void comments(int start) {
        boolean comment = false;
        int first = end;
        while (first < start && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
            first++;
        }
        for (int i = end; i < start; i++) {
            char c = text.charAt(i);
            boolean lineEnds = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
            if (!comment && c == '#' && i > 0 && !Character.isWhitespace(text.charAt(i - 1))) {
                mistakes.add(
                        new Mark(endLine + 1, endColumn + 1),
                        "a '#' without a space before it stands here",
                        "put a space before it if it starts a comment, or the text in quotes");
            } else if (c == '#' && i == first && plain != null && Hints.isCut(text, i)) {
                mistakes.cut(plain, new Mark(endLine + 1, endColumn + 1), Hints.lineFrom(text, i));
            }
            comment = !lineEnds && (comment || c == '#');
            endLine += lineEnds ? 1 : 0;
            endColumn = lineEnds ? 0 : endColumn + 1;
        }
    }

    /** What belongs to a key stands further right than the key; only a closing bracket need not. */
    private void refuseOutdented(
            org.yaml.snakeyaml.error.Mark from, org.yaml.snakeyaml.error.Mark to, boolean inBrackets) {
        int column = columns.isEmpty() ? -1 : columns.element();
        for (int i = from.getLine() + 1; i <= to.getLine(); i++) {
            String line = lines().get(i);
            int spaces = spaces(line);
            boolean closing = inBrackets && spaces < line.length() && "]}".indexOf(line.charAt(spaces)) >= 0;
            if (spaces <= column && !line.isBlank() && !closing) {
                mistakes.add(
                        new Mark(i + 1, spaces + 1),
                        "this line belongs to line " + (from.getLine() + 1) + " and is not indented",
                        "start it with spaces");
                return;
            }
        }
    }

    /** A block that starts with blank lines of more spaces than its text has: SnakeYAML takes such text for comments. */
    private void refuseLostText(ScalarEvent scalar) {
        int i = scalar.getStartMark().getLine() + 1;
        while (i < lines().size() && lines().get(i).isBlank()) {
            i++;
        }
        String line = i < lines().size() ? lines().get(i) : "";
        int column = columns.isEmpty() ? -1 : columns.element();
        if (line.startsWith("#", spaces(line)) && spaces(line) > column) {
            mistakes.add(
                    new Mark(i + 1, spaces(line) + 1),
                    "this text starts further left than the blank lines above it",
                    "take the spaces out of the blank lines");
        }
    }

    /** One more than there are line ends. */
    private List<String> lines() {
        if (lines.isEmpty()) {
            lines = List.of(LINE_END.split(text, -1));
        }
        return lines;
    }

    private static int spaces(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    private int place(org.yaml.snakeyaml.error.Mark mark) {
        if (!pairs) {
            return mark.getIndex();
        }
        character = text.offsetByCodePoints(character, mark.getIndex() - point);
        point = mark.getIndex();
        return character;
    }

    private static Mark mark(Event event) {
        return new Mark(event.getStartMark().getLine() + 1, event.getStartMark().getColumn() + 1);
    }
}
