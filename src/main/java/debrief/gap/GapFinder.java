package debrief.gap;

import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Portfolio;
import java.util.List;
import java.util.stream.Stream;

/** Compares interviews with complete ones. Asks nobody, changes nothing. */
public final class GapFinder {

    private GapFinder() {}

    /** All gaps in reading order. */
    public static List<Gap> find(Portfolio portfolio) {
        return portfolio.interviews().stream().flatMap(GapFinder::inInterview).toList();
    }

    private static Stream<Gap> inInterview(Interview interview) {
        if (interview.report().exchanges().isEmpty()) {
            return Stream.of(new Gap.NoExchanges(interview));
        }
        Stream<Gap> exchanges =
                interview.report().exchanges().stream().flatMap(exchange -> inExchange(interview, exchange));
        return interview.report().insights().isEmpty()
                ? Stream.concat(exchanges, Stream.of(new Gap.NoInsights(interview)))
                : exchanges;
    }

    private static Stream<Gap> inExchange(Interview interview, Exchange exchange) {
        Stream<Gap> asks = exchange.asks().stream()
                .filter(ask -> ask.answer().isEmpty())
                .map(ask -> new Gap.UnansweredAsk(interview, exchange, ask.text()));
        Stream<Gap> sections =
                exchange.missing().stream().map(section -> new Gap.MissingSection(interview, exchange, section));
        return Stream.concat(asks, sections);
    }
}
