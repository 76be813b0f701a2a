package debrief.model;

import org.jspecify.annotations.Nullable;

/**
 * The candidate's own note to the coach.
 *
 * @param answer Markdown whose first sentence answers; empty while nobody answered
 * @param origin who answered, if no person did
 */
public record Ask(String text, String answer, @Nullable Origin origin) {

    /** A note that a person answered, or nobody. */
    public Ask(String text, String answer) {
        this(text, answer, null);
    }
}
