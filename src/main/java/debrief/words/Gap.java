package debrief.words;

/** What stands before a word; each parts more than the one before. */
public enum Gap {
    /** Nothing, or a sign without blanks, so that people count both as one word: "dead-letter", "CI/CD", "did|n't", "50|%". */
    JOINED(0),
    /** A blank, or nothing in a script that has none. */
    BLANK(1),
    /** A comma, a dash, a bracket or a pause. */
    CLAUSE(2),
    /** The end of a sentence. */
    SENTENCE(3),
    /** An empty line, the next point of a list, or the beginning of the text. */
    PARAGRAPH(4);

    private static final Gap[] ALL = values();

    /** What a text keeps of it: one byte a word. */
    final byte code;

    Gap(int code) {
        this.code = (byte) code;
    }

    static Gap of(byte code) {
        return ALL[code];
    }

    public boolean isAtLeast(Gap other) {
        return compareTo(other) >= 0;
    }
}
