package debrief.site;

import debrief.evidence.Evidence;
import debrief.evidence.Review;
import debrief.evidence.Signing;
import debrief.model.Profile;
import debrief.view.View;
import java.util.List;

/**
 * What the evidence check says of the portfolio, for pages to show.
 *
 * @param review for the quality page and the pages of questions; not shown to the public
 * @param signs for all texts, whoever reads them
 */
public record Proof(Review review, Signs signs) {

    /** Nothing was found, nothing is shown. */
    public static final Proof NONE = of(Signs.NONE);

    /** What the check says of what a profile may see; the public sees signs alone. */
    public static Proof of(View view) {
        if (view.profile() == Profile.PUBLIC) {
            return of(Signing.of(view.proven(), view.talks()).within(view.portfolio())::on);
        }
        Evidence evidence = Evidence.of(view.proven(), view.talks());
        return new Proof(evidence.review(), evidence.signing().within(view.portfolio())::on);
    }

    /** Signs alone, as the public sees them. */
    public static Proof of(Signs signs) {
        return new Proof(new Review(List.of(), List.of(), List.of()), signs);
    }
}
