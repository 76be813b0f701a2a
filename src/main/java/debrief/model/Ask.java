package debrief.model;

import org.jspecify.annotations.Nullable;

/**
 * The candidate's own note to the coach.
 *
 * @param answer Markdown whose first sentence answers; empty while nobody answered
 * @param origin who answered, if no person did
 * @param failed why a coach's answer could not be kept; empty when none failed
 */
public record Ask(String text, String answer, @Nullable Origin origin, String failed) {

    /** A note that a person answered, or nobody. */
    public static Ask of(String text, String answer) {
        return new Ask(text, answer, null, "");
    }

    /** The same note, unanswered where rules answered it that hold no more. */
    Ask current() {
        return origin != null && origin.isOutdated() ? of(text, "") : this;
    }
}
