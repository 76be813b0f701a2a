package debrief.transcript.text;

import debrief.transcript.reading.Spoken;
import java.util.ArrayList;
import java.util.List;

/** Turns the time of day into the time since the first turn, over midnight too. */
final class WallClock {

    private static final long HOUR = 60L * 60 * 1000;
    private static final long DAY = 24 * HOUR;

    private WallClock() {}

    /** A talk starts within its recording's first hour; what begins later is taken for the clock on the wall. */
    static boolean isDay(TurnOpening first) {
        return first.endMs() == Spoken.UNTIMED && first.startMs() >= HOUR;
    }

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
