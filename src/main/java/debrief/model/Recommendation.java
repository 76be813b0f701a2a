package debrief.model;

import java.util.List;
import java.util.Set;

/**
 * One piece of overall advice.
 *
 * @param area what it is about: communication, technical … or an area of the author's own
 * @param text Markdown
 * @param from ids of the exchanges of the same interview that it comes from
 * @param topics slugs
 * @param priority 1 (first) to 3 (when there is time); 0 when nobody said
 */
public record Recommendation(
        String area, String label, String text, List<String> from, List<String> topics, int priority) {

    public Recommendation {
        from = List.copyOf(from);
        topics = List.copyOf(topics);
    }

    /** The same advice, as coming from those exchanges only that are there. */
    public Recommendation among(Set<String> exchanges) {
        return new Recommendation(
                area, label, text, from.stream().filter(exchanges::contains).toList(), topics, priority);
    }
}
