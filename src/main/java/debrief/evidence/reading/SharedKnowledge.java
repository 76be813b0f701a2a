package debrief.evidence.reading;

import debrief.knowledge.Knowledge;
import debrief.model.Portfolio;
import java.util.function.Supplier;

/**
 * What rules know beside one interview, read at most once for a portfolio and only when a rule asks.
 *
 * @param knowledge thousands of phrases
 * @param topics the labels of all interviews
 */
public record SharedKnowledge(Supplier<Knowledge> knowledge, Supplier<PortfolioTopics> topics) {

    public static SharedKnowledge of(Portfolio portfolio) {
        return new SharedKnowledge(
                new Lazy<>(() -> Knowledge.of(portfolio.statements())),
                new Lazy<>(() -> PortfolioTopics.of(portfolio)));
    }
}
