package debrief.measure;

import debrief.model.Kind;
import debrief.words.WordList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How many words a whole answer to a kind of question should have, follow-ups included; ranges.txt gives the reasons.
 *
 * @param from the fewest that say enough
 * @param to the most that a listener follows
 */
public record Range(int from, int to) {

    /** Words per minute at which listeners follow without effort; prepared talks run at 130 to 160. */
    private static final int CALM_PACE = 140;

    private static final Map<Kind, Range> BY_KIND = read();

    /** Where a number lies. */
    public enum Place {
        BELOW,
        WITHIN,
        ABOVE
    }

    public Range {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no range runs from " + from + " to " + to);
        }
    }

    public static Range of(Kind kind) {
        return Objects.requireNonNull(BY_KIND.get(kind), kind.name());
    }

    public Place place(int words) {
        return words < from ? Place.BELOW : words > to ? Place.ABOVE : Place.WITHIN;
    }

    /** The same in seconds of calm speech. */
    public Range seconds() {
        return new Range(from * 60 / CALM_PACE, to * 60 / CALM_PACE);
    }

    private static Map<Kind, Range> read() {
        Map<Kind, Range> ranges = new EnumMap<>(Kind.class);
        for (String line : WordList.read(Range.class, "ranges.txt")) {
            String[] parts = line.split(" ", 3);
            Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            ranges.put(kind, new Range(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        }
        return ranges;
    }
}
