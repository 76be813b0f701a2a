package debrief.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What the clock says, where a transcript has one. */
final class Times {

    /** Fewer words or seconds give no pace that means anything. */
    private static final int PACE_WORDS = 20;

    private static final long PACE_MS = 5_000;

    /** Listeners hear a gap of this length as one. */
    private static final long PAUSE_MS = 2_000;

    private static final double MS = 1_000;

    private Times() {}

    /** Empty unless every stretch has times. */
    static OptionalDouble seconds(List<Stretch> stretches) {
        if (stretches.isEmpty() || !stretches.stream().allMatch(Stretch::isTimed)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                stretches.stream().mapToLong(s -> s.endMs() - s.startMs()).sum() / MS);
    }

    /** Words per minute of the stretches that have times; empty when they are too short. */
    static OptionalDouble pace(List<Stretch> stretches) {
        List<Stretch> timed = stretches.stream().filter(Stretch::isTimed).toList();
        int words = Measure.words(timed);
        long ms = timed.stream().mapToLong(s -> s.endMs() - s.startMs()).sum();
        return words < PACE_WORDS || ms < PACE_MS ? OptionalDouble.empty() : OptionalDouble.of(words * 60 * MS / ms);
    }

    /** From the end of a question to the beginning of the answer; an answer that overlaps the question takes 0. */
    static List<Wait> latencies(List<Stretch> talk) {
        List<Wait> waits = new ArrayList<>();
        for (int i = 1; i < talk.size(); i++) {
            Stretch before = talk.get(i - 1);
            Stretch answer = talk.get(i);
            if (answer.isCandidate() && !before.isCandidate() && before.isTimed() && answer.isTimed()) {
                waits.add(new Wait(answer.turn(), Math.max(0, answer.startMs() - before.endMs())));
            }
        }
        return waits;
    }

    /** Silence of two seconds or more between two stretches of the candidate. */
    static List<Wait> pauses(List<Stretch> talk) {
        List<Wait> waits = new ArrayList<>();
        for (int i = 1; i < talk.size(); i++) {
            Stretch before = talk.get(i - 1);
            Stretch after = talk.get(i);
            boolean same = after.isCandidate() && before.isCandidate() && before.isTimed() && after.isTimed();
            if (same && after.startMs() - before.endMs() >= PAUSE_MS) {
                waits.add(new Wait(after.turn(), after.startMs() - before.endMs()));
            }
        }
        return waits;
    }
}
