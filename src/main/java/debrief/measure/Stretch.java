package debrief.measure;

import debrief.model.Speaker.Role;

/**
 * Talk of one speaker, a turn or a cue of it.
 *
 * @param turn the turn's id
 * @param words what was said aloud, without the candidate's notes
 * @param startMs milliseconds from the beginning of the recording; -1 when unknown
 * @param endMs the same for its end
 */
public record Stretch(int turn, Role role, String words, long startMs, long endMs) {

    /** Without times. */
    public Stretch(int turn, Role role, String words) {
        this(turn, role, words, -1, -1);
    }

    boolean isTimed() {
        return startMs >= 0 && endMs >= startMs;
    }

    boolean isCandidate() {
        return role == Role.CANDIDATE;
    }
}
