package debrief.evidence;

import debrief.evidence.Finding.Place;
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
 * @param passages all that is written on it
 */
record Sheet(String interview, Exchange exchange, List<Said> turns, List<Passage> passages) {

    private static final Set<Kind> TECHNICAL = Set.of(Kind.TECHNICAL, Kind.DESIGN, Kind.PUSHBACK);

    /** The exchange's id. */
    String id() {
        return exchange.id();
    }

    boolean isTechnical() {
        return TECHNICAL.contains(exchange.kind());
    }

    List<Said> answers() {
        return turns.stream().filter(Said::byCandidate).toList();
    }

    /** What the candidate said. */
    String answer() {
        return answers().stream().map(Said::text).collect(Collectors.joining("\n"));
    }

    /** What the interviewer said. */
    String question() {
        return turns.stream().filter(Said::byInterviewer).map(Said::text).collect(Collectors.joining("\n"));
    }

    String suggested() {
        return exchange.analysis().prose(Section.SUGGESTED);
    }

    List<Passage> in(Section section) {
        return passages.stream().filter(passage -> passage.isIn(section)).toList();
    }

    Place place(String section) {
        return new Place(interview, exchange.id(), section, 0);
    }

    Place place(String section, int turn) {
        return new Place(interview, exchange.id(), section, turn);
    }

    Place place(Passage passage) {
        return new Place(interview, exchange.id(), passage.section(), 0, passage.text());
    }
}
