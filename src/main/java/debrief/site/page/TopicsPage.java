package debrief.site.page;

import java.util.List;

/**
 * All topics as a tree.
 *
 * @param groups of what came up, one a kind of topic: technical, soft, career
 * @param others that no question is about
 */
public record TopicsPage(List<Group> groups, List<Node> others) implements Page {

    @Override
    public String permalink() {
        return "topics/index.html";
    }

    @Override
    public String title() {
        return "Topics";
    }

    @Override
    public String description() {
        return "Every topic that came up in the interviews, with its questions, advice and recommendations.";
    }

    /** @param kind {@code technical}, {@code soft} or {@code career} */
    public record Group(String kind, List<Node> topics) {}

    /** A topic with those below it. */
    public record Node(TopicCount topic, List<Node> children) {}
}
