package debrief.transcript.text;

import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code H: Nice to meet you.}, {@code **Ann Example:** Hello.}, {@code Ann Example: 00:00:19}, {@code
 * [0:19] Ann: Hello.}, {@code - **Ann:** Hello.}, {@code [SPEAKER_00] Hello.} and {@code Speaker 1 (00:19):}. A line that opens
 * with a speaker's label starts a turn; every other line continues it. {@link Labels} says which labels are speakers.
 *
 * @param declared speakers that the caller knows of, by the labels that the file uses
 */
public record LabelledText(List<String> declared) implements TextFormat {

    /** Descript marks the minutes inside sentences. */
    private static final Pattern MARK = Pattern.compile("\\[\\d{1,2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?\\] ?");

    public LabelledText {
        declared = List.copyOf(declared);
    }

    @Override
    public Optional<Reading> read(TalkLines page) {
        Labels labels = Labels.of(page, declared);
        Map<Integer, TurnOpening> openings = labels.openings();
        // one voice, or nobody twice, in a text of other lines
        int least = labels.speakers() == 1 ? 2 : openings.size() == labels.speakers() ? 5 : page.size();
        boolean sparse = openings.size() * least < page.size();
        if (openings.isEmpty() || sparse && (declared.isEmpty() || labels.speakers() == 1)) {
            return Optional.empty();
        }
        boolean cues = openings.values().stream().anyMatch(opening -> opening.endMs() != Spoken.UNTIMED);
        // Whoever declared the labels counts turns by them; only a raw export may name the same speaker for each line.
        Pieces pieces = cues ? Pieces.ofCues() : declared.isEmpty() ? Pieces.ofLabels() : Pieces.apart();
        Script script = new Script(page, pieces, cues ? " " : "\n").without(labels.asides());
        List<Spoken> turns =
                script.read(openings).stream().map(LabelledText::unmarked).toList();
        if (turns.isEmpty() && openings.values().stream().noneMatch(opening -> declared.contains(opening.label()))) {
            return Optional.empty();
        }
        return Optional.of(script.reading("labelled-text", turns, labels.warnings()));
    }

    private static Spoken unmarked(Spoken turn) {
        String text = MARK.matcher(turn.text()).replaceAll("");
        return text.isBlank() ? turn : new Spoken(turn.label(), turn.startMs(), turn.endMs(), text, turn.line());
    }
}
