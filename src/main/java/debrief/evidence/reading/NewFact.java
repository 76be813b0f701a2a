package debrief.evidence.reading;

/**
 * A name, a number or a deed in a text that stands in none of its sources.
 *
 * @param words as the text has them
 * @param start where they begin in the text
 * @param end where they end, exclusive
 */
public record NewFact(Kind kind, String words, int start, int end) {

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
        /** A practice of the trade, or a success. */
        DEED
    }
}
