package debrief.model;

import java.util.List;
import java.util.Locale;
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

    /** Whether this point quotes the words of a statement, or some of them: then both speak of the same. */
    public boolean quotes(Claim claim) {
        String says = folded(claim.says());
        return evidence.stream()
                .filter(one -> one.turn() == claim.turn() && !one.quote().isBlank())
                .map(one -> folded(one.quote()))
                .anyMatch(quote -> quote.contains(says) || says.contains(quote));
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /**
     * A turn, and the words in it that a point rests on.
     *
     * @param turn the turn's id
     * @param quote empty when the turn as a whole is meant
     */
    public record Evidence(int turn, String quote) {}
}
