package debrief.evidence.reading;

import debrief.words.Amount;
import debrief.words.Text;
import debrief.words.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers that stand in no digits and no number words: "an hour", "an hour and a half", "half a day", "twice". */
final class Halves {

    private static final double HALF = 0.5;
    private static final Map<String, Double> TIMES = Map.of(
            "once", 1.0, "twice", 2.0, "einmal", 1.0, "zweimal", 2.0, "dreimal", 3.0, "viermal", 4.0, "funfmal", 5.0);
    private static final Set<String> ONE = Set.of("a", "an", "one", "eine", "einen", "einer", "ein");

    private Halves() {}

    static List<Amount> in(Text text) {
        List<Amount> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            Double times = TIMES.get(text.folded(at));
            if (times != null) {
                found.add(new Amount(times, Unit.NONE, false, text.start(at), text.end(at), at, at));
            }
        }
        for (int at = 1; at < text.size(); at++) {
            Unit unit = Unit.of(text.folded(at));
            if (!unit.isKnown() || !ONE.contains(text.folded(at - 1))) {
                continue;
            }
            boolean half = at > 1 && (text.is(at - 2, "half") || text.is(at - 2, "halbe"));
            boolean more = at + 3 < text.size() && text.folded(at + 1, at + 4).equals("and a half");
            double value = half ? HALF : more ? 1 + HALF : 1;
            int first = half ? at - 2 : at - 1;
            int last = more ? at + 3 : at;
            found.add(new Amount(value, unit, false, text.start(first), text.end(last), first, last));
        }
        return found;
    }
}
