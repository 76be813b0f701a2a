package debrief.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How much Markdown one text may hold. No person writes more; what is slow without reading, so that {@link Deadline} could not
 * stop it, starts above these numbers.
 */
final class Bounds {

    /** Of a text; content allows its fields a quarter of it, hand-written pages may be longer. */
    static final int CHARACTERS = 256_000;

    /** Between two blank lines: flexmark asks each of them again whether a table starts. */
    static final int LINES = 4_000;

    /** Runs of stars or underscores between two blank lines: each that closes looks back at all that could have opened. */
    static final int DELIMITERS = 8_000;

    /** 32 lists within one another, each with its entry, and emphasis in the innermost. */
    static final int DEPTH = 72;

    private int lines;
    private int delimiters;

    private Bounds() {}

    /** Whether a text is small enough to be parsed at all. */
    static boolean hold(String text) {
        if (text.length() > CHARACTERS) {
            return false;
        }
        Bounds paragraph = new Bounds();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!paragraph.hold(text, start, end)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private boolean hold(String text, int start, int end) {
        boolean blank = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            blank &= c <= ' ';
            if ((c == '*' || c == '_') && (i == start || text.charAt(i - 1) != c)) {
                delimiters++;
            }
        }
        lines = blank ? 0 : lines + 1;
        delimiters = blank ? 0 : delimiters;
        return lines <= LINES && delimiters <= DELIMITERS && opened(text, start, end) <= DEPTH;
    }

    /** How many quotes and lists a line opens. */
    private static int opened(String text, int start, int end) {
        int opened = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean followed = i + 1 < end && text.charAt(i + 1) <= ' ';
            if (c == '>' || followed && "-+*.)".indexOf(c) >= 0) {
                opened++;
            } else if (c > ' ' && (c < '0' || c > '9')) {
                return opened;
            }
        }
        return opened;
    }

    /** Whether nothing stands deeper in other things than a page can show. */
    static boolean hold(Node document) {
        // Not by recursion: this is what shall not overflow.
        Deque<Node> level = new ArrayDeque<>();
        level.add(document);
        for (int depth = 0; !level.isEmpty(); depth++) {
            if (depth > DEPTH) {
                return false;
            }
            Deque<Node> below = new ArrayDeque<>();
            for (Node node : level) {
                node.getChildren().forEach(below::add);
            }
            level = below;
        }
        return true;
    }
}
