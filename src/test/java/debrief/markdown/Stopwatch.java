package debrief.markdown;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Times work on a machine that other programs use as well. */
final class Stopwatch {

    private static final int TRIES = 3;

    private Stopwatch() {}

    /**
     * How long work takes a machine that has nothing else to do: the wall's time, less what this thread had to wait for a
     * processor just before and after. The best of some tries, until one is short enough.
     */
    static Duration time(Duration enough, Runnable work) {
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < TRIES && best.compareTo(enough) >= 0; i++) {
            double before = slowdown();
            long start = System.nanoTime();
            work.run();
            long took = System.nanoTime() - start;
            Duration alone = Duration.ofNanos((long) (took / Math.max(before, slowdown())));
            best = alone.compareTo(best) < 0 ? alone : best;
        }
        return best;
    }

    /** Wall time a processor's time; 1 on an idle machine. */
    private static double slowdown() {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        long used = 0;
        while (used < 20_000_000) {
            used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        }
        return Math.max(1, (double) (System.nanoTime() - wall) / used);
    }
}
