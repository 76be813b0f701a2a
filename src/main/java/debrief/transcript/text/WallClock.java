package debrief.transcript.text;

import debrief.transcript.reading.Spoken;
import java.util.ArrayList;
import java.util.List;

/** Turns the time of day into the time since the first turn, over midnight too. */
final class WallClock {

    private static final long DAY = 24L * 60 * 60 * 1000;

    private WallClock() {}

    static List<Spoken> fromFirst(List<Spoken> turns) {
        List<Spoken> dated = new ArrayList<>();
        long first = turns.isEmpty() ? 0 : turns.get(0).startMs();
        for (Spoken turn : turns) {
            long startMs =
                    turn.startMs() == Spoken.UNTIMED ? Spoken.UNTIMED : Math.floorMod(turn.startMs() - first, DAY);
            dated.add(new Spoken(turn.label(), startMs, Spoken.UNTIMED, turn.text(), turn.line()));
        }
        return dated;
    }
}
