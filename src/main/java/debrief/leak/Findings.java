package debrief.leak;

import debrief.leak.LeakScan.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What rules found, each for itself; where two overlap, they become one, so that nothing of either stays in sight. */
final class Findings {

    private static final Comparator<Found> LONGEST_OF_THE_FIRST =
            Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder());

    private final List<Found> all = new ArrayList<>();

    void add(Found found) {
        all.add(found);
    }

    List<Found> inOrder() {
        all.sort(LONGEST_OF_THE_FIRST);
        List<Found> apart = new ArrayList<>();
        for (Found found : all) {
            Found last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last == null || found.start() >= last.end()) {
                apart.add(found);
            } else if (found.end() > last.end()) {
                apart.set(apart.size() - 1, new Found(last.kind(), last.rule(), last.start(), found.end()));
            }
        }
        return List.copyOf(apart);
    }
}
