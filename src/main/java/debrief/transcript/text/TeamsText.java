package debrief.transcript.text;

import debrief.transcript.reading.Clock;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Word file that Teams made until 2023, taken apart into lines; each cue has its time, its speaker and its words.
 *
 * <pre>
 * 0:0:0.0 --&gt; 0:0:1.510
 * Ann Example
 * Shall we begin?
 * </pre>
 *
 * <p>Times have no leading zeros, which tells it from subtitles.
 */
public final class TeamsText implements TextFormat {

    private static final String ARROW = " --> ";

    /** Minutes or seconds of one digit. */
    private static final Pattern BARE = Pattern.compile("\\b\\d{1,2}:(?:\\d:\\d{1,2}|\\d{2}:\\d)(?:[.,]|\\s|$)");

    @Override
    public Optional<Reading> read(TalkLines page) {
        int first = page.first();
        while (first < page.end() && page.line(first).isBlank()) {
            first++;
        }
        if (first == page.end() || cue(page.line(first)).isEmpty()) {
            return Optional.empty();
        }
        Pieces pieces = Pieces.ofCues();
        boolean bare = false;
        String label = "";
        Cue cue = new Cue(Spoken.UNTIMED, Spoken.UNTIMED, false);
        for (int i = first; i < page.end(); i++) {
            Optional<Cue> next = cue(page.line(i));
            if (next.isPresent()) {
                cue = next.get();
                bare |= cue.bare();
                i++;
                label = i < page.end() ? page.line(i).strip() : "";
            } else {
                pieces.add(label, cue.startMs(), cue.endMs(), page.line(i), i + 1);
            }
        }
        List<Spoken> turns = pieces.turns();
        boolean named = turns.stream().allMatch(turn -> isName(turn.label()));
        return bare && named && !turns.isEmpty()
                ? Optional.of(new Reading("teams-text", turns, List.of(), List.of()))
                : Optional.empty();
    }

    private static boolean isName(String label) {
        return label.length() <= 80 && !label.toLowerCase(Locale.ROOT).contains(ARROW);
    }

    private static Optional<Cue> cue(String line) {
        return Clock.at(line, 0)
                .filter(start -> start.hours() && line.startsWith(ARROW, start.end()))
                .flatMap(start -> Clock.at(line, start.end() + ARROW.length())
                        .filter(end -> end.hours() && line.substring(end.end()).isBlank())
                        .map(end ->
                                new Cue(start.ms(), end.ms(), BARE.matcher(line).find())));
    }

    private record Cue(long startMs, long endMs, boolean bare) {}
}
