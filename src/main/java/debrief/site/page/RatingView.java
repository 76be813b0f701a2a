package debrief.site.page;

import debrief.model.Rating;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rating, side by side.
 *
 * @param sides those that were rated
 * @param score their mean in tenths, 10 to 40; 0 when nobody rated
 */
public record RatingView(List<Side> sides, int score) {

    /** {@code content}, {@code structure} or {@code evidence}, 1 to 4. */
    public record Side(String key, int value) {}

    public static RatingView of(@Nullable Rating rating) {
        List<Side> sides = new ArrayList<>();
        if (rating != null) {
            add(sides, "content", rating.content());
            add(sides, "structure", rating.structure());
            add(sides, "evidence", rating.evidence());
        }
        int sum = sides.stream().mapToInt(Side::value).sum();
        return new RatingView(List.copyOf(sides), sides.isEmpty() ? 0 : Math.round(10f * sum / sides.size()));
    }

    private static void add(List<Side> sides, String key, int value) {
        if (value > 0) {
            sides.add(new Side(key, value));
        }
    }
}
