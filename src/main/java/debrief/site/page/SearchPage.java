package debrief.site.page;

import java.util.List;

/** Search; without JavaScript a list of every question, topic and guide. */
public record SearchPage(List<QuestionRow> questions, List<TopicCount> topics, List<Link> guides) implements Page {

    @Override
    public String permalink() {
        return "search.html";
    }

    @Override
    public String title() {
        return "Search";
    }

    @Override
    public String description() {
        return "Find a question, an answer or a topic.";
    }

    @Override
    public boolean listed() {
        return false;
    }
}
