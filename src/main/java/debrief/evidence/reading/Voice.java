package debrief.evidence.reading;

/** Who speaks in a text of a report, and so which of its sentences claim something of the candidate. */
public enum Voice {
    /** The candidate will say it aloud: what it tells in the first person must be true. */
    CANDIDATE,
    /** A coach retells what the candidate did: all of it must be true. */
    RETELLING,
    /** A coach judges what the candidate said: what it says of "you" must be true. */
    JUDGING,
    /** A coach advises and explains: only what it says that "you" did is about the candidate. */
    ADVISING;

    /** @param section its key in YAML, or that of another part of a report, as "overall/stories" */
    public static Voice of(String section) {
        return switch (section.substring(section.lastIndexOf('/') + 1)) {
            case "suggested", "short" -> CANDIDATE;
            case "stories" -> RETELLING;
            case "summary", "verdict", "strengths", "issues", "elsewhere", "rating", "carried" -> JUDGING;
            default -> ADVISING;
        };
    }

    boolean isCoach() {
        return this != CANDIDATE;
    }
}
