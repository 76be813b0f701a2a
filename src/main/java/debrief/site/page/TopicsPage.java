package debrief.site.page;

import java.util.List;

/**
 * All topics as a tree.
 *
 * @param groups one a kind of topic: technical, soft, career
 */
public record TopicsPage(List<Group> groups) implements Page {

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
