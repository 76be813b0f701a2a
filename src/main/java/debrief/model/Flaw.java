package debrief.model;

/** What is amiss with words that an issue speaks of. */
public enum Flaw implements Keyed {
    /** They are not true. */
    WRONG,
    /** They are true and cost more than they bring. */
    RISKY,
    /** They say the opposite of what was said elsewhere. */
    CONTRADICTION,
    /** A listener cannot tell what they mean. */
    UNCLEAR,
    /** What had to be said beside them was not. */
    MISSING
}
