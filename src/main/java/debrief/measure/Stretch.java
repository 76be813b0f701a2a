package debrief.measure;

import debrief.model.Fidelity;
import debrief.model.Speaker.Role;
import debrief.talk.Said;
import debrief.words.Text;

/**
 * Talk of one speaker, a turn or a part of it.
 *
 * @param turn the turn's id
 * @param text what was said aloud, without the candidate's notes
 * @param startMs milliseconds from the beginning of the recording; -1 when unknown
 * @param endMs the same for its end
 * @param fidelity how near these words are to those that were spoken
 */
public record Stretch(int turn, Role role, Text text, long startMs, long endMs, Fidelity fidelity) {

    /** A whole turn. */
    public static Stretch of(Said said) {
        return new Stretch(
                said.id(),
                said.turn().speaker().role(),
                said.text(),
                said.turn().startMs(),
                said.turn().endMs(),
                said.turn().fidelity());
    }

    /** The same words, noted from memory. */
    public Stretch recalled() {
        return new Stretch(turn, role, text, startMs, endMs, Fidelity.RECALLED);
    }

    boolean isTimed() {
        return startMs >= 0 && endMs >= startMs;
    }

    boolean isSpoken() {
        return fidelity == Fidelity.VERBATIM;
    }

    /** That so many words were said, and by whom, is sure enough to count them. */
    boolean isCounted() {
        return !isRecalled() && fidelity != Fidelity.GUESSED;
    }

    boolean isRecalled() {
        return fidelity == Fidelity.RECALLED;
    }

    boolean isCandidate() {
        return role == Role.CANDIDATE;
    }
}
