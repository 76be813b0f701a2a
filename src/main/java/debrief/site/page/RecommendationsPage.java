package debrief.site.page;

import debrief.site.page.QuestionPage.PointView;
import java.util.List;

/**
 * One plan over all interviews.
 *
 * @param areas in the order of their most urgent item
 * @param count all items
 * @param week the plan for a week of the newest interview that has one, which {@code weekOf} names; may be empty
 * @param guides to the kinds of questions that came up; shown where there is no advice
 */
public record RecommendationsPage(List<Area> areas, int count, List<PointView> week, Link weekOf, List<Link> guides)
        implements Page {

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
