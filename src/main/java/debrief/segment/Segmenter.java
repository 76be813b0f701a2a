package debrief.segment;

import debrief.model.Kind;
import debrief.model.Speaker.Role;
import debrief.model.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Proposes the exchanges of an interview: one pass over the turns, each compared with the exchange so far.
 *
 * <p>{@link Opening} says which turns open an exchange.
 */
public final class Segmenter {

    private Segmenter() {}

    /** Of turns that hold no notes of the candidate. */
    public static List<Proposed> propose(List<Turn> turns) {
        return propose(turns, Turn::text, turn -> List.of());
    }

    /**
     * The exchanges in order; they cover every turn once.
     *
     * @param turns numbered from 1 without holes
     * @param spoken a turn's text without the candidate's notes
     * @param asks the candidate's notes on a turn
     */
    public static List<Proposed> propose(
            List<Turn> turns, Function<Turn, String> spoken, Function<Turn, List<String>> asks) {
        Map<String, Role> roles = Roles.propose(turns, spoken);
        boolean unknown = !roles.containsValue(Role.INTERVIEWER);
        List<Said> said = new ArrayList<>(turns.size());
        for (Turn turn : turns) {
            Utterance utterance = Utterance.of(spoken.apply(turn));
            Role role = roles.getOrDefault(turn.speaker().label(), Role.OTHER);
            boolean opens = unknown && (utterance.asks() || utterance.transition());
            said.add(new Said(turn.id(), opens ? Role.INTERVIEWER : role, utterance));
        }
        List<Draft> drafts = new Opening(said).drafts();
        List<Proposed> proposed = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int end = i + 1 < drafts.size() ? drafts.get(i + 1).start() - 1 : turns.size();
            List<String> notes = new ArrayList<>();
            turns.subList(draft.start() - 1, end).forEach(turn -> notes.addAll(asks.apply(turn)));
            Kind kind = draft.kind(said.subList(draft.start() - 1, end));
            proposed.add(new Proposed(draft.start(), end, kind, draft.follows(), notes));
        }
        return proposed;
    }

    /** A turn as the rules see it. When nobody is known to interview, whoever asks does. */
    record Said(int id, Role role, Utterance utterance) {

        boolean byInterviewer() {
            return role == Role.INTERVIEWER;
        }

        boolean byCandidate() {
            return role == Role.CANDIDATE;
        }
    }
}
