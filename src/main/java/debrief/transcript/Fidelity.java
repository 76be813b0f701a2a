package debrief.transcript;

import java.util.regex.Pattern;

/** How near a turn's words are to those that were spoken. */
public enum Fidelity {
    /** As it was said. */
    VERBATIM,
    /** Told from memory: "I said that we use a queue." */
    RECALLED;

    private static final Pattern TOLD = Pattern.compile(
            "^\\W*(?:(?:and|so|then|but|yes|no)\\W+)?(?:i|we|he|she|they)\\s+(?:just\\s+|also\\s+|then\\s+)?"
                    + "(?:said|told|asked|answered|replied|explained|mentioned)\\b",
            Pattern.CASE_INSENSITIVE);

    /** By the turn's first words. */
    public static Fidelity of(String text) {
        return TOLD.matcher(text).find() ? RECALLED : VERBATIM;
    }
}
