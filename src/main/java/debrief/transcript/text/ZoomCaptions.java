package debrief.transcript.text;

import debrief.transcript.reading.Clock;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.List;
import java.util.Optional;

/**
 * Captions that Zoom saved beside a recording, dated by the clock on the wall:
 *
 * <pre>
 * [Ann Example] 13:32:21
 * Shall we begin?
 * </pre>
 *
 * <p>Times count from the first caption, because the file does not know when the recording began.
 */
public final class ZoomCaptions implements TextFormat {

    private static final int LONGEST = 120;

    @Override
    public Optional<Reading> read(TalkLines page) {
        Labels labels = Labels.of(page, ZoomCaptions::opening, List.of());
        if (labels.openings() == 0 || page.size() > labels.openings() * 20) {
            return Optional.empty();
        }
        List<Spoken> turns = Script.turns(page, ZoomCaptions::opening, labels, Pieces.ofCues());
        return Optional.of(new Reading("zoom-captions", WallClock.fromFirst(turns), page.people(), List.of()));
    }

    private static Optional<TurnOpening> opening(String line) {
        int close = line.length() > LONGEST || !line.startsWith("[") ? -1 : line.indexOf("] ");
        return close < 0
                ? Optional.empty()
                : Clock.at(line, close + 2)
                        .filter(time ->
                                time.hours() && line.substring(time.end()).isBlank())
                        .map(time -> new TurnOpening(line.substring(1, close).strip(), time.ms(), "", true));
    }
}
