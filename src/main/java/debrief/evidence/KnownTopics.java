package debrief.evidence;

import debrief.model.Portfolio;
import org.jspecify.annotations.Nullable;

/** A portfolio's interviews are checked one by one, and its topics need to be read only once. */
final class KnownTopics {

    private volatile @Nullable Known known;

    private record Known(Portfolio portfolio, PortfolioTopics topics) {}

    PortfolioTopics of(Portfolio portfolio) {
        Known last = known;
        if (last == null || !last.portfolio.equals(portfolio)) {
            last = new Known(portfolio, PortfolioTopics.of(portfolio));
            known = last;
        }
        return last.topics;
    }
}
