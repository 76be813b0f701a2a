package debrief.transcript.table;

import java.util.ArrayList;
import java.util.List;

/** A text as rows of cells. A cell in quotes may hold everything, quotes twice; a quote that nothing closes is one. */
final class Grid {

    /** So many rows tell what kind of table it is. */
    private static final int LOOK = 200;

    /** @param line of the file, from 1 */
    record Row(List<String> cells, int line) {

        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    private final String text;
    private final char between;
    private final List<Row> rows = new ArrayList<>();
    private boolean quotes = true;
    private int at;
    private int line = 1;

    private Grid(String text, char between) {
        this.text = text;
        this.between = between;
        while (at < text.length()) {
            row();
        }
    }

    /** Its rows that hold anything. */
    static List<Row> rows(String text, char between) {
        return new Grid(text, between).rows;
    }

    /** Whether nearly all rows have as many cells as the first. */
    static boolean isEven(List<Row> rows) {
        int wide = rows.isEmpty() ? 0 : rows.get(0).cells().size();
        long even = rows.stream()
                .limit(LOOK)
                .filter(row -> row.cells().size() == wide)
                .count();
        return even * 20 >= Math.min(rows.size(), LOOK) * 19L;
    }

    private void row() {
        List<String> cells = new ArrayList<>();
        int first = line;
        boolean more = true;
        while (more) {
            cells.add(cell());
            more = at < text.length() && text.charAt(at) == between;
            at += more ? 1 : 0;
        }
        if (at < text.length()) {
            at++;
            line++;
        }
        // a Markdown table's line below its titles
        if (cells.stream().anyMatch(cell -> !cell.isEmpty() && !cell.matches(":?--+:?"))) {
            rows.add(new Row(List.copyOf(cells), first));
        }
    }

    private String cell() {
        int from = at;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int close = quotes && from < text.length() && text.charAt(from) == '"' ? closing(from) : -1;
        if (close >= 0) {
            String cell = text.substring(from + 1, close).replace("\"\"", "\"");
            line += (int) cell.chars().filter(c -> c == '\n').count();
            at = afterBlanks(close + 1);
            return cell.strip();
        }
        int end = from;
        while (end < text.length() && text.charAt(end) != between && text.charAt(end) != '\n') {
            end++;
        }
        at = end;
        return text.substring(from, end).strip();
    }

    private int closing(int open) {
        for (int i = text.indexOf('"', open + 1); i >= 0; i = text.indexOf('"', i + 1)) {
            if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i++;
            } else if (isEnd(afterBlanks(i + 1))) {
                return i;
            } else {
                return -1;
            }
        }
        quotes = false;
        return -1;
    }

    private int afterBlanks(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private boolean isEnd(int place) {
        return place == text.length() || text.charAt(place) == between || text.charAt(place) == '\n';
    }
}
