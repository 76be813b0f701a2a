package debrief.evidence.reading;

import debrief.model.Speaker.Role;
import debrief.model.Turn;
import debrief.words.Aside;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A turn as it is searched: its words, without the notes to the coach that nobody said.
 *
 * @param stretches what was said before, between and after the notes
 */
public record Said(Turn turn, List<Stretch> stretches) {

    /** Words said in one go, contractions spelled out. */
    public record Stretch(String text, List<WordAt> words) {}

    public static Said of(Turn turn) {
        return new Said(
                turn,
                Aside.split(turn.text()).stream()
                        .filter(stretch -> !stretch.note())
                        .map(stretch -> new Stretch(stretch.text(), Expanded.of(stretch.text())))
                        .toList());
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

    public String text() {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining(" "));
    }

    public List<WordAt> words() {
        return stretches.stream().flatMap(stretch -> stretch.words().stream()).toList();
    }
}
