package debrief.sheet;

import debrief.coach.Assignment;
import debrief.coach.Draft;
import debrief.knowledge.Knowledge;
import debrief.knowledge.Told;
import debrief.model.Analysis;
import debrief.model.Claim;
import debrief.model.Exchange;
import debrief.model.Fidelity;
import debrief.model.Interview;
import debrief.model.Kind;
import debrief.model.Recommendation;
import debrief.model.Section;
import debrief.model.Statement;
import debrief.talk.Said;
import debrief.talk.Talks;
import debrief.testing.Dialogue;
import java.util.List;

/** What the sheet makes of an interview that a test wrote down as a {@link Dialogue}. */
final class OnSheet {

    /** What the tests' own pack judges. */
    static final List<Statement> PACK = List.of(
            new Statement(
                    "ferries-float",
                    List.of(),
                    List.of("ferries float"),
                    List.of(),
                    Claim.Verdict.RIGHT,
                    "They do.",
                    "https://example.org/float"),
            new Statement(
                    "ferries-fly",
                    List.of(),
                    List.of("ferries fly"),
                    List.of(),
                    Claim.Verdict.WRONG,
                    "They float.",
                    "https://example.org/fly"));

    static final Sheet SHEET = new Sheet(new Talks(), Knowledge.of(PACK));

    private OnSheet() {}

    static List<Told> told(List<Said> turns) {
        return Knowledge.of(PACK).told(turns);
    }

    /** One interview whose whole talk is one exchange. */
    static Interview interview(Kind kind, String talk) {
        return Dialogue.of(talk).in("en").cut(kind).interview("talk");
    }

    static Interview recalled(Kind kind, String talk) {
        return Dialogue.of(talk, Fidelity.RECALLED).in("en").cut(kind).interview("talk");
    }

    static Analysis analysis(Kind kind, String talk) {
        return draft(interview(kind, talk), 0).analysis();
    }

    static Draft draft(Interview interview, int exchange) {
        Exchange one = interview.report().exchanges().get(exchange);
        return SHEET.write(Assignment.of(
                Dialogue.portfolio(interview), interview, one, one.kind().sections(), one.asks()));
    }

    /** Every label of a section, in order. */
    static List<String> labels(Analysis analysis, Section section) {
        return analysis.points(section).stream().map(point -> point.label()).toList();
    }

    /** What a page would say besides its figures. */
    static List<Recommendation> advice(Interview interview) {
        return SHEET.advise(Dialogue.portfolio(interview), interview).recommendations();
    }
}
