package debrief.transcript.table;

import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TimeText;
import debrief.transcript.table.Grid.Row;
import debrief.words.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which column of a table says what.
 *
 * @param titles as they stand above the columns; empty where nothing does
 */
record Columns(Map<Columns.Kind, Integer> places, List<String> titles) {

    enum Kind {
        SPEAKER,
        TEXT,
        FROM,
        TO,
        LASTS,
        QUESTION,
        ANSWER
    }

    private static final Map<String, Kind> TITLES = known();
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern UNIT =
            Pattern.compile(" (?:ms|msec|millis|milliseconds?|s|secs?|seconds?|hh mm ss.*|mm ss|h m s)$");

    private static final Pattern CLOCK = Pattern.compile("\\W?\\d{1,3}:\\d\\d(?::\\d\\d)?.{0,14}");
    private static final Pattern SURE =
            Pattern.compile("(?i)speak|spoke|participant|transcri|utter|dialog|said|sprech|locut");
    private static final Pattern ASKED = Pattern.compile("\\b(?:question|asked|frage)\\b");
    private static final Pattern ANSWERED = Pattern.compile(
            "\\b(?:i|my|candidate'?s?|given) (?:answer(?:ed)?|respon(?:se|ded)|reply|replied|said)\\b|^answer given$");
    private static final Pattern NOT_SAID = Pattern.compile(
            "\\b(?:better|best|ideal|expected|suggested|model|sample|correct|should|could|next|type|kind|category|topic"
                    + "|number|no|id|score|rating|count|why|follow-?up|to ask)\\b|#");
    private static final int FEW_ROWS = 4;
    private static final int LONGEST_TITLE = 40;
    private static final int LOOK = 100;
    private static final int MOST_SPEAKERS = 12;

    /** By the titles in a row; the rows below tell whether "From" is a speaker or a time. */
    static Optional<Columns> titled(Row head, List<Row> below) {
        Map<Kind, Integer> places = new EnumMap<>(Kind.class);
        for (int i = 0; i < head.cells().size(); i++) {
            int column = i;
            kind(head.cell(i))
                    .or(() -> asked(head.cell(column)))
                    .map(kind -> kind == Kind.SPEAKER && isTimes(below, column) ? Kind.FROM : kind)
                    .ifPresent(kind -> places.putIfAbsent(kind, column));
        }
        if (places.containsKey(Kind.QUESTION) && places.containsKey(Kind.ANSWER) && !places.containsKey(Kind.SPEAKER)) {
            // a comment on an answer is nobody's words
            places.remove(Kind.TEXT);
        }
        Columns columns = new Columns(Map.copyOf(places), head.cells());
        boolean talk = columns.has(Kind.TEXT) && (columns.has(Kind.SPEAKER) || columns.has(Kind.FROM));
        return talk || columns.has(Kind.QUESTION) && columns.has(Kind.ANSWER) ? Optional.of(columns) : Optional.empty();
    }

    /**
     * By what stands in them: sentences, times of the clock, few names that come again.
     *
     * @param sure whether the signs between the cells are no signs of a text, so that names without times are enough
     */
    static Optional<Columns> guessed(List<Row> rows, boolean sure) {
        int wide = rows.isEmpty() ? 0 : rows.get(0).cells().size();
        List<Integer> times = IntStream.range(0, wide)
                .filter(column -> isTimes(rows, column))
                .boxed()
                .toList();
        OptionalInt text = IntStream.range(0, wide)
                .filter(column -> words(rows, column) >= 3)
                .reduce((a, b) -> words(rows, b) > words(rows, a) ? b : a);
        OptionalInt names = IntStream.range(0, wide)
                .filter(column -> !times.contains(column) && column != text.orElse(-1) && isNames(rows, column))
                .findFirst();
        boolean timed = !times.isEmpty() && wide > 2 && rows.size() > 2;
        // two columns of sentences without a time may be anything
        boolean others = IntStream.range(0, wide)
                .anyMatch(column -> column != text.orElse(-1) && !times.contains(column) && words(rows, column) >= 3);
        if (text.isEmpty() || !timed && !(sure && !others && names.isPresent() && rows.size() >= FEW_ROWS)) {
            return Optional.empty();
        }
        Map<Kind, Integer> places = new EnumMap<>(Kind.class);
        places.put(Kind.TEXT, text.getAsInt());
        names.ifPresent(column -> places.put(Kind.SPEAKER, column));
        for (int i = 0; i < Math.min(2, times.size()); i++) {
            places.put(i == 0 ? Kind.FROM : Kind.TO, times.get(i));
        }
        return Optional.of(new Columns(Map.copyOf(places), List.of()));
    }

