package debrief.model;

/** How near a turn's words are to those that were spoken. */
public enum Fidelity {
    /** As it was said. */
    VERBATIM,
    /** Told from memory: "I said that we use a queue." */
    RECALLED,
    /** The file names nobody: that this speaker says it is a guess. */
    GUESSED,
    /** The file itself says that these words were not heard well. */
    SUSPECT
}
