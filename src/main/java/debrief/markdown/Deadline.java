package debrief.markdown;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * A text that can be read for a second and then no more. It stops a parser that would read for hours: flexmark looks at some
 * short lines in exponentially many ways.
 */
final class Deadline implements CharSequence {

    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    /** For a parser that is busy without reading; it stops when it reads again. */
    private static final long PATIENCE = NANOS + NANOS / 5;

    /** Nested lists and quotes recurse; the usual stack holds some hundred levels. */
    private static final long STACK_BYTES = 64L << 20;

    private final String text;
    private final long end = System.nanoTime() + NANOS;
    private int reads;

    private Deadline(String text) {
        this.text = text;
    }

    /** Reads a text on a deep stack of its own; empty when that takes too long, or needs a deeper one. */
    static Optional<String> read(String text, Function<CharSequence, String> reader) {
        FutureTask<String> reading = new FutureTask<>(() -> reader.apply(new Deadline(text)));
        Thread thread = new Thread(null, reading, "markdown", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(reading.get(PATIENCE, TimeUnit.NANOSECONDS));
        } catch (TimeoutException busy) {
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Passed || e.getCause() instanceof StackOverflowError) {
                return Optional.empty();
            }
            throw new IllegalStateException("the parser broke: " + e.getCause(), e.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a text was read", stop);
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        // The clock costs more than the letter.
        if ((++reads & 0xff) == 0 && System.nanoTime() - end > 0) {
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

    /** The time is over. */
    private static final class Passed extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
