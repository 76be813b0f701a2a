package debrief.build;

import debrief.bake.Publication;
import debrief.model.Profile;
import debrief.problem.Problem;
import debrief.view.View;
import debrief.view.View.LeftOut;
import java.util.List;

/**
 * What a build did.
 *
 * @param upToDate nothing had changed, so nothing was done
 * @param leftOut the interviews that the profile does not show
 * @param findings of the evidence check; a public build does not look for any
 * @param warnings what is worth a look in the user's files
 */
public record BuildResult(
        Profile profile,
        int interviews,
        int files,
        int written,
        int removed,
        boolean upToDate,
        List<LeftOut> leftOut,
        int findings,
        List<Problem> warnings) {

    public static final BuildResult NOTHING_TO_DO =
            new BuildResult(Profile.PUBLIC, 0, 0, 0, 0, true, List.of(), 0, List.of());

    public static BuildResult of(View view, Publication.Outcome outcome, int findings, List<Problem> warnings) {
        return new BuildResult(
                view.profile(),
                view.portfolio().interviews().size(),
                outcome.files(),
                outcome.written(),
                outcome.removed(),
                false,
                view.leftOut(),
                findings,
                warnings);
    }
}
