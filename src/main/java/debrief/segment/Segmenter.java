package debrief.segment;

import debrief.model.Speaker.Role;
import debrief.model.Turn;
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
        return new Opening(new Hearing(turns, spoken, roles))
                .exchanges().stream()
                        .map(exchange -> exchange.with(turns.subList(exchange.start() - 1, exchange.end()).stream()
                                .flatMap(turn -> asks.apply(turn).stream())
                                .toList()))
                        .toList();
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
