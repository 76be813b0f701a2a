package debrief.words;

/** What stands before a word; each parts more than the one before. */
public enum Gap {
    /** Nothing, or a sign without blanks, so that people count both as one word: "dead-letter", "CI/CD", "did|n't", "50|%". */
    JOINED,
    /** A blank, or nothing in a script that has none. */
    BLANK,
    /** A comma, a dash, a bracket or a pause. */
    CLAUSE,
    /** The end of a sentence. */
    SENTENCE,
    /** An empty line, the next point of a list, or the beginning of the text. */
    PARAGRAPH;

    private static final Gap[] ALL = values();

    static Gap of(byte ordinal) {
        return ALL[ordinal];
    }

    public boolean isAtLeast(Gap other) {
        return compareTo(other) >= 0;
    }
}
