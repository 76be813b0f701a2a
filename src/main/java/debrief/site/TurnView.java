package debrief.site;

import java.util.List;

/**
 * A turn as it is shown.
 *
 * @param anchor its name on the page
 * @param speaker what to call whoever speaks
 * @param side {@code interviewer}, {@code candidate} or {@code other}
 */
public record TurnView(int id, String anchor, String speaker, String side, List<Paragraph> paragraphs) {

    /**
     * @param note not said aloud: the candidate's note to the coach
     */
    public record Paragraph(String text, boolean note) {}

    /** The name of a turn's place on the pages that show it. */
    public static String anchor(int id) {
        return "turn-" + id;
    }
}
