package debrief.evidence.reading;

import debrief.model.Keyed;

/**
 * Something that the evidence check says about a report.
 *
 * @param words the fewest words that are wrong, as the report has them; empty when something is missing
 * @param message what was found and why it is a fault
 * @param hint what to try
 */
public record Finding(Kind kind, Place place, String words, String message, String hint) {

    /**
     * Where in a portfolio.
     *
     * @param interview its id
     * @param exchange its id; empty when it is about the interview as a whole
     * @param section the key in YAML: {@code issues}, {@code suggested}, {@code asks} …; empty for the exchange as a whole
     * @param turn the turn that proves it; 0 when none does
     * @param text the bullet or the answer that holds the words; empty when the section has one text, or none
     */
    public record Place(String interview, String exchange, String section, int turn, String text) {

        /** A section that has one text, or none. */
        public static Place of(String interview, String exchange, String section, int turn) {
            return new Place(interview, exchange, section, turn, "");
        }

        /** The same place, and the turn that proves it. */
        public Place at(int turn) {
            return new Place(interview, exchange, section, turn, text);
        }
    }

    /** How bad it is. */
    public enum Severity {
        /** False, private, told twice, or a question of the candidate's that nobody answered. */
        ERROR,
        /** Weak: it could be better. */
        WARNING
    }

    /** What is wrong. */
    public enum Kind implements Keyed {
        DUPLICATE_EXCHANGE(Severity.ERROR),
        REPEATED_TURNS(Severity.ERROR),
        LOST_THREAD(Severity.WARNING),
        MISATTRIBUTED_QUOTE(Severity.ERROR),
        UNVERIFIED_QUOTE(Severity.ERROR),
        UNSUPPORTED_FACT(Severity.WARNING),
        CONTRADICTING_SUGGESTIONS(Severity.WARNING),
        CONTRADICTING_ANSWERS(Severity.WARNING),
        FALSE_CRITICISM(Severity.ERROR),
        WRONG_TECHNICAL_CLAIM(Severity.ERROR),
        QUESTION_TERMS_MISSED(Severity.WARNING),
        PUSH_BACK_IGNORED(Severity.WARNING),
        ASK_UNANSWERED(Severity.ERROR),
        OWN_ADVICE_BROKEN(Severity.WARNING),
        ADVICE_WITHOUT_DATA(Severity.WARNING),
        GENERIC_POINT(Severity.WARNING),
        MISSING_STRENGTHS(Severity.WARNING),
        NON_VERBAL_CLAIM(Severity.WARNING),
        NON_TECHNICAL_TOPIC(Severity.WARNING),
        TOPIC_SYNONYM(Severity.WARNING),
        PRIVATE_DATA(Severity.ERROR);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    public Severity severity() {
        return kind.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }
}
