package debrief.site;

import debrief.model.Turn;
import debrief.site.page.Link;
import debrief.site.page.TranscriptPage;
import debrief.site.page.TranscriptPage.Stretch;
import debrief.site.page.TurnView;
import java.util.ArrayList;
import java.util.List;

/** Plans the page of all that was said in one interview. */
final class TranscriptPlan {

    private TranscriptPlan() {}

    static TranscriptPage page(ShownInterview talk) {
        List<Stretch> stretches = new ArrayList<>();
        List<TurnView> turns = new ArrayList<>();
        String current = "";
        for (Turn turn : talk.interview().transcript().turns()) {
            String exchange = talk.exchangeOf(turn.id());
            if (!exchange.equals(current) && !turns.isEmpty()) {
                stretches.add(stretch(talk, current, turns));
                turns = new ArrayList<>();
            }
            current = exchange;
            turns.add(talk.view(turn));
        }
        stretches.add(stretch(talk, current, turns));
        int count = talk.interview().transcript().turns().size();
        return new TranscriptPage(
                talk.transcript(),
                talk.link(),
                talk.date(),
                count,
                stretches,
                talk.interview().setting().language());
    }

    private static Stretch stretch(ShownInterview talk, String exchange, List<TurnView> turns) {
        return new Stretch(exchange.isEmpty() ? new Link("", "") : talk.link(exchange), List.copyOf(turns));
    }
}
