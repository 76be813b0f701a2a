package debrief.transcript.table;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import debrief.transcript.table.Grid.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table that says who spoke and what and when, in any order and under many titles; Whisper's has times and text only. A table
 * without talk is refused.
 *
 * <pre>
 * Speaker,Start,End,Text
 * Ann Example,00:00:03,00:00:09,"Hello, shall we?"
 * </pre>
 */
public final class TableTranscript implements Format {

    private static final char[] BETWEEN = {'\t', ',', ';', '|'};

    /** So many lines may stand above the titles. */
    private static final int MOST_ABOVE = 10;

    private static final Pattern DATUM = Pattern.compile(
            "[-+$\u20ac\u00a3]?\\d[\\d.,:/%-]*|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.*|\\S+@\\S+|https?://\\S+");
    private static final int LONGEST_TITLE = 40;
    private static final int LOOK = 50;

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        // what Excel takes for the sign between cells
        String text = source.text().replaceFirst("^\"?sep=.\"?\n", "\n");
        for (char between : BETWEEN) {
            if (isPossible(text, between)) {
                Optional<Reading> reading = reading(Grid.rows(text, between), between, isTight(text, between));
                if (reading.isPresent()) {
                    return reading;
                }
            }
        }
        return Optional.empty();
    }

    /** Most files are no tables: a few lines tell. */
    private static boolean isPossible(String text, char between) {
        return text.lines()
                        .filter(line -> !line.isBlank())
                        .limit(MOST_ABOVE + 1)
                        .filter(line -> line.indexOf(between) >= 0)
                        .limit(2)
                        .count()
                > 1;
    }

    /** @param tight whether no blank follows a sign, as in no sentence */
    private static Optional<Reading> reading(List<Row> rows, char between, boolean tight) {
        for (int i = 0; i < Math.min(MOST_ABOVE, rows.size() - 1); i++) {
            List<Row> below = rows.subList(i + 1, rows.size());
            Optional<Columns> columns = Columns.titled(rows.get(i), below);
            if (columns.isPresent()
                    && isBelow(rows.get(i), below)
                    && columns.get().isTalk(below)) {
                List<String> above = rows.subList(0, i).stream()
                        .map(row -> String.join(" ", row.cells()).strip())
                        .toList();
                return Optional.of(new TableTalk(columns.get(), joined(rows.get(i), below, between)).reading(above));
            }
        }
        if (!Grid.isEven(rows)) {
            return Optional.empty();
        }
        return Columns.guessed(rows, tight || between == '\t')
                .map(columns -> new TableTalk(columns, rows).reading(List.of()))
                .or(() -> isOther(rows, between, tight) ? Optional.of(refusal(rows.get(0))) : Optional.empty());
    }

    /** At least half of the rows are as wide as their titles, or wider by signs in their last cell. */
    private static boolean isBelow(Row head, List<Row> below) {
        long wide = below.stream()
                .filter(row -> row.cells().size() >= head.cells().size())
                .count();
        return wide * 2 >= below.size();
    }

    /** Signs in a last cell that has no quotes around it part nothing. */
    private static List<Row> joined(Row head, List<Row> rows, char between) {
        // behind the last bar of a Markdown table stands nothing
        int behind = between == '|' && head.cell(head.cells().size() - 1).isEmpty() ? 1 : 0;
        int wide = head.cells().size() - behind;
        String sign = between == '\t' ? "\t" : between == '|' ? " | " : between + " ";
        return rows.stream()
                .map(row -> {
                    if (row.cells().size() <= wide + behind) {
                        return row;
                    }
                    List<String> cells = new ArrayList<>(row.cells().subList(0, wide - 1));
                    cells.add(String.join(
                                    sign,
                                    row.cells().subList(wide - 1, row.cells().size() - behind))
                            .strip());
                    return new Row(List.copyOf(cells), row.line());
                })
                .toList();
    }

    /** Titles above at least two rows, and short cells without sentences: no text that somebody typed looks so. */
    private static boolean isOther(List<Row> rows, char between, boolean tight) {
        List<String> titles = rows.get(0).cells();
        boolean titled = titles.stream()
                .allMatch(title -> !title.isEmpty()
                        && title.length() <= LONGEST_TITLE
                        && title.chars().anyMatch(Character::isLetter)
                        && !title.matches(".*[.!:]"));
        boolean typed = between == ',' && titles.size() < 3 && !tight;
        return rows.size() > 2
                && titles.size() > (typed ? 2 : 1)
                && titled
                && new HashSet<>(titles).size() == titles.size()
                && (tight
                        || between == '\t' && titles.size() > 2
                        || rows.stream().filter(TableTranscript::hasDatum).count() * 5 >= (rows.size() - 1) * 4L);
    }

    private static boolean isTight(String text, char between) {
        return between != '\t'
                && text.lines()
                        .limit(LOOK)
                        .map(line -> line.replaceAll("\"[^\"]*\"?", ""))
                        .noneMatch(line -> line.contains(between + " "));
    }

    /** A number, a date, an address. */
    private static boolean hasDatum(Row row) {
        return row.cells().stream().anyMatch(cell -> DATUM.matcher(cell).matches());
    }

    private static Reading refusal(Row head) {
        return Reading.refused(
                "table",
                "The file is a table, but no column of it is what somebody said (its titles: %s). A transcript has titles such as"
                                .formatted(head.cells().stream()
                                        .limit(6)
                                        .collect(Collectors.joining("\", \"", "\"", "\"")))
                        + " \"Speaker\", \"Start\" and \"Text\".");
    }
}
