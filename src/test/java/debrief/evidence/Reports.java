package debrief.evidence;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.SharedKnowledge;
import debrief.evidence.rules.EvidenceRule;
import debrief.model.Fact;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Statement;
import debrief.model.Topic;
import debrief.talk.Talks;
import debrief.testing.Dialogue;
import java.util.ArrayList;
import java.util.List;

/** What rules find in an interview that a test wrote down as a {@link Dialogue}. */
public final class Reports {

    private Reports() {}

    /** "kind exchange/section: words" for each finding of one rule. */
    public static List<String> found(EvidenceRule rule, String text) {
        return found(rule, portfolio(text));
    }

    public static List<String> found(EvidenceRule rule, Portfolio portfolio) {
        return findings(rule, portfolio).stream().map(Reports::line).toList();
    }

    public static List<Finding> findings(EvidenceRule rule, Portfolio portfolio) {
        List<Finding> findings = new ArrayList<>();
        SharedKnowledge shared = SharedKnowledge.of(portfolio, new Talks());
        portfolio
                .interviews()
                .forEach(interview -> rule.check(
                        Dossier.of(interview, shared),
                        (place, words, message, hint) ->
                                findings.add(new Finding(rule.kind(), place, words, message, hint))));
        return findings;
    }

    public static String line(Finding finding) {
        return finding.kind().key() + " " + finding.place().exchange() + "/"
                + finding.place().section() + ": " + finding.words();
    }

    public static Portfolio portfolio(String text) {
        return Dialogue.portfolio(interview("one", text));
    }

    public static Portfolio portfolio(
            List<Interview> interviews, List<Fact> facts, List<Topic> topics, List<Statement> statements) {
        return Dialogue.portfolio(interviews, topics, facts, statements);
    }

    public static Interview interview(String name, String text) {
        return Dialogue.of(text).interview(name);
    }
}
