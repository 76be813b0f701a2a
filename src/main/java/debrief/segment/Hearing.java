package debrief.segment;

import debrief.model.Speaker.Role;
import debrief.model.Turn;
import debrief.segment.Segmenter.Said;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An interview's turns as the rules see them. Each is taken apart when it is first asked for and let go with its exchange:
 * all the words of a long interview at once would fill the memory.
 */
final class Hearing {

    private final List<Turn> turns;
    private final Function<Turn, String> spoken;
    private final Map<String, Role> roles;
    private final boolean unknown;
    private final @Nullable Said[] heard;
    private int forgotten;

    /** @param roles by label */
    Hearing(List<Turn> turns, Function<Turn, String> spoken, Map<String, Role> roles) {
        this.turns = turns;
        this.spoken = spoken;
        this.roles = roles;
        this.unknown = !roles.containsValue(Role.INTERVIEWER);
        this.heard = new Said[turns.size()];
    }

    int size() {
        return turns.size();
    }

    /** @param index from 0; what is forgotten must not be asked for again */
    Said get(int index) {
        Said said = heard[index];
        if (said == null) {
            said = said(index);
            heard[index] = said;
        }
        return said;
    }

    /** @param last id of the last turn that nobody will ask for again */
    void forget(int last) {
        while (forgotten < last) {
            heard[forgotten++] = null;
        }
    }

    /** The id of the last turn in which an interviewer asks and does not take leave; 0 for none. */
    int lastQuestion() {
        for (int i = turns.size() - 1; i >= 0; i--) {
            Said said = said(i);
            if (said.byInterviewer() && said.utterance().asks() && !Kinds.isGoodbye(said.utterance())) {
                return said.id();
            }
        }
        return 0;
    }

    private Said said(int index) {
        Turn turn = turns.get(index);
        Utterance utterance = Utterance.of(spoken.apply(turn));
        Role role = roles.getOrDefault(turn.speaker().label(), Role.OTHER);
        boolean opens = unknown && (utterance.asks() || utterance.transition());
        return new Said(turn.id(), opens ? Role.INTERVIEWER : role, utterance);
    }
}