    /** Names and remarks stand in many tables: without a time or a title that no other table has, few names must come again. */
    boolean isTalk(List<Row> rows) {
        List<String> names = rows.stream()
                .map(row -> row.cell(place(Kind.SPEAKER)))
                .filter(name -> !name.isEmpty())
                .toList();
        return !has(Kind.TEXT)
                || has(Kind.FROM)
                || SURE.matcher(title(Kind.SPEAKER) + " " + title(Kind.TEXT)).find()
                || names.size() < FEW_ROWS
                || new HashSet<>(names).size() * 2 <= names.size();
    }

    boolean has(Kind kind) {
        return places.containsKey(kind);
    }

    int place(Kind kind) {
        return places.getOrDefault(kind, -1);
    }

    String title(Kind kind) {
        int place = place(kind);
        return place < 0 || place >= titles.size() ? "" : titles.get(place);
    }

    /** The titles of columns that hold sentences and are not read. */
    List<String> others(List<Row> rows) {
        List<String> others = new ArrayList<>();
        int wide = titles.isEmpty() && !rows.isEmpty() ? rows.get(0).cells().size() : titles.size();
        for (int i = 0; i < wide; i++) {
            if (!places.containsValue(i) && words(rows, i) >= 2) {
                others.add(titles.isEmpty() ? "column " + (i + 1) : titles.get(i));
            }
        }
        return others;
    }

    /** {@code Question asked}, {@code How I answered}, {@code My response}; a better answer was not given. */
    private static Optional<Kind> asked(String title) {
        String small = title.toLowerCase(Locale.ROOT);
        if (title.length() > LONGEST_TITLE || NOT_SAID.matcher(small).find()) {
            return Optional.empty();
        }
        return ASKED.matcher(small).find()
                ? Optional.of(Kind.QUESTION)
                : ANSWERED.matcher(small).find() ? Optional.of(Kind.ANSWER) : Optional.empty();
    }

    private static Optional<Kind> kind(String title) {
        if (title.length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        String split = title.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        String words = NO_WORD.matcher(split).replaceAll(" ").strip();
        Kind kind = TITLES.get(words);
        return Optional.ofNullable(kind == null ? TITLES.get(UNIT.matcher(words).replaceFirst("")) : kind);
    }

    static boolean isTimes(List<Row> rows, int column) {
        long told = rows.stream()
                .limit(LOOK)
                .filter(row -> !row.cell(column).isEmpty())
                .count();
        long times = rows.stream()
                .limit(LOOK)
                .map(row -> row.cell(column))
                .filter(cell -> CLOCK.matcher(cell).matches() && TimeText.ms(cell, 1000) != Spoken.UNTIMED)
                .count();
        return told > 0 && times * 10 >= told * 9;
    }

    private static boolean isNames(List<Row> rows, int column) {
        List<String> cells = rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        int different = new HashSet<>(cells).size();
        return !cells.isEmpty()
                && words(rows, column) <= 4
                && different <= MOST_SPEAKERS
                && different * 2 <= Math.max(4, cells.size())
                && cells.stream().anyMatch(cell -> cell.chars().anyMatch(Character::isLetter));
    }

    /** How many words a cell has, on an average. */
    private static double words(List<Row> rows, int column) {
        return rows.stream()
                .limit(LOOK)
                .map(row -> row.cell(column))
                .mapToLong(cell -> cell.isEmpty() || cell.chars().noneMatch(Character::isLetter)
                        ? 0
                        : cell.chars().filter(c -> c == ' ').count() + 1)
                .average()
                .orElse(0);
    }

    private static Map<String, Kind> known() {
        Map<String, Kind> titles = new HashMap<>();
        for (String line : WordList.read(Columns.class, "columns.txt")) {
            Kind kind = Kind.valueOf(line.substring(0, line.indexOf(':')).toUpperCase(Locale.ROOT));
            for (String title : line.substring(line.indexOf(':') + 1).split(",", -1)) {
                titles.put(title.strip(), kind);
            }
        }
        return titles;
    }
}
