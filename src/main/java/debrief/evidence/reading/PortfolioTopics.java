package debrief.evidence.reading;

import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Taxonomy;
import debrief.model.Topic;
import debrief.model.TopicAdvice;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The labels of a whole portfolio by what they speak of.
 *
 * @param declared what {@code topics.yaml} knows
 * @param names for each {@link TopicLabel#key key} the name of the declared topic
 * @param firsts for each key the undeclared label that comes first, and where
 */
public record PortfolioTopics(Taxonomy declared, Map<String, String> names, Map<String, First> firsts) {

    public record First(String label, String interview, String exchange) {}

    public static PortfolioTopics of(Portfolio portfolio) {
        Taxonomy declared = Taxonomy.of(portfolio.topics());
        Map<String, String> names = new HashMap<>();
        for (Topic topic : portfolio.topics()) {
            // Not its aliases: they may be short for it, and with a generic word more mean something else.
            Stream.of(topic.name(), topic.slug())
                    .map(TopicLabel::key)
                    .filter(key -> !key.isEmpty())
                    .forEach(key -> names.putIfAbsent(key, topic.name()));
        }
        Map<String, First> firsts = new HashMap<>();
        for (Interview interview : portfolio.interviews()) {
            for (Exchange exchange : interview.report().exchanges()) {
                for (TopicAdvice advice : exchange.analysis().topics()) {
                    if (declared.find(advice.topic()).isEmpty()) {
                        firsts.putIfAbsent(
                                TopicLabel.key(advice.topic()),
                                new First(advice.topic(), interview.id(), exchange.id()));
                    }
                }
            }
        }
        firsts.remove("");
        return new PortfolioTopics(declared, names, firsts);
    }

    public boolean declares(String label) {
        return declared.find(label).isPresent();
    }
}
