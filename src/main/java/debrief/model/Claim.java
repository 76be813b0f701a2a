package debrief.model;

/**
 * A technical statement of the candidate, judged.
 *
 * @param turn where it was said
 * @param because Markdown
 * @param source an address that a reader can check; may be empty
 */
public record Claim(int turn, String says, Verdict verdict, String because, String source) {

    /** How true the statement is. */
    public enum Verdict implements Keyed {
        RIGHT,
        PARTLY,
        WRONG,
        UNSURE
    }
}
