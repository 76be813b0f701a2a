package debrief.site.page;

import java.util.List;

/** Search; without JavaScript a list of every question and topic. */
public record SearchPage(List<QuestionRow> questions, List<TopicCount> topics) implements Page {

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
