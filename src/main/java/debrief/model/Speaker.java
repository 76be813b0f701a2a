package debrief.model;

/**
 * Somebody who talks.
 *
 * @param label what stands before the colon in the transcript
 */
public record Speaker(String label, Role role, Person person) {

    /** What somebody is in the interview. */
    public enum Role implements Keyed {
        INTERVIEWER,
        CANDIDATE,
        OTHER
    }
}
