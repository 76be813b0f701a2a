package debrief.transcript.text;

import debrief.transcript.reading.Clock;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code H: Nice to meet you.}, {@code **Ann Example:** Hello.}, {@code Ann Example: 00:00:19}, {@code
 * [0:19] Ann: Hello.}
 * and {@code Speaker 1 (00:19):}. A line that opens with a speaker's label starts a turn; every other line
 * continues it.
 * {@link Labels} says which labels are speakers.
 */
public final class LabelledText implements TextFormat {

    private static final int LONGEST_LABEL = 90;
    private static final int WORTH_SAYING = 60;

    /** Descript marks the minutes inside sentences. */
    private static final Pattern MARK = Pattern.compile("\\[\\d{1,2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?\\] ?");

    private final List<String> declared;

    /** Speakers that the caller knows of, by the labels that the file uses. */
    public LabelledText(List<String> declared) {
        this.declared = List.copyOf(declared);
    }

    @Override
    public Optional<Reading> read(TalkLines page) {
        Labels labels = Labels.of(page, LabelledText::opening, declared);
        int speakers = labels.speakers();
        if (speakers == 0 || speakers == 1 && labels.openings() * 2 < page.size()) {
            return Optional.empty();
        }
        // Whoever declared the labels counts turns by them; only a raw export may name the same speaker for each line.
        return Optional.of(
                reading("labelled-text", page, labels, declared.isEmpty() ? Pieces.ofLabels() : Pieces.apart()));
    }

    static Reading reading(String format, TalkLines page, Labels labels, Pieces pieces) {
        List<Spoken> turns = Script.turns(page, LabelledText::opening, labels, pieces).stream()
                .map(LabelledText::unmarked)
                .toList();
        return new Reading(format, turns, page.people(), warnings(page, turns));
    }

    private static Spoken unmarked(Spoken turn) {
        String text = MARK.matcher(turn.text()).replaceAll("");
        return text.isBlank() ? turn : new Spoken(turn.label(), turn.startMs(), turn.endMs(), text, turn.line());
    }

    /** Headings are a few words; who left out the first speaker's label must hear of it. */
    private static List<String> warnings(TalkLines page, List<Spoken> turns) {
        int first = turns.isEmpty() ? 1 : turns.get(0).line();
        long words = page.lines().subList(page.first(), Math.max(page.first(), first - 1)).stream()
                .mapToLong(line -> line.isBlank() ? 0 : line.split("\\s+").length)
                .sum();
        return words < WORTH_SAYING
                ? List.of()
                : List.of("The %d words before the first speaker (line %d) were left out.".formatted(words, first));
    }

    /** Takes a line apart at its first colon; times may stand before the label, after it and after the colon. */
    static Optional<TurnOpening> opening(String line) {
        if (line.isEmpty() || Character.isWhitespace(line.charAt(0))) {
            return Optional.empty();
        }
        String plain = Markup.plain(line);
        // "10:30 Meeting: we began" is an agenda; 00:10:30 and [10:30] are times of a recording
        Optional<Clock> before =
                Clock.bracketed(plain, 0).filter(time -> time.hours() || !Clock.isDigit(plain.charAt(0)));
        return before.isPresent()
                ? labelled(Markup.plain(afterTime(plain, before.get().end())), before)
                : labelled(plain, before);
    }

    private static Optional<TurnOpening> labelled(String line, Optional<Clock> before) {
        int colon = colon(line);
        if (colon <= 0) {
            return Optional.empty();
        }
        String label = line.substring(0, colon);
        String rest = line.substring(colon + 1).strip();
        Optional<Clock> inside = timeAtEnd(label);
        Optional<Clock> after = Clock.bracketed(rest, 0).filter(time -> isMark(time, rest));
        String name = inside.isPresent() ? label.substring(0, bracket(label)) : label;
        // French puts a blank before the colon; after an initial it is rather a list's entry
        if (inside.isEmpty() && name.endsWith(" ") && Labels.isInitial(name.strip())) {
            return Optional.empty();
        }
        long startMs = before.or(() -> inside).or(() -> after).map(Clock::ms).orElse(Spoken.UNTIMED);
        String said = after.map(time -> rest.substring(time.end()).strip()).orElse(rest);
        return name.isBlank()
                ? Optional.empty()
                : Optional.of(new TurnOpening(name.strip(), startMs, said, inside.isPresent() || after.isPresent()));
    }

    private static String afterTime(String line, int from) {
        int start = from;
        while (start < line.length()
                && (Character.isWhitespace(line.charAt(start)) || "-–".indexOf(line.charAt(start)) >= 0)) {
            start++;
        }
        return line.substring(start);
    }

    /** "Ann: 10:30 is fine" has an answer; {@code Ann: 00:10:30} and {@code Ann: [10:30] Fine.} have times. */
    private static boolean isMark(Clock time, String rest) {
        return !Clock.isDigit(rest.charAt(0)) || time.hours() && time.end() == rest.length();
    }

    /** The place of the first colon that ends a word, where a label could end; -1 when there is none. */
    private static int colon(String line) {
        int last = Math.min(line.length(), LONGEST_LABEL);
        for (int i = 0; i < last; i++) {
            boolean ends = i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1));
            if (line.charAt(i) == '：' || line.charAt(i) == ':' && ends) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Clock> timeAtEnd(String label) {
        int open = bracket(label);
        return open <= 0 ? Optional.empty() : Clock.bracketed(label, open).filter(time -> time.end() == label.length());
    }

    private static int bracket(String label) {
        return Math.max(label.lastIndexOf('('), label.lastIndexOf('['));
    }
}
