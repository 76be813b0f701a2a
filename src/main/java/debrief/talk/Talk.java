package debrief.talk;

import debrief.model.Exchange;
import debrief.model.Speaker;
import debrief.model.Transcript;
import debrief.model.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What everybody said in one interview, in order. */
public final class Talk {

    private final List<Said> turns;
    private final Map<Integer, Said> byId = new HashMap<>();

    Talk(List<Said> turns) {
        this.turns = turns;
        turns.forEach(said -> byId.put(said.id(), said));
    }

    public static Talk of(Transcript transcript) {
        return of(transcript.turns());
    }

    public static Talk of(List<Turn> turns) {
        return new Talk(turns.stream().map(Said::of).toList());
    }

    /**
     * The same words by other speakers.
     *
     * @param speakers by label
     */
    public Talk by(Function<String, Speaker> speakers) {
        return new Talk(turns.stream()
                .map(said -> said.by(speakers.apply(said.turn().speaker().label())))
                .toList());
    }

    public List<Said> turns() {
        return turns;
    }

    /** @throws IllegalArgumentException when there is no such turn */
    public Said said(int id) {
        Said said = byId.get(id);
        if (said == null) {
            throw new IllegalArgumentException("no turn " + id + " among " + turns.size());
        }
        return said;
    }

    /** The turns of an exchange in the order in which they were said. */
    public List<Said> of(Exchange exchange) {
        return exchange.turns().stream().map(this::said).toList();
    }
}
