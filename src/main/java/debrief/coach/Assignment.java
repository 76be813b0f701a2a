package debrief.coach;

import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Section;
import debrief.model.Turn;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a coach shall write.
 *
 * @param portfolio for the candidate's facts, the topics and the knowledge packs
 * @param interview the whole talk: a fact or a thread may stand in another exchange
 * @param exchange the one to write on
 * @param sections the wanted ones, in page order
 * @param asks the notes that nobody answered yet
 * @param remark what the user says on how it shall be written: "shorter"; empty when they say nothing
 */
public record Assignment(
        Portfolio portfolio,
        Interview interview,
        Exchange exchange,
        Set<Section> sections,
        List<Ask> asks,
        String remark) {

    public Assignment {
        EnumSet<Section> ordered = EnumSet.noneOf(Section.class);
        ordered.addAll(sections);
        sections = Collections.unmodifiableSet(ordered);
        asks = List.copyOf(asks);
    }

    /** An assignment to a coach that is told nothing more. */
    public static Assignment of(
            Portfolio portfolio, Interview interview, Exchange exchange, Set<Section> sections, List<Ask> asks) {
        return new Assignment(portfolio, interview, exchange, sections, asks, "");
    }

    /** The turns of the exchange in the order in which they were said. */
    public List<Turn> turns() {
        return interview.turnsOf(exchange);
    }
}
