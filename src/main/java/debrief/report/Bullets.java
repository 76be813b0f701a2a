package debrief.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MarkdownLine to entries: bullets of any sort, nested by indentation, and the paragraphs between them. */
final class Bullets {

    private static final Pattern ITEM = Pattern.compile("\\s*([-*+•‣◦]|\\d{1,3}[.)])(?:\\s+(.*))?");

    /** Deeper entries join this level. */
    private static final int DEEPEST = 12;

    private final List<Draft> top = new ArrayList<>();
    private final Deque<Draft> open = new ArrayDeque<>();
    private boolean gap = true;
    private boolean fenced;

    private Bullets() {}

    static List<Bullet> of(List<String> lines) {
        Bullets bullets = new Bullets();
        lines.forEach(bullets::line);
        return bullets.top.stream().map(Draft::bullet).toList();
    }

    private void line(String line) {
        boolean fence = MarkdownLine.fence(line) > 0;
        Matcher item = ITEM.matcher(line);
        if (line.isBlank() && !fenced) {
            gap = true;
        } else if (!fenced && !fence && item.matches() && opens(item)) {
            int indent = MarkdownLine.indent(line);
            while (!open.isEmpty()
                    && (!open.element().item || open.element().indent > indent - 2 || open.size() >= DEEPEST)) {
                open.pop();
            }
            add(new Draft(true, indent, indent + item.group(1).length() + 1), String.valueOf(item.group(2)));
        } else {
            text(line);
        }
        fenced ^= fence;
    }

    /** Within a paragraph "2019. That year …" goes on with it, as "1." and bullets do not. */
    private boolean opens(Matcher item) {
        boolean number = Character.isDigit(item.group(1).charAt(0));
        boolean inParagraph = !gap && !open.isEmpty() && !open.element().item;
        return item.group(2) != null
                && (!number || !inParagraph || item.group(1).startsWith("1"));
    }

    private void text(String line) {
        int indent = MarkdownLine.indent(line);
        while (gap && !fenced && !open.isEmpty() && (!open.element().item || open.element().indent >= indent)) {
            open.pop();
        }
        if (indent == 0 && !fenced && isTitle(line.strip())) {
            open.clear();
        }
        if (open.isEmpty()) {
            add(new Draft(false, 0, 0), line.strip());
            return;
        }
        Draft draft = open.element();
        draft.text.append(gap && !fenced ? "\n\n" : "\n").append(dedent(line, draft.inner));
        gap = false;
    }

    /** "Improvements:" right below a bullet goes on with the section, not with the bullet. */
    private static boolean isTitle(String line) {
        return line.endsWith(":") || line.startsWith("**");
    }

    private void add(Draft draft, String text) {
        draft.text.append(text);
        (open.isEmpty() ? top : open.element().children).add(draft);
        open.push(draft);
        gap = false;
    }

    private static String dedent(String line, int columns) {
        int at = 0;
        while (at < line.length() && at < columns && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return line.substring(at).stripTrailing();
    }

    /** An entry that may still grow. */
    private static final class Draft {

        private final boolean item;
        private final int indent;
        /** The column of the text. */
        private final int inner;

        private final StringBuilder text = new StringBuilder();
        private final List<Draft> children = new ArrayList<>();

        Draft(boolean item, int indent, int inner) {
            this.item = item;
            this.indent = indent;
            this.inner = inner;
        }

        Bullet bullet() {
            return Bullet.of(
                    item, text.toString(), children.stream().map(Draft::bullet).toList());
        }
    }
}
