package debrief.sheet;

import debrief.knowledge.Knowledge;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Recommendation;
import java.util.ArrayList;
import java.util.List;

/** The overall advice: what several answers of one interview surely have in common, each piece with its places. */
final class Advisor {

    /** Once is chance. */
    private static final int FEWEST = 2;

    private Advisor() {}

    /** Most urgent first; empty where nothing is certain. */
    static List<Recommendation> advise(WholeTalk talk, Knowledge knowledge) {
        List<Recommendation> advice = new ArrayList<>();
        for (NextStep step : NextStep.values()) {
            List<String> from = talk.heard().values().stream()
                    .filter(heard -> step.isCalledFor(
                            heard,
                            talk.open(heard.exchange()),
                            talk.standing(heard.exchange(), knowledge.claims(heard.turns()))))
                    .map(heard -> heard.exchange().id())
                    .toList();
            if (from.size() >= FEWEST) {
                int priority = step.compareTo(NextStep.NOT_KNOWN) < 0 ? 1 : 2;
                advice.add(new Recommendation(
                        step.area(), step.sharedLabel(), step.sharedText(), from, List.of(), priority));
            }
        }
        List<String> open = talk.interview().report().exchanges().stream()
                .filter(exchange -> isOpen(exchange, talk.heard(exchange), knowledge))
                .map(Exchange::id)
                .toList();
        if (open.size() >= FEWEST) {
            advice.add(new Recommendation(
                    "preparation",
                    "Get your own questions answered",
                    "You noted questions here that rules cannot answer. Take them to somebody who knows the field, or to a language"
                            + " model with the whole talk.",
                    open,
                    List.of(),
                    2));
        }
        return advice;
    }

    /** A note in it has no answer yet, and rules have none. */
    private static boolean isOpen(Exchange exchange, Heard heard, Knowledge knowledge) {
        List<Ask> open =
                exchange.asks().stream().filter(ask -> ask.answer().isEmpty()).toList();
        if (open.isEmpty()) {
            return false;
        }
        Asks asks = new Asks(heard, knowledge.told(heard.turns()));
        return open.stream().anyMatch(ask -> asks.answer(ask).isEmpty());
    }
}
