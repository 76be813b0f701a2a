package debrief.model;

/**
 * What to learn about a topic, seen from one exchange.
 *
 * @param topic the topic's slug
 * @param advice Markdown; may be empty
 */
public record TopicAdvice(String topic, String advice) {}
