package debrief.problem;

/** A text of which the three lines around a place are shown, with a caret under it. */
public final class Frame {

    /** Longer lines are cut around the caret, so that a frame fits a terminal. */
    private static final int WIDTH = 96;

    private final String[] lines;

    /** @param text the whole file */
    public Frame(String text) {
        this.lines = text.split("\r\n|\r|\n", -1);
    }

    /** The lines before, at and after the location, numbered; empty when the location has no line in this text. */
    public String around(Location location) {
        int at = location.line();
        if (at < 1 || at > lines.length) {
            return "";
        }
        int gutter = Integer.toString(Math.min(at + 1, lines.length)).length();
        int from = Math.max(0, location.column() - 1 - WIDTH * 2 / 3);
        StringBuilder frame = new StringBuilder();
        for (int line = Math.max(1, at - 1); line <= Math.min(lines.length, at + 1); line++) {
            String shown = cut(lines[line - 1], from);
            frame.append(line == at ? "  > " : "    ")
                    .append(String.format(java.util.Locale.ROOT, "%" + gutter + "d | ", line))
                    .append(shown)
                    .append('\n');
            if (line == at && location.column() > 0) {
                frame.append(" ".repeat(4 + gutter)).append(" | ").append(" ".repeat(location.column() - 1 - from));
                frame.append("^\n");
            }
        }
        return frame.toString();
    }

    private static String cut(String line, int from) {
        String rest = from < line.length() ? line.substring(from) : "";
        String shown = rest.length() > WIDTH ? rest.substring(0, WIDTH - 1) + "…" : rest;
        return Visible.line(shown);
    }
}
