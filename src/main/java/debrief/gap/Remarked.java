package debrief.gap;

import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Origin;
import debrief.model.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part that is written, but not as the coach gave it: something was repaired, left out or remarked on.
 *
 * @param exchange empty for the interview as a whole
 * @param part a section's key, {@code asks} or {@code insights}
 */
public record Remarked(String interview, String exchange, String part, List<String> remarks) {

    public Remarked {
        remarks = List.copyOf(remarks);
    }

    /** All of a portfolio, in reading order. */
    public static List<Remarked> find(Portfolio portfolio) {
        return portfolio.interviews().stream().flatMap(Remarked::in).toList();
    }

    private static Stream<Remarked> in(Interview interview) {
        Stream<Remarked> exchanges =
                interview.report().exchanges().stream().flatMap(exchange -> in(interview.id(), exchange));
        return Stream.concat(
                exchanges, of(interview.id(), "", "insights", interview.report().advised()));
    }

    private static Stream<Remarked> in(String interview, Exchange exchange) {
        List<Remarked> found = new ArrayList<>();
        for (Ask ask : exchange.asks()) {
            of(interview, exchange.id(), "asks", ask.origin()).forEach(found::add);
        }
        exchange.analysis()
                .sections()
                .forEach((section, written) -> of(interview, exchange.id(), section.key(), written.origin())
                        .forEach(found::add));
        // Answers that came in one reply share its remarks.
        return found.stream().distinct();
    }

    private static Stream<Remarked> of(String interview, String exchange, String part, @Nullable Origin origin) {
        return origin == null || origin.remarks().isEmpty()
                ? Stream.empty()
                : Stream.of(new Remarked(interview, exchange, part, origin.remarks()));
    }
}
