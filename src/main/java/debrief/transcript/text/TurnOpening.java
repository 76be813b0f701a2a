package debrief.transcript.text;

import debrief.transcript.reading.Spoken;
import java.util.Optional;

/**
 * A line that may open a turn.
 *
 * @param label who would speak; empty in formats that name nobody
 * @param startMs as in {@link Spoken}
 * @param rest what the line says after the label and the time
 * @param sure whether its form alone shows that the label is a speaker, as {@code Ann Example (0:34)}
 */
record TurnOpening(String label, long startMs, String rest, boolean sure) {

    /** How a format opens its turns. */
    interface Style {

        /** The line taken apart; empty when it can only continue a turn. */
        Optional<TurnOpening> of(String line);
    }
}
