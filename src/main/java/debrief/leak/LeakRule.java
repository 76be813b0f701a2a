package debrief.leak;

import debrief.leak.LeakScan.Found;
import java.util.Optional;

/** One form that private data takes, tried only where a text has the character that it cannot do without. */
interface LeakRule {

    /**
     * @param at where that character stands: the first of a word or of a number, or a mark inside as "@"
     * @return what lies around it; it looks no further than a bounded way, so that a scan stays linear
     */
    Optional<Found> at(String text, int at);
}
