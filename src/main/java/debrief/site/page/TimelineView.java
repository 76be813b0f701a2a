package debrief.site.page;

import java.util.List;

/**
 * A talk as a picture: who spoke how much, and where each question begins.
 *
 * @param bars the turns in their order; empty where there is too little to see
 * @param parts the questions in their order: what the picture shows, in numbers
 */
public record TimelineView(List<Bar> bars, List<Part> parts) {

    /** How wide the picture is; places and widths are parts of it. */
    public static final int WIDTH = 1000;

    public static final TimelineView NONE = new TimelineView(List.of(), List.of());

    public TimelineView {
        bars = List.copyOf(bars);
        parts = List.copyOf(parts);
    }

    /** For templates. */
    public int width() {
        return WIDTH;
    }

    /**
     * A turn: as wide as it has words.
     *
     * @param side {@code interviewer}, {@code candidate} or {@code other}
     * @param to where it is shown; empty when this profile shows it nowhere
     */
    public record Bar(int x, int width, String side, int turn, String speaker, int words, String to) {}

    /**
     * A question.
     *
     * @param x where it begins
     * @param asked words of whoever asks
     * @param answered words of the candidate
     */
    public record Part(QuestionRow question, int x, int width, int asked, int answered) {}
}
