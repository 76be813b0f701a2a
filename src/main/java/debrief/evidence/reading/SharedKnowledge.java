package debrief.evidence.reading;

import debrief.knowledge.Knowledge;
import debrief.model.Portfolio;
import debrief.talk.Talks;
import java.util.function.Supplier;

/**
 * What all interviews of a portfolio share, read at most once and only when a rule asks.
 *
 * @param talks where words are cut once for all rooms
 * @param knowledge thousands of phrases
 * @param topics the labels of all interviews
 * @param cv the candidate's, by which its words are known again
 */
public record SharedKnowledge(
        Portfolio portfolio,
        Talks talks,
        Supplier<Knowledge> knowledge,
        Supplier<PortfolioTopics> topics,
        Supplier<Stretches> cv) {

    public static SharedKnowledge of(Portfolio portfolio, Talks talks) {
        return new SharedKnowledge(
                portfolio,
                talks,
                new Lazy<>(() -> Knowledge.of(portfolio.statements())),
                new Lazy<>(() -> PortfolioTopics.of(portfolio)),
                new Lazy<>(() -> Stretches.of(portfolio.cv())));
    }
}
