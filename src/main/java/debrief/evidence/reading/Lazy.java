package debrief.evidence.reading;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that takes long to make and may never be asked for: made for the first who asks, for all threads. */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> making;
    private @Nullable T made;

    public Lazy(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public synchronized T get() {
        T known = made;
        if (known == null) {
            known = making.get();
            made = known;
        }
        return known;
    }
}
