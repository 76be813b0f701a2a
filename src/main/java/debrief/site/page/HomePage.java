package debrief.site.page;

import java.util.List;

/**
 * The portfolio at a glance.
 *
 * @param standing what one wants to know first
 * @param interviews newest first
 * @param first what to work on before anything else, most urgent first
 * @param plan the most urgent recommendations
 * @param topics those that come up most
 */
public record HomePage(
        String title,
        String description,
        StandingView standing,
        List<InterviewCard> interviews,
        List<QuestionRow> first,
        List<MergedAdvice> plan,
        List<TopicCount> topics,
        Json structured)
        implements Page {

    @Override
    public String permalink() {
        return "index.html";
    }
}
