package debrief.evidence.rules;

import debrief.model.Portfolio;
import debrief.testing.Dialogue;

/** The same report, said to be in German. */
final class InGerman {

    private InGerman() {}

    static Portfolio portfolio(String text) {
        return Dialogue.portfolio(Dialogue.of(text).in("de-CH").interview("one"));
    }
}
