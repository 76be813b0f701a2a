package debrief.site;

import debrief.model.Point;
import debrief.site.page.QuestionPage.EvidenceView;
import debrief.site.page.QuestionPage.PointView;

/** Bullets as pages show them: with who said what they rest on, and where it stands. */
final class PointViews {

    private PointViews() {}

    /** @param exchange the id of the one whose page it stands on; empty for a page on the whole interview */
    static PointView of(Point point, String exchange, SignedTexts signed) {
        ShownInterview talk = signed.talk();
        return new PointView(
                point.label(),
                signed.prose(exchange, point.text()),
                point.evidence().stream()
                        .map(evidence -> new EvidenceView(
                                evidence.turn(),
                                talk.name(talk.interview()
                                        .transcript()
                                        .turn(evidence.turn())
                                        .speaker()),
                                evidence.quote(),
                                talk.whereIs(evidence.turn(), exchange)))
                        .toList(),
                point.flaw() == null ? "" : point.flaw().key());
    }
}
