package debrief.evidence;

import debrief.knowledge.Knowledge;
import debrief.model.Portfolio;
import java.util.function.Supplier;

/**
 * What rules know beside one interview, read at most once for a portfolio and only when a rule asks.
 *
 * @param knowledge thousands of phrases
 * @param topics the labels of all interviews
 */
record Known(Supplier<Knowledge> knowledge, Supplier<PortfolioTopics> topics) {

    static Known of(Portfolio portfolio) {
        return new Known(
                new Once<>(() -> Knowledge.of(portfolio.statements())),
                new Once<>(() -> PortfolioTopics.of(portfolio)));
    }
}
