package debrief.evidence;

/**
 * What the evidence check has to say behind a sentence of a report.
 *
 * @param at where the sentence ends, in characters from the start of its Markdown text
 * @param words that the sign is about
 * @param turn the turn that holds them; 0 when none does
 */
public record Sign(Kind kind, int at, String words, int turn) {

    /** What it says. */
    public enum Kind {
        /** The quoted words stand in the turn. */
        VERIFIED,
        /** The interviewer said them, not the candidate. */
        INTERVIEWER,
        /** Nobody said them. */
        NOWHERE,
        /** No turn and no fact of the candidate's tells of it. */
        NEW_FACT
    }
}
