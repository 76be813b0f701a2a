package debrief.site;

import debrief.evidence.Evidence;
import debrief.evidence.Review;
import debrief.evidence.Signing;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.talk.Talks;
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

    /**
     * What the evidence check says of a portfolio; the public sees signs alone.
     *
     * @param proven the portfolio before anything was hidden
     * @param shown of which the signs are shown
     */
    public static Proof of(Profile profile, Portfolio proven, Portfolio shown, Talks talks) {
        if (profile == Profile.PUBLIC) {
            return of(Signing.of(proven, talks).within(shown)::on);
        }
        Evidence evidence = Evidence.of(proven, talks);
        return new Proof(evidence.review(), evidence.signing().within(shown)::on);
    }

    /** Signs alone, as the public sees them. */
    public static Proof of(Signs signs) {
        return new Proof(new Review(List.of(), List.of(), List.of()), signs);
    }
}
