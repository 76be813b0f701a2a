package debrief.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** What work costs this thread on the processor: a busy machine gives the same verdict as an idle one. */
public final class Effort {

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final int TRIES = 3;
    private static final int TIMES = 4;

    /** Work that grows with the square is {@code TIMES * TIMES} as much; noise and a colder machine are less. */
    private static final int AT_MOST = 10;

    /** Whatever takes less says nothing about how it grows. */
    private static final Duration TOO_LITTLE = Duration.ofMillis(20);

    private Effort() {}

    /** The least of some tries, until one is little enough. */
    public static Duration of(Duration enough, Runnable work) {
        Duration least = Duration.ofDays(1);
        for (int i = 0; i < TRIES && least.compareTo(enough) >= 0; i++) {
            long start = PROCESSOR.getCurrentThreadCpuTime();
            work.run();
            Duration used = Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - start);
            least = used.compareTo(least) < 0 ? used : least;
        }
        return least;
    }

    /**
     * Fails when four times as much takes far more than four times the work.
     *
     * @param size of the larger input
     * @param input makes an input of a size
     */
    public static <T> void assertGrowsWith(int size, IntFunction<T> input, Consumer<T> work) {
        T small = input.apply(size / TIMES);
        T large = input.apply(size);
        work.accept(small);
        Duration few = of(TOO_LITTLE, () -> work.accept(small));
        Duration most = (few.compareTo(TOO_LITTLE) < 0 ? TOO_LITTLE : few).multipliedBy(AT_MOST);

        assertThat(of(most, () -> work.accept(large)))
                .as("processor time for %d times as much as takes %s", TIMES, few)
                .isLessThan(most);
    }

    /** Text of a scrap again and again, for {@link #assertGrowsWith}. */
    public static IntFunction<String> much(String scrap) {
        return size -> scrap.repeat(size / scrap.length());
    }
}
