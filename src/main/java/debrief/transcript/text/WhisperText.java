package debrief.transcript.text;

import debrief.transcript.reading.Clock;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.List;
import java.util.Optional;

/**
 * What Whisper prints while it listens; WhisperX and others add the speaker.
 *
 * <pre>
 * [00:43.810 --&gt; 00:47.850]  Shall we begin?
 * [00:48.350 --&gt; 00:54.570] [SPEAKER_00]: Yes.
 * </pre>
 */
public final class WhisperText implements TextFormat {

    private static final String ARROW = " --> ";

    @Override
    public Optional<Reading> read(TalkLines page) {
        Labels labels = Labels.of(page, WhisperText::speaker, List.of());
        Pieces pieces = labels.speakers() == 0 ? Pieces.ofLines() : Pieces.ofCues();
        int cues = 0;
        String label = "";
        long startMs = Spoken.UNTIMED;
        long endMs = Spoken.UNTIMED;
        for (int i = page.first(); i < page.end(); i++) {
            Optional<Cue> cue = cue(page.line(i));
            String text = page.line(i);
            if (cue.isPresent()) {
                cues++;
                startMs = cue.get().startMs();
                endMs = cue.get().endMs();
                Optional<TurnOpening> speaker =
                        LabelledText.opening(cue.get().text()).filter(labels::speaks);
                label = speaker.map(TurnOpening::label).orElse(label);
                text = speaker.map(TurnOpening::rest).orElse(cue.get().text());
            }
            if (cues > 0) {
                pieces.add(label, startMs, endMs, text, i + 1);
            }
        }
        List<Spoken> turns = pieces.turns();
        return cues == 0 || turns.isEmpty() || cues * 2 < page.size()
                ? Optional.empty()
                : Optional.of(new Reading("whisper-text", turns, List.of(), List.of()));
    }

    private static Optional<TurnOpening> speaker(String line) {
        return cue(line).flatMap(cue -> LabelledText.opening(cue.text()));
    }

    private static Optional<Cue> cue(String line) {
        if (!line.startsWith("[")) {
            return Optional.empty();
        }
        return Clock.at(line, 1)
                .filter(start -> line.startsWith(ARROW, start.end()))
                .flatMap(start -> Clock.at(line, start.end() + ARROW.length())
                        .filter(end -> line.startsWith("]", end.end()))
                        .map(end -> new Cue(start.ms(), end.ms(), unbracketed(line.substring(end.end() + 1)))));
    }

    /** {@code [SPEAKER_00]: Yes.} and {@code [SPEAKER_00] Yes.} as {@code SPEAKER_00: Yes.} */
    private static String unbracketed(String said) {
        String text = said.strip();
        int close = text.startsWith("[SPEAKER_") ? text.indexOf(']') : -1;
        if (close < 0) {
            return text;
        }
        String rest = text.substring(close + 1);
        return text.substring(1, close) + ": " + (rest.startsWith(":") ? rest.substring(1) : rest).strip();
    }

    private record Cue(long startMs, long endMs, String text) {}
}
