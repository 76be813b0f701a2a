package debrief.site;

import debrief.evidence.Sign;
import java.util.List;

/** What the evidence check has to say beside a text. */
@FunctionalInterface
public interface Signs {

    /** Nothing was checked. */
    Signs NONE = (interview, exchange, text) -> List.of();

    /**
     * The signs behind the sentences of one text; no two alike behind one sentence.
     *
     * @param exchange its id; empty for a text on the interview as a whole
     * @param text Markdown, letter for letter as the report has it
     */
    List<Sign> of(String interview, String exchange, String text);
}
