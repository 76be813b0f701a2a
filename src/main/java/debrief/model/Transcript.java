package debrief.model;

import java.util.List;

/**
 * Who said what, in order.
 *
 * @param turns numbered from 1 without holes
 */
public record Transcript(List<Turn> turns) {

    public static final Transcript EMPTY = new Transcript(List.of());

    public Transcript {
        turns = List.copyOf(turns);
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).id() != i + 1) {
                throw new IllegalArgumentException("turn " + turns.get(i).id() + " stands at place " + (i + 1));
            }
        }
    }

    /**
     * @param id counted from 1
     * @throws IllegalArgumentException when there is no such turn
     */
    public Turn turn(int id) {
        if (!has(id)) {
            throw new IllegalArgumentException("no turn " + id + " among " + turns.size());
        }
        return turns.get(id - 1);
    }

    public boolean has(int id) {
        return id >= 1 && id <= turns.size();
    }
}
