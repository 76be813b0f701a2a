package debrief.model;

import java.util.Locale;

/** An enum that files, commands and pages know by a key: {@code CANDIDATE_QUESTION} is {@code candidate-question}. */
public interface Keyed {

    default String key() {
        return key((Enum<?>) this);
    }

    /** Of any enum. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
