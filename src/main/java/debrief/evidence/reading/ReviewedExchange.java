package debrief.evidence.reading;

import debrief.evidence.reading.Finding.Place;
import debrief.model.Exchange;
import debrief.model.Kind;
import debrief.model.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One exchange as it is checked.
 *
 * @param turns in the order in which they were said
 * @param texts all that is written on it
 */
public record ReviewedExchange(String interview, Exchange exchange, List<Said> turns, List<ReportText> texts) {

    private static final Set<Kind> TECHNICAL = Set.of(Kind.TECHNICAL, Kind.DESIGN, Kind.PUSHBACK);

    static ReviewedExchange of(String interview, Exchange exchange, List<Said> turns) {
        return new ReviewedExchange(interview, exchange, turns, ReportText.of(interview, exchange, turns));
    }

    /** The exchange's id. */
    public String id() {
        return exchange.id();
    }

    public boolean isTechnical() {
        return TECHNICAL.contains(exchange.kind());
    }

    public List<Said> answers() {
        return turns.stream().filter(Said::byCandidate).toList();
    }

    /** What the candidate said. */
    public String answer() {
        return answers().stream().map(Said::text).collect(Collectors.joining("\n"));
    }

    /** What the interviewer said. */
    public String question() {
        return turns.stream().filter(Said::byInterviewer).map(Said::text).collect(Collectors.joining("\n"));
    }

    public String suggested() {
        return exchange.analysis().prose(Section.SUGGESTED);
    }

    public List<ReportText> in(Section section) {
        return texts.stream().filter(text -> text.isIn(section)).toList();
    }

    /** A section, or the exchange as a whole. */
    public Place place(String section) {
        return place(section, 0);
    }

    public Place place(String section, int turn) {
        return Place.of(interview, exchange.id(), section, turn);
    }
}
