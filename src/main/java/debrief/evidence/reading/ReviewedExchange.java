package debrief.evidence.reading;

import debrief.evidence.reading.Finding.Place;
import debrief.model.Exchange;
import debrief.model.Kind.Trait;
import debrief.model.Section;
import debrief.talk.Said;
import debrief.words.Text;
import java.util.List;

/**
 * One exchange as it is checked.
 *
 * @param turns in the order in which they were said
 * @param texts all that is written on it
 */
public record ReviewedExchange(String interview, Exchange exchange, List<Said> turns, List<ReportText> texts) {

    private static final Text NONE = Text.of("");

    static ReviewedExchange of(String interview, Exchange exchange, List<Said> turns) {
        return new ReviewedExchange(interview, exchange, turns, ReportText.of(interview, exchange, turns));
    }

    /** The exchange's id. */
    public String id() {
        return exchange.id();
    }

    public boolean isTechnical() {
        return exchange.kind().is(Trait.TECHNICAL);
    }

    public List<Said> answers() {
        return turns.stream().filter(Said::byCandidate).toList();
    }

    /** Empty when there is none. */
    public Text suggested() {
        return in(Section.SUGGESTED).stream().map(ReportText::words).findFirst().orElse(NONE);
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
