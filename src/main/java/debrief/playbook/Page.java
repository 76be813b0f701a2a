package debrief.playbook;

import debrief.model.Point;
import debrief.model.Point.Evidence;
import debrief.playbook.Line.Filled;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the page of one exchange holds so far. */
final class Page {

    /** More pieces of evidence than this make a margin, not a note. */
    private static final int MOST_EVIDENCE = 2;

    private final Reading reading;
    private final Map<Slot, Integer> used = new EnumMap<>(Slot.class);

    /** By the line's place, since a line's hash would be that of all its words. */
    private final Map<String, Optional<Filled>> filled = new HashMap<>();

    private final Set<String> taken = new HashSet<>();

    Page(Reading reading) {
        this.reading = reading;
    }

    /** A line with this exchange's words in it; empty when it does not apply. */
    Optional<Filled> fill(Line line) {
        return filled.computeIfAbsent(line.place(), place -> line.fill(reading.noticed()));
    }

    void take(Line line, Filled filled) {
        taken.add(line.place());
        filled.slots().forEach(slot -> used.merge(slot, 1, Integer::sum));
    }

    boolean has(Line line) {
        return taken.contains(line.place());
    }

    /** How many of its bullets speak of this. */
    int uses(Slot slot) {
        return used.getOrDefault(slot, 0);
    }

    /** @param critical a criticism rests on the candidate's words, never on the interviewer's */
    Point point(Filled filled, boolean critical) {
        List<Evidence> evidence = filled.evidence().stream()
                .filter(one -> !critical || isCandidates(one.turn()))
                .limit(MOST_EVIDENCE)
                .toList();
        return new Point(filled.label(), filled.text(), evidence);
    }

    private boolean isCandidates(int turn) {
        return reading.heard().said().stream().anyMatch(sentence -> sentence.turn() == turn);
    }
}
