package debrief.model;

import java.util.List;

/**
 * A technical statement that candidates make, judged once and for all: an entry of a knowledge pack.
 *
 * @param topics slugs
 * @param says patterns of the ways in which people say it
 * @param because Markdown: what is true, and why
 * @param source an address that a reader can check
 */
public record Statement(
        String id, List<String> topics, List<String> says, Claim.Verdict verdict, String because, String source) {

    public Statement {
        topics = List.copyOf(topics);
        says = List.copyOf(says);
    }
}
