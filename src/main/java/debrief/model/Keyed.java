package debrief.model;

import java.util.Locale;
import java.util.Optional;

/** An enum that files, commands and pages know by a key: {@code CANDIDATE_QUESTION} is {@code candidate-question}. */
public interface Keyed {

    default String key() {
        return key((Enum<?>) this);
    }

    /** Of any enum. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a key; empty when there is none. */
    static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> type, String key) {
        try {
            return Optional.of(Enum.valueOf(type, key.toUpperCase(Locale.ROOT).replace('-', '_')))
                    .filter(one -> one.key().equals(key));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
