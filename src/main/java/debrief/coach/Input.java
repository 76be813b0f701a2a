package debrief.coach;

import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Fact;
import debrief.model.Fingerprint;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Turn;
import java.util.ArrayList;
import java.util.List;

/** Fingerprints of what a coach is told: where one changed, what was written of it is stale. */
public final class Input {

    private Input() {}

    /** Of all that the writing on an exchange rests on: its words and its neighbours, the question, the facts. */
    public static String fingerprint(Portfolio portfolio, Interview interview, Exchange exchange) {
        List<String> texts = new ArrayList<>();
        texts.add(exchange.title());
        texts.add(exchange.kind().name());
        texts.add(interview.setting().language());
        interview.exchange(exchange.follows()).map(Exchange::title).ifPresent(texts::add);
        exchange.asks().stream().map(Ask::text).forEach(texts::add);
        for (Turn turn : interview.turnsOf(exchange)) {
            texts.add(turn.id() + " " + turn.speaker().role());
            texts.add(turn.text());
        }
        portfolio.facts().stream().map(Fact::text).forEach(texts::add);
        return Fingerprint.of(texts);
    }

    /** Of all that the overall advice rests on: every exchange's words. */
    public static String fingerprint(Portfolio portfolio, Interview interview) {
        return Fingerprint.of(interview.report().exchanges().stream()
                .map(exchange -> fingerprint(portfolio, interview, exchange))
                .toList());
    }
}
