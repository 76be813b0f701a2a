package debrief.sheet;

import debrief.evidence.reading.Withdrawn;
import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.talk.Recollection;
import debrief.talk.Talk;
import debrief.talk.Talks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One interview as the rules hear it, read once for all its exchanges.
 *
 * @param heard by the exchange's id, in the order of the talk
 * @param doubts by the exchange's id
 * @param mended of the whole talk
 * @param withdrawn what no better answer may say again
 */
record WholeTalk(
        Interview interview,
        Map<String, Heard> heard,
        Map<String, List<Doubt>> doubts,
        List<Mended> mended,
        Withdrawn withdrawn) {

    static WholeTalk of(Interview interview, Talks talks) {
        Talk talk = talks.of(interview.transcript());
        boolean recalled = Recollection.of(interview);
        Map<String, Heard> heard = new LinkedHashMap<>();
        Map<String, List<Doubt>> doubts = new LinkedHashMap<>();
        List<Doubt> all = new ArrayList<>();
        for (Exchange exchange : interview.report().exchanges()) {
            Heard one = Heard.of(interview.setting().language(), exchange, talk.of(exchange), recalled);
            heard.put(exchange.id(), one);
            List<Doubt> here = Doubts.in(one, talk.turns());
            doubts.put(exchange.id(), here);
            all.addAll(here);
        }
        return new WholeTalk(interview, heard, doubts, Mended.in(talk.turns(), all), Withdrawn.of(talk.turns()));
    }

    /** @throws NullPointerException when the interview has no such exchange */
    Heard heard(Exchange exchange) {
        return Objects.requireNonNull(heard.get(exchange.id()), exchange.id());
    }

    /** The statements that the candidate did not take back. */
    List<Claim> standing(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> mended.stream().noneMatch(one -> one.takes(claim)))
                .toList();
    }

    /** Those that the candidate did not settle, in this exchange or later. */
    List<Doubt> open(Exchange exchange) {
        return doubts.getOrDefault(exchange.id(), List.of()).stream()
                .filter(doubt -> doubt.isIssue()
                        && mended.stream()
                                .noneMatch(one ->
                                        one.before().id() == doubt.answer().id()))
                .toList();
    }
}
