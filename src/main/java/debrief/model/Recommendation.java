package debrief.model;

import java.util.List;

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
}
