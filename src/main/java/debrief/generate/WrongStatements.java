package debrief.generate;

import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Flaw;
import debrief.model.Overall.Mistake;
import debrief.model.Point;
import debrief.model.Report;
import debrief.model.Section;
import java.util.ArrayList;
import java.util.List;

/** The wrong statements of a whole talk. They stand with their questions already, so they are gathered and not asked for. */
final class WrongStatements {

    private WrongStatements() {}

    static List<Mistake> of(Report report) {
        List<Mistake> all = new ArrayList<>();
        for (Exchange exchange : report.exchanges()) {
            List<Point> issues = exchange.analysis().points(Section.ISSUES);
            for (Point issue : issues) {
                if (issue.flaw() == Flaw.WRONG && !issue.evidence().isEmpty()) {
                    Point.Evidence said = issue.evidence().get(0);
                    all.add(new Mistake(
                            exchange.id(), said.turn(), said.quote(), (issue.label() + " " + issue.text()).strip()));
                }
            }
            for (Claim claim : exchange.analysis().claims()) {
                boolean told = issues.stream().anyMatch(issue -> issue.flaw() == Flaw.WRONG && issue.quotes(claim));
                if (claim.verdict() == Claim.Verdict.WRONG && !told) {
                    all.add(new Mistake(exchange.id(), claim.turn(), claim.says(), claim.because()));
                }
            }
        }
        return all;
    }
}
