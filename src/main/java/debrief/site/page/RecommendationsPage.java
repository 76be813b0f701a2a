package debrief.site.page;

import java.util.List;

/**
 * One plan over all interviews.
 *
 * @param areas in the order of their most urgent item
 * @param count all items
 */
public record RecommendationsPage(List<Area> areas, int count) implements Page {

    @Override
    public String permalink() {
        return "recommendations.html";
    }

    @Override
    public String title() {
        return "Recommendations";
    }

    @Override
    public String description() {
        return "What to work on next, merged over all interviews, most urgent first.";
    }

    /** @param name as in YAML, or the author's own */
    public record Area(String name, String anchor, List<MergedAdvice> items) {}
}
