package debrief.transcript.text;

import debrief.transcript.reading.Clock;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a text in which certain lines open a turn and all others continue it; a time alone on a line dates the
 * next turn.
 */
final class Script {

    private static final Pattern HEADING = Pattern.compile("#{1,6} \\S");

    private final Pieces pieces;
    private final StringBuilder text = new StringBuilder();
    private String label = "";
    private long startMs = Spoken.UNTIMED;
    private long pendingMs = Spoken.UNTIMED;
    private int line;

    private Script(Pieces pieces) {
        this.pieces = pieces;
    }

    /** What stands above the first opening are headings. */
    static List<Spoken> turns(TalkLines page, TurnOpening.Style style, Labels labels, Pieces pieces) {
        Script script = new Script(pieces);
        boolean open = false;
        for (int i = page.first(); i < page.end(); i++) {
            String line = page.line(i);
            Optional<TurnOpening> opening = style.of(line);
            if (opening.filter(labels::speaks).isPresent()) {
                script.open(opening.get(), i + 1);
                open = true;
            } else if (!script.isTime(line) && open && !isAside(line, opening, labels)) {
                script.go(line, i + 1);
            }
        }
        script.end();
        return pieces.turns();
    }

    /** A chapter's heading or a mark such as {@code **Break:** [20:54]} is written, not said. */
    private static boolean isAside(String line, Optional<TurnOpening> opening, Labels labels) {
        return HEADING.matcher(line).lookingAt()
                || opening.filter(labels::isSilent).isPresent();
    }

    private boolean isTime(String whole) {
        // "10:30" may be an answer; [10:30] and 00:10:30 are marks
        Optional<Clock> time = Markup.time(whole)
                .filter(clock -> clock.hours() || !Clock.isDigit(whole.strip().charAt(0)));
        time.ifPresent(clock -> pendingMs = clock.ms());
        return time.isPresent();
    }

    private void open(TurnOpening opening, int at) {
        end();
        label = opening.label();
        startMs = opening.startMs() == Spoken.UNTIMED ? pendingMs : opening.startMs();
        pendingMs = Spoken.UNTIMED;
        line = at;
        text.append(opening.rest()).append('\n');
    }

    private void go(String more, int at) {
        if (line == 0 && !more.isBlank()) {
            line = at;
        }
        text.append(more).append('\n');
    }

    private void end() {
        pieces.add(label, startMs, Spoken.UNTIMED, text.toString(), Math.max(1, line));
        text.setLength(0);
    }
}
