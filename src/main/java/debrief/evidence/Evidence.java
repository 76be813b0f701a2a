package debrief.evidence;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.SharedKnowledge;
import debrief.evidence.rules.EvidenceRule;
import debrief.model.Portfolio;
import debrief.talk.Talks;
import java.util.List;

/** Both that the evidence check has to say of a portfolio, so that each interview is read once. */
public record Evidence(Review review, Signing signing) {

    public static Evidence of(Portfolio portfolio, Talks talks) {
        SharedKnowledge shared = SharedKnowledge.of(portfolio, talks);
        List<Evidence> parts = portfolio.interviews().parallelStream()
                .map(interview -> Dossier.of(interview, shared))
                .map(dossier -> new Evidence(Review.of(dossier, EvidenceRule.ALL), Signing.of(dossier)))
                .toList();
        return new Evidence(
                Review.all(parts.stream().map(Evidence::review).toList()),
                Signing.all(parts.stream().map(Evidence::signing).toList()));
    }
}
