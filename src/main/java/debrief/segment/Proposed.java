package debrief.segment;

import debrief.model.Kind;
import java.util.List;

/**
 * An exchange that the rules see. Together they cover every turn once, in order.
 *
 * @param start the place of its first turn, from 1
 * @param end the place of its last turn
 * @param follows the start of the exchange it grows out of; 0 for the first of a thread
 * @param asks the candidate's notes to the coach on its turns
 */
public record Proposed(int start, int end, Kind kind, int follows, List<String> asks) {

    public Proposed {
        asks = List.copyOf(asks);
        if (start < 1 || end < start || follows < 0 || follows >= start) {
            throw new IllegalArgumentException("no exchange runs from " + start + " to " + end + " after " + follows);
        }
    }

    /** The same exchange with these notes. */
    Proposed with(List<String> notes) {
        return new Proposed(start, end, kind, follows, notes);
    }
}
