package debrief.site.page;

import java.util.List;

/**
 * Everything about one topic, across all interviews.
 *
 * @param parent empty title when it has none
 * @param card {@link CardView#NONE} where nothing is generally known
 * @param questions newest interview first, each with its advice on this topic
 * @param plan the recommendations that name it
 * @param below questions on the topics below it
 */
public record TopicPage(
        String permalink,
        String name,
        String kind,
        List<String> aliases,
        Link parent,
        List<TopicCount> children,
        Prose summary,
        CardView card,
        List<Reading> learnMore,
        List<Asked> questions,
        List<QuestionRow> below,
        List<MergedAdvice> plan,
        Json structured)
        implements Page {

    @Override
    public String title() {
        return name;
    }

    @Override
    public String description() {
        return summary.isEmpty()
                ? "What the interviews asked about " + name + ", and what to learn about it."
                : Plain.sentence(summary.markdown());
    }

    /** A page outside the site. */
    public record Reading(String title, String url, String host) {}

    /** A question on the topic, with what the coach advises there. */
    public record Asked(QuestionRow question, Prose advice) {}
}
