package debrief.model;

import java.util.List;

/**
 * Who said what, in order.
 *
 * @param turns numbered from 1 without holes as they are read; a profile may leave some out, and the others keep their numbers
 */
public record Transcript(List<Turn> turns) {

    public static final Transcript EMPTY = new Transcript(List.of());

    public Transcript {
        turns = List.copyOf(turns);
        int before = 0;
        for (Turn turn : turns) {
            if (turn.id() <= before) {
                throw new IllegalArgumentException("turn " + turn.id() + " stands behind turn " + before);
            }
            before = turn.id();
        }
    }

    /**
     * @param id counted from 1
     * @throws IllegalArgumentException when there is no such turn
     */
    public Turn turn(int id) {
        int place = place(id);
        if (place < 0) {
            throw new IllegalArgumentException("no turn " + id + " among " + turns.size());
        }
        return turns.get(place);
    }

    public boolean has(int id) {
        return place(id) >= 0;
    }

    private int place(int id) {
        // Where no turn is left out, and that is nearly everywhere, a number tells its place.
        if (id >= 1 && id <= turns.size() && turns.get(id - 1).id() == id) {
            return id - 1;
        }
        int low = 0;
        int high = Math.min(id - 1, turns.size()) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = turns.get(middle).id();
            if (found == id) {
                return middle;
            }
            if (found < id) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
