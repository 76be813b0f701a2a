package debrief.site.page;

import debrief.site.page.QuestionPage.PointView;
import java.util.List;

/**
 * What a coach makes of a whole talk.
 *
 * @param verdict one sentence; may be empty
 * @param carried what carried it
 * @param wrong wrong statements, in the order of the talk
 * @param stories what was told and can be told again
 * @param week what to do on which day: the label is the day
 * @param by who wrote it
 */
public record OverallView(
        Prose verdict,
        List<PointView> carried,
        List<MistakeView> wrong,
        List<StoryView> stories,
        List<PointView> week,
        Byline by) {

    /**
     * A statement that is not true.
     *
     * @param to where it was said; empty when this profile shows it nowhere
     */
    public record MistakeView(String says, Prose because, Link question, int turn, String to) {}

    /** @param told the questions in whose answers it was told */
    public record StoryView(
            String title, List<Link> told, Prose situation, Prose result, List<String> figures, List<String> serves) {}
}
