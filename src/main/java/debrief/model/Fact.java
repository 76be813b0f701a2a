package debrief.model;

/** Something true about the candidate, which a suggested answer may use. */
public record Fact(Kind kind, String text) {

    /** What sort of fact. */
    public enum Kind implements Keyed {
        EMPLOYER,
        PROJECT,
        NUMBER,
        TOOL,
        EDUCATION,
        ACHIEVEMENT
    }
}
