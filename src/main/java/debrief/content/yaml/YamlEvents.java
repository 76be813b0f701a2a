package debrief.content.yaml;

import debrief.content.yaml.Node.Mark;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * SnakeYAML's events of a text. It reads YAML 1.1, loosely; what YAML 1.2 refuses or reads as something else is told to the
 * mistakes, so that a file says the same to every reader.
 */
final class YamlEvents implements Iterator<Event> {

    private final String text;
    private final String[] lines;
    private final Mistakes mistakes;
    private final Iterator<Event> events;

    /** Columns, from 0, of the lists and maps in block style that are open; what they hold stands further right. */
    private final Deque<Integer> columns = new ArrayDeque<>();

    private int brackets;
    private org.yaml.snakeyaml.error.@Nullable Mark opened;

    /** Whether some code points are two characters. */
    private final boolean pairs;

    /** SnakeYAML counts code points, Java characters: the same place in both. */
    private int point;

    private int character;
    /** Behind the last event. */
    private int end;

    private int endLine;
    private int endColumn;

    YamlEvents(String written, Mistakes mistakes) {
        String[] all = lines(written);
        String last = all[all.length - 1];
        // A file's end ends its last line, too; SnakeYAML forgets that where the line is blank.
        this.text = !last.isEmpty() && last.isBlank() ? written + "\n" : written;
        this.lines = all;
        this.pairs = text.codePointCount(0, text.length()) < text.length();
        this.mistakes = mistakes;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.YAML_BYTES + 1);
        this.events = new Yaml(options).parse(new StringReader(text)).iterator();
    }

    @Override
    public boolean hasNext() {
        return events.hasNext();
    }

    @Override
    public Event next() {
        Event event = events.next();
        int start = place(event.getStartMark());
        refuseGluedComments(start);
        int behind = place(event.getEndMark());
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
        }
        return event;
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

    /** {@code "C"# and more}: SnakeYAML leaves out what follows, as if a space stood before it. */
    private void refuseGluedComments(int start) {
        boolean comment = false;
        for (int i = end; i < start; i++) {
            char c = text.charAt(i);
            boolean lineEnds = c == '\n' || c == '\r' && text.charAt(i + 1) != '\n';
            if (!comment && c == '#' && i > 0 && !Character.isWhitespace(text.charAt(i - 1))) {
                mistakes.add(
                        new Mark(endLine + 1, endColumn + 1),
                        "a '#' without a space before it stands here",
                        "put a space before it if it starts a comment, or the text in quotes");
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
            String line = lines[i];
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
        while (i < lines.length && lines[i].isBlank()) {
            i++;
        }
        int column = columns.isEmpty() ? -1 : columns.element();
        if (i < lines.length && lines[i].startsWith("#", spaces(lines[i])) && spaces(lines[i]) > column) {
            mistakes.add(
                    new Mark(i + 1, spaces(lines[i]) + 1),
                    "this text starts further left than the blank lines above it",
                    "take the spaces out of the blank lines");
        }
    }

    /** One more than there are line ends. */
    private static String[] lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                i += c == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines.toArray(String[]::new);
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
