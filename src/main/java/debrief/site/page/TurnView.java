package debrief.site.page;

import debrief.model.Speaker.Role;
import java.util.List;
import java.util.Locale;

/**
 * A turn as it is shown.
 *
 * @param anchor its name on the page
 * @param speaker what to call whoever speaks
 * @param side {@code interviewer}, {@code candidate} or {@code other}
 * @param at how long after the first words it was said, as {@code 1:02:03} or {@code 2:03}; empty without times
 * @param fidelity {@code verbatim}, {@code recalled} or {@code suspect}
 */
public record TurnView(
        int id, String anchor, String speaker, String side, String at, String fidelity, List<Paragraph> paragraphs) {

    /**
     * @param note not said aloud: the candidate's note to the coach
     */
    public record Paragraph(String text, boolean note) {}

    /** What a speaker's role is called here. */
    public static String side(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** The name of a turn's place on the pages that show it. */
    public static String anchor(int id) {
        return "turn-" + id;
    }
}
