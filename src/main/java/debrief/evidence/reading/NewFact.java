package debrief.evidence.reading;

/**
 * A name, a number or a deed in a text that stands in none of its sources.
 *
 * @param words as the text has them
 * @param start where they begin in the text
 * @param end where they end, exclusive
 * @param reason what is known of them instead, as the end of a sentence: "stands in no turn …"
 */
public record NewFact(Kind kind, String words, int start, int end, String reason) {

    /** Nobody told it. */
    public static final String UNTOLD = "nobody said it, and no fact tells it";

    /** The advertisement tells it, of the firm and not of the candidate. */
    public static final String OF_THE_FIRM = "only the job advertisement says it, and not of the candidate";

    /** What sort of fact. */
    public enum Kind {
        /** A person, a place, a month: anything with a capital inside a sentence. */
        NAME,
        /** A known firm. */
        EMPLOYER,
        /** A known product, library or language. */
        TOOL,
        /** In digits or in words. */
        NUMBER,
        /** A practice of the trade, a success, or a step of a career. */
        DEED
    }

    NewFact because(String other) {
        return new NewFact(kind, words, start, end, other);
    }
}
