package debrief.evidence.reading;

/**
 * A number in a text.
 *
 * @param value as it was said, before its unit
 * @param unit what it counts; {@link Unit#NONE} when nobody can tell
 * @param vague "hundreds": at least {@code value}
 * @param start where it begins in the text, its currency sign included
 * @param end where it ends, a glued unit or percent sign included
 * @param first the place of its first word among the text's words
 * @param last the place of its last word
 */
public record Amount(double value, Unit unit, boolean vague, int start, int end, int first, int last) {

    private static final double NEXT_LARGER = 1e3;

    /** Whether this number repeats what the other one says. */
    public boolean repeats(Amount other) {
        boolean comparable = unit.dimension().equals(other.unit.dimension());
        if (vague) {
            // "Thousands" are more than the one thousand that was told.
            return (other.vague || other.value >= 2 * value)
                    && other.value < value * NEXT_LARGER
                    && other.value >= value;
        }
        if (comparable) {
            return same(value * unit.factor(), other.value * other.unit.factor());
        }
        return (!unit.isKnown() || !other.unit.isKnown()) && same(value, other.value);
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
    }
}
