package debrief.sheet;

import debrief.evidence.reading.Withdrawn;
import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.talk.Recollection;
import debrief.talk.Talk;
import debrief.talk.Talks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One interview as the rules hear it, read once for all its exchanges.
 *
 * @param heard by the exchange's id, in the order of the talk
 * @param doubts by the exchange's id: those that the candidate did not settle, in it or later
 * @param mended by the exchange's id: what was said or taken back in it
 * @param withdrawn what no better answer may say again
 */
record WholeTalk(
        Interview interview,
        Map<String, Heard> heard,
        Map<String, List<Doubt>> doubts,
        Map<String, Set<Mended>> mended,
        Withdrawn withdrawn) {

    static WholeTalk of(Interview interview, Talks talks) {
        Talk talk = talks.of(interview.transcript());
        boolean recalled = Recollection.of(interview);
        Map<String, Heard> heard = new LinkedHashMap<>();
        List<Doubt> doubts = new ArrayList<>();
        for (Exchange exchange : interview.report().exchanges()) {
            Heard one = Heard.of(interview.setting().language(), exchange, talk.of(exchange), recalled);
            heard.put(exchange.id(), one);
            doubts.addAll(Doubts.in(one, talk.turns()));
        }
        Map<Integer, Set<Mended>> byTurn = new HashMap<>();
        for (Mended one : Mended.in(talk.turns(), doubts)) {
            for (int turn : new int[] {one.before().id(), one.by().id()}) {
                byTurn.computeIfAbsent(turn, id -> new LinkedHashSet<>()).add(one);
            }
        }
        Map<Integer, Doubt> open = new HashMap<>();
        doubts.stream()
                // Who goes on doubting the reply has one doubt.
                .filter(doubt -> doubt.isIssue()
                        && open.values().stream()
                                .noneMatch(before -> doubt.answer().equals(before.reply()))
                        && byTurn.getOrDefault(doubt.answer().id(), Set.of()).stream()
                                .noneMatch(one ->
                                        one.before().id() == doubt.answer().id()))
                .forEach(doubt -> open.put(doubt.answer().id(), doubt));
        Map<String, List<Doubt>> doubtsOf = new HashMap<>();
        Map<String, Set<Mended>> mendedOf = new HashMap<>();
        heard.forEach((id, one) -> {
            Set<Mended> mended = new LinkedHashSet<>();
            one.exchange().turns().forEach(turn -> mended.addAll(byTurn.getOrDefault(turn, Set.of())));
            mendedOf.put(id, mended);
            doubtsOf.put(
                    id,
                    one.exchange().turns().stream()
                            .flatMap(turn -> Stream.ofNullable(open.get(turn)))
                            .toList());
        });
        return new WholeTalk(interview, heard, doubtsOf, mendedOf, Withdrawn.of(talk.turns()));
    }

    /** @throws NullPointerException when the interview has no such exchange */
    Heard heard(Exchange exchange) {
        return Objects.requireNonNull(heard.get(exchange.id()), exchange.id());
    }

    /** The statements of an exchange that the candidate did not take back. */
    List<Claim> standing(Exchange exchange, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> mended(exchange).stream().noneMatch(one -> one.takes(claim)))
                .toList();
    }

    List<Doubt> open(Exchange exchange) {
        return doubts.getOrDefault(exchange.id(), List.of());
    }

    Set<Mended> mended(Exchange exchange) {
        return mended.getOrDefault(exchange.id(), Set.of());
    }
}
