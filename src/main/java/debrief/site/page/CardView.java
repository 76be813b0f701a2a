package debrief.site.page;

import java.util.List;

/**
 * What is generally known of a topic.
 *
 * @param covers what a good answer holds, to tick
 * @param misconceptions what people believe, and what is true
 */
public record CardView(
        List<Prose> covers, List<Prose> misconceptions, List<FollowUpView> followUps, Prose drill, Prose picture) {

    /** Where there is no card. */
    public static final CardView NONE = new CardView(List.of(), List.of(), List.of(), Prose.of(""), Prose.of(""));

    public boolean isEmpty() {
        return covers.isEmpty();
    }

    /** A question, and the core of a good answer. */
    public record FollowUpView(String question, Prose core) {}
}
