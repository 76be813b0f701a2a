package debrief.site;

import debrief.measure.Stretch;
import debrief.model.Exchange;
import debrief.model.Speaker.Role;
import debrief.site.page.TimelineView;
import debrief.site.page.TimelineView.Bar;
import debrief.site.page.TimelineView.Part;
import debrief.site.page.TurnView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws a talk: words stand for time, as most talks come without times and pauses are not speech. */
final class TimelinePlan {

    /** Fewer turns are read sooner than looked at. */
    private static final int FEWEST = 6;

    private final ShownInterview talk;
    private final List<Stretch> stretches;
    private final int all;

    private TimelinePlan(ShownInterview talk) {
        this.talk = talk;
        this.stretches = talk.stretches();
        this.all = stretches.stream().mapToInt(TimelinePlan::words).sum();
    }

    static TimelineView of(ShownInterview talk) {
        TimelinePlan plan = new TimelinePlan(talk);
        return plan.stretches.size() < FEWEST ? TimelineView.NONE : plan.view();
    }

    private TimelineView view() {
        List<Bar> bars = new ArrayList<>();
        Map<Integer, Bar> ofTurn = new HashMap<>();
        Map<Integer, String> names = new HashMap<>();
        talk.interview().transcript().turns().forEach(turn -> names.put(turn.id(), talk.name(turn.speaker())));
        int before = 0;
        for (Stretch stretch : stretches) {
            int words = words(stretch);
            int x = place(before);
            before += words;
            Bar bar = new Bar(
                    x,
                    place(before) - x,
                    TurnView.side(stretch.role()),
                    stretch.turn(),
                    names.getOrDefault(stretch.turn(), ""),
                    words,
                    talk.whereIs(stretch.turn(), ""));
            bars.add(bar);
            ofTurn.put(bar.turn(), bar);
        }
        return new TimelineView(
                bars,
                talk.interview().report().exchanges().stream()
                        .map(exchange -> part(exchange, ofTurn))
                        .toList());
    }

    private Part part(Exchange exchange, Map<Integer, Bar> ofTurn) {
        List<Bar> bars = exchange.turns().stream()
                .filter(ofTurn::containsKey)
                .map(ofTurn::get)
                .toList();
        int from = bars.stream().mapToInt(Bar::x).min().orElse(0);
        int to = bars.stream().mapToInt(bar -> bar.x() + bar.width()).max().orElse(0);
        return new Part(talk.row(exchange), from, to - from, of(Role.INTERVIEWER, bars), of(Role.CANDIDATE, bars));
    }

    private static int of(Role role, List<Bar> bars) {
        return bars.stream()
                .filter(bar -> bar.side().equals(TurnView.side(role)))
                .mapToInt(Bar::words)
                .sum();
    }

    private static int words(Stretch stretch) {
        return stretch.text().count();
    }

    private int place(int words) {
        return all == 0 ? 0 : (int) ((long) words * TimelineView.WIDTH / all);
    }
}
