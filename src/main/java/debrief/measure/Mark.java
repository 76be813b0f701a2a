package debrief.measure;

/** What is counted. */
public enum Mark {
    /** A sound or a word that fills a pause: "um", ", you know,", "So" at a sentence's beginning. */
    FILLER,
    /** Words that take back part of what is said: "I think", "maybe". */
    HEDGE,
    /** A word or phrase said twice in a row by accident. */
    REPETITION,
    /** The speaker breaks off and says it anew. */
    CORRECTION,
    /** "I", "my", "me". */
    OWN,
    /** "we", "our", "us". */
    SHARED,
    /** A number, in digits or words. */
    NUMBER,
    /** A name: words with a capital inside a sentence. */
    NAME,
    /** When and where it happened. */
    SITUATION,
    /** What had to be achieved. */
    TASK,
    /** What the candidate did. */
    ACTION,
    /** What came of it. */
    RESULT
}
