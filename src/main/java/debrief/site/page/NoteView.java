package debrief.site.page;

/**
 * A mentor's note.
 *
 * @param by empty when nobody said who
 * @param to the turn it is on; empty when on none
 */
public record NoteView(String by, Prose text, int turn, String to, RatingView rating) {}
