package debrief.gap;

import debrief.coach.Input;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Origin;
import debrief.model.Portfolio;
import debrief.model.Report;
import debrief.model.Section;
import java.util.ArrayList;
import java.util.List;

/** Compares interviews with complete ones. Asks nobody, changes nothing. */
public final class GapFinder {

    private final Portfolio portfolio;

    private GapFinder(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** All gaps in reading order. */
    public static List<Gap> find(Portfolio portfolio) {
        GapFinder finder = new GapFinder(portfolio);
        return portfolio.interviews().stream()
                .flatMap(interview -> finder.inInterview(interview).stream())
                .toList();
    }

    private List<Gap> inInterview(Interview interview) {
        Report report = interview.report();
        if (report.exchanges().isEmpty()) {
            return List.of(new Gap.NoExchanges(interview));
        }
        List<Gap> gaps = new ArrayList<>();
        report.exchanges().forEach(exchange -> gaps.addAll(inExchange(interview, exchange)));
        Origin advised = report.advised();
        if (report.insights().isEmpty()) {
            gaps.add(new Gap.NoInsights(interview));
        } else if (advised != null && !advised.input().equals(Input.fingerprint(portfolio, interview))) {
            gaps.add(new Gap.StaleInsights(interview));
        }
        return gaps;
    }

    private List<Gap> inExchange(Interview interview, Exchange exchange) {
        List<Gap> gaps = new ArrayList<>();
        exchange.asks().stream()
                .filter(ask -> ask.answer().isEmpty())
                .forEach(ask -> gaps.add(new Gap.UnansweredAsk(interview, exchange, ask)));
        String input = exchange.analysis().isByCoach() ? Input.fingerprint(portfolio, interview, exchange) : "";
        for (Section section : Section.values()) {
            Origin origin = exchange.analysis().origin(section);
            if (exchange.missing().contains(section)) {
                gaps.add(new Gap.MissingSection(interview, exchange, section));
            } else if (origin != null && !origin.input().equals(input)) {
                gaps.add(new Gap.StaleSection(interview, exchange, section));
            }
        }
        return gaps;
    }
}
