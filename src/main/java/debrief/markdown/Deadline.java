package debrief.markdown;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * A text that can be read for a while and then no more. It stops a parser that would read for hours: flexmark looks at some
 * short lines in exponentially many ways.
 *
 * <p>First of all it counts how often a letter is looked at, so that the same text ends alike on every machine. The clock is
 * for what is slow without reading, and goes by the processor's time: a busy machine gives the same pages as an idle one.
 */
final class Deadline implements CharSequence {

    /** Prose takes 7 a letter, a table of 700 rows as many as this; a fast machine needs 0.15 to 0.6 s for them. */
    private static final int READS = 40_000_000;

    private static final long PROCESSOR_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** For a machine that hardly gives the parser any time at all. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private static final long GLANCE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** Nested lists and quotes recurse; the usual stack holds some hundred levels. */
    private static final long STACK_BYTES = 64L << 20;

    private final String text;
    private int reads;
    private volatile boolean over;

    private Deadline(String text) {
        this.text = text;
    }

    /** Reads a text on a deep stack of its own; empty when that takes too long, needs a deeper one, or breaks the reader. */
    static Optional<String> read(String text, Function<CharSequence, String> reader) {
        Deadline bounded = new Deadline(text);
        FutureTask<String> reading = new FutureTask<>(() -> reader.apply(bounded));
        Thread thread = new Thread(null, reading, "markdown", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return await(reading, thread);
        } catch (ExecutionException tooMuchForTheReader) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a text was read", stop);
        } finally {
            bounded.over = true;
        }
    }

    private static Optional<String> await(FutureTask<String> reading, Thread thread)
            throws ExecutionException, InterruptedException {
        long start = System.nanoTime();
        long used = 0;
        while (used < PROCESSOR_NANOS && System.nanoTime() - start < PATIENCE_NANOS) {
            try {
                return Optional.of(reading.get(Math.max(GLANCE_NANOS, PROCESSOR_NANOS - used), TimeUnit.NANOSECONDS));
            } catch (TimeoutException busy) {
                used = processorNanos(thread, System.nanoTime() - start);
            }
        }
        return Optional.empty();
    }

    /** Asked only when a text takes long: the library behind it takes a while to load. */
    private static long processorNanos(Thread thread, long elapsed) {
        try {
            long nanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
            return nanos < 0 ? elapsed : nanos;
        } catch (UnsupportedOperationException notOnThisMachine) {
            return elapsed;
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++reads > READS || over) {
            throw new Passed();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return text;
    }

    /** There is no more to be read. */
    private static final class Passed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Passed() {
            super("read too often or too long", null, false, false);
        }
    }
}
