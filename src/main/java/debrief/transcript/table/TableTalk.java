package debrief.transcript.table;

import debrief.transcript.cues.Captions;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TalkTimes;
import debrief.transcript.reading.TimeSpan;
import debrief.transcript.reading.TimeText;
import debrief.transcript.table.Columns.Kind;
import debrief.transcript.table.Grid.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table whose columns are known: its rows as turns, and what of them nobody says. */
record TableTalk(Columns columns, List<Row> rows) {

    /** @param above texts above the table */
    Reading reading(List<String> above) {
        List<String> warnings = new ArrayList<>();
        if (!above.isEmpty()) {
            warnings.add("Text above the table was left out: \"%s\".".formatted(String.join(" ", above)));
        }
        List<Row> silent = rows.stream().filter(this::isLeftOut).toList();
        if (!silent.isEmpty()) {
            warnings.add("%d %s left out, the first at line %d: \"%s\"."
                    .formatted(
                            silent.size(),
                            silent.size() == 1
                                    ? "row in which nobody says anything was"
                                    : "rows in which nobody says anything were",
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
                ? questions(warnings)
                : Captions.reading("table", pieces(), Spoken.UNTIMED, warnings);
        return reading.turns().isEmpty()
                ? Reading.refused("table", "The file is a table with titles for a talk, but nobody says a word in it.")
                : reading;
    }

    /** Has words, but not where somebody speaks. */
    private boolean isLeftOut(Row row) {
        return Stream.of(Kind.TEXT, Kind.QUESTION, Kind.ANSWER)
                        .allMatch(kind -> row.cell(columns.place(kind)).isEmpty())
                && row.cells().stream().anyMatch(cell -> cell.indexOf(' ') > 0);
    }

    private Reading questions(List<String> warnings) {
        Pieces pieces = Pieces.apart();
        double fromUnit = unitMs(Kind.FROM);
        for (Row row : rows) {
            for (Kind kind : List.of(Kind.QUESTION, Kind.ANSWER)) {
                String title = columns.title(kind);
                boolean person = title.toLowerCase(Locale.ROOT).matches("interviewer|interviewee|candidate");
                String label = person ? title : kind == Kind.QUESTION ? "Q" : "A";
                long fromMs = kind == Kind.QUESTION
                        ? TimeText.ms(row.cell(columns.place(Kind.FROM)), fromUnit)
                        : Spoken.UNTIMED;
                pieces.add(label, fromMs, Spoken.UNTIMED, row.cell(columns.place(kind)), row.line());
            }
        }
        return Reading.of("question-answer-table", pieces.turns(), List.of(), warnings);
    }

    /** A row without a speaker goes on with the one before. */
    private List<Spoken> pieces() {
        double fromUnit = unitMs(Kind.FROM);
        double toUnit = unitMs(Kind.TO);
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
                                ? TimeSpan.at(row.cell(columns.place(Kind.FROM)), 0)
                                        .map(TimeSpan::endMs)
                                        .orElse(Spoken.UNTIMED)
                                : fromMs + lastsMs;
                pieces.add(new Spoken(speaker, fromMs, toMs, text, row.line()));
            }
        }
        return pieces;
    }

    /** What the title says; whole numbers are what people could have spoken in. */
    private double unitMs(Kind kind) {
        String title = columns.title(kind).toLowerCase(Locale.ROOT);
        if (title.matches(".*(?:ms|msec|millis|milliseconds?)\\W*")) {
            return 1;
        }
        boolean whole =
                rows.stream().allMatch(row -> row.cell(columns.place(kind)).matches("\\d{0,12}"));
        if (!whole || title.matches(".*\\W(?:s|secs?|seconds?)\\W*")) {
            return 1000;
        }
        long words = rows.stream()
                .mapToLong(row -> row.cell(columns.place(Kind.TEXT)).split("\\s+", -1).length)
                .sum();
        double first = rows.stream()
                .mapToDouble(row -> number(row, columns.place(Kind.FROM)))
                .min()
                .orElse(0);
        double last = rows.stream()
                .mapToDouble(
                        row -> Math.max(number(row, columns.place(Kind.FROM)), number(row, columns.place(Kind.TO))))
                .max()
                .orElse(0);
        return TalkTimes.unitMs(words, last - first);
    }

    private static double number(Row row, int column) {
        String cell = row.cell(column);
        return cell.matches("\\d{1,12}") ? Double.parseDouble(cell) : 0;
    }
}
