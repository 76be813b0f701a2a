package debrief.gap;

import debrief.model.Portfolio;
import java.util.List;

/**
 * How a portfolio stands: what is to be written, and what is written otherwise than a coach gave it.
 *
 * @param gaps in reading order; that a model could do better than rules is no news and not among them
 * @param remarked in reading order
 */
public record Inventory(List<Gap> gaps, List<Remarked> remarked) {

    public Inventory {
        gaps = List.copyOf(gaps);
        remarked = List.copyOf(remarked);
    }

    /** @param playbook the version of today's playbook */
    public static Inventory of(Portfolio portfolio, String playbook) {
        List<Gap> gaps = GapFinder.find(portfolio, playbook).stream()
                .filter(gap -> gap.reason() != Gap.Reason.RULES)
                .toList();
        return new Inventory(gaps, Remarked.find(portfolio));
    }
}
