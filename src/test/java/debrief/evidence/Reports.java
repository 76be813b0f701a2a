package debrief.evidence;

import debrief.model.Fact;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Statement;
import debrief.model.Topic;
import debrief.testing.Dialogue;
import java.util.ArrayList;
import java.util.List;

/** What rules find in an interview that a test wrote down as a {@link Dialogue}. */
final class Reports {

    private Reports() {}

    /** "kind exchange/section: words" for each finding of one rule. */
    static List<String> found(Rule rule, String text) {
        return found(rule, portfolio(text));
    }

    static List<String> found(Rule rule, Portfolio portfolio) {
        return findings(rule, portfolio).stream().map(Reports::line).toList();
    }

    static List<Finding> findings(Rule rule, Portfolio portfolio) {
        List<Finding> findings = new ArrayList<>();
        portfolio.interviews().forEach(interview -> rule.check(Dossier.of(portfolio, interview), findings::add));
        return findings;
    }

    static String line(Finding finding) {
        return finding.kind().key() + " " + finding.place().exchange() + "/"
                + finding.place().section() + ": " + finding.words();
    }

    static Portfolio portfolio(String text) {
        return Dialogue.portfolio(interview("one", text));
    }

    static Portfolio portfolio(
            List<Interview> interviews, List<Fact> facts, List<Topic> topics, List<Statement> statements) {
        return Dialogue.portfolio(interviews, topics, facts, statements);
    }

    static Interview interview(String name, String text) {
        return Dialogue.of(text).interview(name);
    }
}
