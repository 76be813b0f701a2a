package debrief.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What the run of a day tries of what is too much for every build: each day others, and with {@code -Dnightly} all. */
public final class Today {

    /** The day's number, for a seed. */
    public static final long NUMBER = LocalDate.now().toEpochDay();

    private static final boolean ALL = System.getProperty("nightly") != null;

    private Today() {}

    /** So many days see them all. */
    public static <T> List<T> of(List<T> all, int days) {
        int step = ALL ? 1 : days;
        return IntStream.iterate(Math.floorMod(NUMBER, step), i -> i < all.size(), i -> i + step)
                .mapToObj(all::get)
                .toList();
    }
}
