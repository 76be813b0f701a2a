package debrief.model;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * One bullet of a section.
 *
 * @param label a few words before the text; may be empty
 * @param text Markdown
 * @param evidence what it rests on
 * @param flaw what is amiss, in an issue of which somebody said it; null in all other points
 */
public record Point(
        String label,
        String text,
        List<Evidence> evidence,
        @Nullable Flaw flaw) {

    public Point {
        evidence = List.copyOf(evidence);
    }

    /** A point that names no flaw. */
    public static Point of(String label, String text, List<Evidence> evidence) {
        return new Point(label, text, evidence, null);
    }

    /** The same point with the evidence that lies in turns that are there. */
    public Point restingOn(IntPredicate turns) {
        return new Point(
                label,
                text,
                evidence.stream().filter(one -> turns.test(one.turn())).toList(),
                flaw);
    }

    /** It rests on turns, and on none but these. */
    public boolean restsOnly(IntPredicate turns) {
        return !evidence.isEmpty() && evidence.stream().allMatch(one -> turns.test(one.turn()));
    }

    /**
     * A turn, and the words in it that a point rests on.
     *
     * @param turn the turn's id
     * @param quote empty when the turn as a whole is meant
     */
    public record Evidence(int turn, String quote) {}
}
