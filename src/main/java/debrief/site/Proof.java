package debrief.site;

import debrief.evidence.Review;
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

    /** Signs alone, as the public sees them. */
    public static Proof of(Signs signs) {
        return new Proof(new Review(List.of(), List.of(), List.of()), signs);
    }
}
