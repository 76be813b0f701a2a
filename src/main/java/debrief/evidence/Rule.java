package debrief.evidence;

import java.util.function.Consumer;

/** One kind of fault, or a few that are seen together. */
interface Rule {

    /** Tells what is wrong in one interview's report, in reading order. */
    void check(Dossier dossier, Consumer<Finding> found);
}
