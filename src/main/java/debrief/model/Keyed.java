package debrief.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.key().equals(key))
                .findFirst();
    }
}
