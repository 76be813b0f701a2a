package debrief.generate;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/** How fast one provider may be asked: so many requests in any minute, and none while it wants to be left alone. */
public final class Pace {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final int perMinute;
    private final LongSupplier clock;
    private final Sleeper sleeper;
    private final Deque<Long> recent = new ArrayDeque<>();
    private long notBefore;

    /** @param perMinute 0 for no limit */
    public Pace(int perMinute) {
        this(
                perMinute,
                System::nanoTime,
                nanos -> Thread.sleep(Duration.ofNanos(nanos).toMillis() + 1));
    }

    Pace(int perMinute, LongSupplier clock, Sleeper sleeper) {
        this.perMinute = perMinute;
        this.clock = clock;
        this.sleeper = sleeper;
        this.notBefore = clock.getAsLong();
    }

    /** Waits, for the tests' sake not always really. */
    interface Sleeper {
        void sleep(long nanos) throws InterruptedException;
    }

    /** Waits until the next request may go out. */
    void take() throws InterruptedException {
        for (long wait = tryTake(); wait > 0; wait = tryTake()) {
            sleeper.sleep(wait);
        }
    }

    /** Nobody asks before this time is over. */
    synchronized void holdAll(Duration wait) {
        notBefore = Math.max(notBefore, clock.getAsLong() + wait.toNanos());
    }

    /** Only the one who calls waits. */
    void rest(Duration wait) throws InterruptedException {
        sleeper.sleep(wait.toNanos());
    }

    /** @return nanoseconds to wait before trying again; 0 when the turn is taken */
    private synchronized long tryTake() {
        long now = clock.getAsLong();
        if (notBefore - now > 0) {
            return notBefore - now;
        }
        while (!recent.isEmpty() && now - recent.peekFirst() >= MINUTE) {
            recent.removeFirst();
        }
        if (perMinute > 0 && recent.size() >= perMinute) {
            return MINUTE - (now - recent.peekFirst());
        }
        if (perMinute > 0) {
            recent.addLast(now);
        }
        return 0;
    }
}
