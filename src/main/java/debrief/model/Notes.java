package debrief.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a mentor adds: {@code notes.yaml}. */
public record Notes(Person mentor, List<Note> notes) {

    public static final Notes NONE = new Notes(Person.UNKNOWN, List.of());

    public Notes {
        notes = List.copyOf(notes);
    }

    /**
     * @param exchange an id; empty when the note is on the whole interview
     * @param turn 0 when the note is on no single turn
     * @param text Markdown
     * @param rating the mentor's own; null when there is none
     */
    public record Note(
            String exchange,
            int turn,
            String text,
            @Nullable Rating rating) {}
}
