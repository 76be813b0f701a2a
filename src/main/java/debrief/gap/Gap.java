package debrief.gap;

import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Section;

/** Something that nobody wrote yet, or that a coach wrote of words that changed since. */
public sealed interface Gap {

    Interview interview();

    /** The interview has words but no exchanges. */
    record NoExchanges(Interview interview) implements Gap {}

    /** One exchange lacks one section of its analysis. */
    record MissingSection(Interview interview, Exchange exchange, Section section) implements Gap {

        /** Why a coach's attempt could not be kept; empty when there was none. */
        public String failed() {
            return exchange.analysis().failed(section);
        }
    }

    /** A coach wrote the section, and what it was told has changed since. */
    record StaleSection(Interview interview, Exchange exchange, Section section) implements Gap {}

    /** The candidate asked and nobody answered. */
    record UnansweredAsk(Interview interview, Exchange exchange, Ask ask) implements Gap {}

    /** There is no overall advice. */
    record NoInsights(Interview interview) implements Gap {}

    /** A coach wrote the overall advice, and an answer that it rests on has changed since. */
    record StaleInsights(Interview interview) implements Gap {}
}
