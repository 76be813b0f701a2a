package debrief.evidence.reading;

import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Portfolio;
import debrief.model.Section;
import debrief.talk.Said;
import java.util.List;

/** Reads the texts of a report for what they claim of the candidate and nobody ever told. */
public final class FactReading {

    private final NewFacts facts;

    private FactReading(NewFacts facts) {
        this.facts = facts;
    }

    static FactReading of(Interview interview, List<Said> turns, Portfolio portfolio) {
        return new FactReading(NewFacts.of(interview, turns, portfolio));
    }

    /** In the suggested answer. */
    public List<NewFact> in(ReviewedExchange reviewed) {
        return facts.in(
                reviewed.suggested(),
                Voice.of(Section.SUGGESTED.key()),
                reviewed.exchange().kind());
    }

    /** In any text on a question of this kind. */
    public List<NewFact> in(ReportText text, Kind kind) {
        return facts.in(text.words(), Voice.of(text.section()), kind);
    }
}
