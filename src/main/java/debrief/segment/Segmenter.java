package debrief.segment;

import debrief.model.Speaker.Role;
import debrief.talk.Talk;
import java.util.List;
import java.util.Map;

/**
 * Proposes the exchanges of an interview: one pass over the turns, each compared with the exchange so far.
 *
 * <p>{@link ExchangeSearch} says which turns open an exchange.
 */
public final class Segmenter {

    private Segmenter() {}

    /** The exchanges in order; they cover every turn once. */
    public static List<Proposed> propose(Talk talk) {
        Map<String, Role> roles = Roles.propose(talk);
        return new ExchangeSearch(new Hearing(talk.turns(), roles))
                .exchanges().stream()
                        .map(exchange ->
                                exchange.with(talk.turns().subList(exchange.start() - 1, exchange.end()).stream()
                                        .flatMap(said -> said.notes().stream())
                                        .toList()))
                        .toList();
    }

    /**
     * A turn as the rules see it. When nobody is known to interview, whoever asks does.
     *
     * @param id its place, from 1: of what others may read, turns may be missing
     */
    record HeardTurn(int id, Role role, Utterance utterance) {

        boolean byInterviewer() {
            return role == Role.INTERVIEWER;
        }

        boolean byCandidate() {
            return role == Role.CANDIDATE;
        }
    }
}
