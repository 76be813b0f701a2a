package debrief.gap;

import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Section;

/** Something that nobody wrote yet. */
public sealed interface Gap {

    Interview interview();

    /** The interview has words but no exchanges. */
    record NoExchanges(Interview interview) implements Gap {}

    /** One exchange lacks one section of its analysis. */
    record MissingSection(Interview interview, Exchange exchange, Section section) implements Gap {}

    /** The candidate asked and nobody answered. */
    record UnansweredAsk(Interview interview, Exchange exchange, String ask) implements Gap {}

    /** There is no overall advice. */
    record NoInsights(Interview interview) implements Gap {}
}
