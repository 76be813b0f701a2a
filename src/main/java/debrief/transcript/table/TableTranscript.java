package debrief.transcript.table;

import debrief.transcript.cues.Captions;
import debrief.transcript.reading.Format;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TalkTimes;
import debrief.transcript.reading.TimeSpan;
import debrief.transcript.reading.TimeText;
import debrief.transcript.reading.TranscriptFile;
import debrief.transcript.table.Columns.Kind;
import debrief.transcript.table.Grid.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            if (columns.isPresent() && isBelow(rows.get(i), below) && columns.get().isTalk(below)) {
                List<String> above =
                        rows.subList(0, i).stream().map(row -> String.join(" ", row.cells()).strip()).toList();
                return Optional.of(reading(columns.get(), joined(rows.get(i), below, between), above));
            }
        }
        if (!Grid.isEven(rows)) {
            return Optional.empty();
        }
        return Columns.guessed(rows, tight || between == '\t')
                .map(columns -> reading(columns, rows, List.of()))
                .or(() -> isOther(rows, between, tight) ? Optional.of(refusal(rows.get(0))) : Optional.empty());
    }

    /** At least half of the rows are as wide as their titles, or wider by signs in their last cell. */
    private static boolean isBelow(Row head, List<Row> below) {
        long wide = below.stream().filter(row -> row.cells().size() >= head.cells().size()).count();
        return wide * 2 >= below.size();
    }

    /** Signs in a last cell that has no quotes around it part nothing. */
    private static List<Row> joined(Row head, List<Row> rows, char between) {
        int wide = head.cells().size();
        String sign = between == '\t' ? "\t" : between + " ";
        return rows.stream()
                .map(row -> {
                    if (row.cells().size() <= wide) {
                        return row;
                    }
                    List<String> cells = new ArrayList<>(row.cells().subList(0, wide - 1));
                    cells.add(String.join(sign, row.cells().subList(wide - 1, row.cells().size())));
                    return new Row(List.copyOf(cells), row.line());
                })
                .toList();
    }

    private static Reading reading(Columns columns, List<Row> rows, List<String> above) {
        List<String> warnings = new ArrayList<>();
        if (!above.isEmpty()) {
            warnings.add("Text above the table was left out: \"%s\".".formatted(String.join(" ", above)));
        }
        List<Row> silent = rows.stream().filter(row -> isLeftOut(columns, row)).toList();
        if (!silent.isEmpty()) {
            warnings.add("%d %s left out, the first at line %d: \"%s\"."
                    .formatted(
                            silent.size(),
                            silent.size() == 1 ? "row in which nobody says anything was" : "rows in which nobody says anything were",
                            silent.get(0).line(),
                            String.join(" ", silent.get(0).cells()).strip()));
        }
        List<String> others = columns.others(rows);
        if (!others.isEmpty()) {
            warnings.add("Columns that are not part of the talk were left out: %s."
                    .formatted(others.stream().collect(Collectors.joining("\", \"", "\"", "\""))));
        }
        boolean spoken = columns.has(Kind.SPEAKER) && columns.has(Kind.TEXT);
        Reading reading = columns.has(Kind.QUESTION) && columns.has(Kind.ANSWER) && !spoken
                ? questions(columns, rows, warnings)
                : Captions.reading("table", pieces(columns, rows), Spoken.UNTIMED, warnings);
        return reading.turns().isEmpty()
                ? Reading.refused("table", "The file is a table with titles for a talk, but nobody says a word in it.")
                : reading;
    }

    /** Has words, but not where somebody speaks. */
    private static boolean isLeftOut(Columns columns, Row row) {
        return Stream.of(Kind.TEXT, Kind.QUESTION, Kind.ANSWER).allMatch(kind -> row.cell(columns.place(kind)).isEmpty())
                && row.cells().stream().anyMatch(cell -> cell.indexOf(' ') > 0);
    }

    private static Reading questions(Columns columns, List<Row> rows, List<String> warnings) {
        Pieces pieces = Pieces.apart();
        double fromUnit = unitMs(columns, Kind.FROM, rows);
        for (Row row : rows) {
            for (Kind kind : List.of(Kind.QUESTION, Kind.ANSWER)) {
                String title = columns.title(kind);
                boolean person = title.toLowerCase(Locale.ROOT).matches("interviewer|interviewee|candidate");
                String label = person ? title : kind == Kind.QUESTION ? "Q" : "A";
                long fromMs = kind == Kind.QUESTION ? TimeText.ms(row.cell(columns.place(Kind.FROM)), fromUnit) : Spoken.UNTIMED;
                pieces.add(label, fromMs, Spoken.UNTIMED, row.cell(columns.place(kind)), row.line());
            }
        }
        return Reading.of("question-answer-table", pieces.turns(), List.of(), warnings);
    }

    /** A row without a speaker goes on with the one before. */
    private static List<Spoken> pieces(Columns columns, List<Row> rows) {
        double fromUnit = unitMs(columns, Kind.FROM, rows);
        double toUnit = unitMs(columns, Kind.TO, rows);
        List<Spoken> pieces = new ArrayList<>();
        String speaker = "";
        for (Row row : rows) {
            String named = row.cell(columns.place(Kind.SPEAKER)).replaceFirst("\\s*:$", "");
            speaker = named.isEmpty() ? speaker : named;
            String text = row.cell(columns.place(Kind.TEXT));
            if (!text.isEmpty()) {
                long fromMs = TimeText.ms(row.cell(columns.place(Kind.FROM)), fromUnit);
                long lastsMs = TimeText.ms(row.cell(columns.place(Kind.LASTS)), fromUnit);
                long toMs = columns.has(Kind.TO)
                        ? TimeText.ms(row.cell(columns.place(Kind.TO)), toUnit)
                        : lastsMs < 0 || fromMs < 0
                                ? TimeSpan.at(row.cell(columns.place(Kind.FROM)), 0).map(TimeSpan::endMs).orElse(Spoken.UNTIMED)
                                : fromMs + lastsMs;
                pieces.add(new Spoken(speaker, fromMs, toMs, text, row.line()));
            }
        }
        return pieces;
    }

    /** What the title says; whole numbers are what people could have spoken in. */
    private static double unitMs(Columns columns, Kind kind, List<Row> rows) {
        String title = columns.title(kind).toLowerCase(Locale.ROOT);
        if (title.matches(".*(?:ms|msec|millis|milliseconds?)\\W*")) {
            return 1;
        }
        boolean whole = rows.stream().allMatch(row -> row.cell(columns.place(kind)).matches("\\d{0,12}"));
        if (!whole || title.matches(".*\\W(?:s|secs?|seconds?)\\W*")) {
            return 1000;
        }
        long words = rows.stream().mapToLong(row -> row.cell(columns.place(Kind.TEXT)).split("\\s+").length).sum();
        double first = rows.stream().mapToDouble(row -> number(row, columns.place(Kind.FROM))).min().orElse(0);
        double last = rows.stream()
                .mapToDouble(row -> Math.max(
                        number(row, columns.place(Kind.FROM)), number(row, columns.place(Kind.TO))))
                .max()
                .orElse(0);
        return TalkTimes.unitMs(words, last - first);
    }

    private static double number(Row row, int column) {
        String cell = row.cell(column);
        return cell.matches("\\d{1,12}") ? Double.parseDouble(cell) : 0;
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
                        || rows.stream().skip(1).filter(row -> row.cells().stream().anyMatch(TableTranscript::isDatum)).count() * 5
                                >= (rows.size() - 1) * 4L);
    }

    private static boolean isTight(String text, char between) {
        return between != '\t'
                && text.lines().limit(LOOK).map(line -> line.replaceAll("\"[^\"]*\"?", "")).noneMatch(line -> line.contains(between + " "));
    }

    private static boolean isDatum(String cell) {
        return cell.matches("[-+$\u20ac\u00a3]?\\d[\\d.,:/%-]*|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.*|\\S+@\\S+|https?://\\S+");
    }

    private static Reading refusal(Row head) {
        return Reading.refused(
                "table",
                "The file is a table, but no column of it is what somebody said (its titles: %s). A transcript has titles such as"
                        .formatted(head.cells().stream().limit(6).collect(Collectors.joining("\", \"", "\"", "\"")))
                        + " \"Speaker\", \"Start\" and \"Text\".");
    }
}
