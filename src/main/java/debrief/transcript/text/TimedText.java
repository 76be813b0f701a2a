package debrief.transcript.text;

import debrief.transcript.reading.Clock;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.List;
import java.util.Optional;

/**
 * Times without names, before the words or above them: podcast sites, YouTube's copied transcript, Zoom's old captions.
 *
 * <pre>
 * 00:00:08 Shall we begin?
 *
 * [00:41] Yes.
 *
 * 1:02:45
 * And what then?
 * </pre>
 *
 * <p>Zoom's old captions have the clock on the wall; what begins after the first hour is taken for that.
 */
public final class TimedText implements TextFormat {

    private static final long HOUR = 60L * 60 * 1000;
    private static final int FEWEST = 2;

    @Override
    public Optional<Reading> read(TalkLines page) {
        Pieces pieces = Pieces.ofLines();
        StringBuilder text = new StringBuilder();
        long startMs = Spoken.UNTIMED;
        int line = 1;
        int times = 0;
        for (int i = page.first(); i < page.end(); i++) {
            Optional<TurnOpening> opening = opening(page.line(i));
            if (opening.isPresent()) {
                pieces.add("", startMs, Spoken.UNTIMED, text.toString(), line);
                text.setLength(0);
                startMs = opening.get().startMs();
                line = i + 1;
                times++;
            }
            if (times > 0) {
                text.append(opening.map(TurnOpening::rest).orElse(page.line(i))).append('\n');
            }
        }
        pieces.add("", startMs, Spoken.UNTIMED, text.toString(), line);
        List<Spoken> turns = pieces.turns();
        if (times < FEWEST || turns.isEmpty() || times * 5 < page.size()) {
            return Optional.empty();
        }
        boolean wall = turns.get(0).startMs() >= HOUR;
        return Optional.of(
                new Reading("timed-text", wall ? WallClock.fromFirst(turns) : turns, page.people(), List.of()));
    }

    private static Optional<TurnOpening> opening(String line) {
        String bare = line.length() > 40 ? line : Markup.plainHeading(line.strip());
        return Clock.bracketed(bare, 0)
                .filter(time -> time.end() == bare.length() || Character.isWhitespace(bare.charAt(time.end())))
                .filter(time -> !bare.startsWith(" -->", time.end()))
                .map(time -> new TurnOpening(
                        "", time.ms(), bare.substring(time.end()).strip(), false));
    }
}
