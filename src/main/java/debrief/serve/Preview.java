package debrief.serve;

import debrief.problem.Problem;
import java.util.List;

/** Rebuilds the site that is being looked at. */
@FunctionalInterface
public interface Preview {

    /**
     * Builds into the folder that is served.
     *
     * @return what keeps the site from being built; empty when it was
     */
    List<Problem> rebuild();
}
