package debrief.talk;

import debrief.model.Speaker;
import debrief.model.Speaker.Role;
import debrief.model.Turn;
import debrief.words.Aside;
import debrief.words.Text;
import java.util.List;

/**
 * A turn and its words.
 *
 * @param text the turn's own text, so that places in it are places in the turn; notes to the coach hold no words
 * @param notes the candidate's notes to the coach that want an answer, without their brackets
 */
public record Said(Turn turn, Text text, List<String> notes) {

    public Said {
        notes = List.copyOf(notes);
    }

    public static Said of(Turn turn) {
        return new Said(
                turn,
                Text.spoken(turn.text()),
                Aside.split(turn.text()).stream()
                        .filter(Aside::asks)
                        .map(Aside::text)
                        .toList());
    }

    /** The same words by a speaker under another name or in another role. */
    public Said by(Speaker other) {
        return new Said(turn.by(other), text, notes);
    }

    public int id() {
        return turn.id();
    }

    public boolean byCandidate() {
        return turn.speaker().role() == Role.CANDIDATE;
    }

    public boolean byInterviewer() {
        return turn.speaker().role() == Role.INTERVIEWER;
    }

    /** What was said aloud, as it was typed. */
    public String spoken() {
        return Aside.spoken(turn.text());
    }
}
