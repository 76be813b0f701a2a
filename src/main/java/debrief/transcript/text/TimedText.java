package debrief.transcript.text;

import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TimeSpan;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Times without names, before the words or above them: podcast sites, YouTube's copied transcript, Whisper, Zoom's old captions.
 *
 * <pre>
 * 00:00:08 Shall we begin?
 *
 * [00:41.000 --&gt; 00:43.500] Yes.
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
        TreeMap<Integer, TurnOpening> openings = new TreeMap<>();
        for (int i = page.first(); i < page.end(); i++) {
            int index = i;
            opening(page.line(i)).ifPresent(opening -> openings.put(index, opening));
        }
        boolean spans = openings.values().stream().anyMatch(opening -> opening.endMs() != Spoken.UNTIMED);
        if (openings.size() < (spans ? 1 : FEWEST) || openings.size() * 5 < page.size()) {
            return Optional.empty();
        }
        Script script = new Script(page, Pieces.ofLines(), "\n");
        List<Spoken> turns = script.read(openings);
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        boolean wall = !spans && turns.get(0).startMs() >= HOUR;
        return Optional.of(new Reading(
                "timed-text", wall ? WallClock.fromFirst(turns) : turns, page.people(), List.of(), script.unspoken()));
    }

    private static Optional<TurnOpening> opening(String line) {
        String bare = line.length() > 80 ? line : Markup.bare(line);
        return TimeSpan.at(bare, 0)
                .filter(time -> time.end() == bare.length()
                        || time.bracketed()
                        || Character.isWhitespace(bare.charAt(time.end())))
                .filter(time -> time.bracketed() || !bare.contains(" --> "))
                .map(time -> new TurnOpening(
                        "",
                        time.startMs(),
                        time.endMs(),
                        bare.substring(time.end()).strip(),
                        false,
                        "",
                        1));
    }
}
