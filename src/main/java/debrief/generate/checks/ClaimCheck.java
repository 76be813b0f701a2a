package debrief.generate.checks;

import debrief.evidence.reading.QuoteSearch;
import debrief.generate.prompt.Ground;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Section;
import debrief.model.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A judged statement is one that the candidate made in this exchange, in the candidate's words. */
public final class ClaimCheck implements Check {

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        if (!part.is(Section.CLAIMS)) {
            return part;
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < part.body().claims().size(); i++) {
            Claim claim = part.body().claims().get(i);
            Optional<QuoteSearch.Match> said = said(claim, ground);
            if (said.isEmpty()) {
                found.fault(
                        i + 1,
                        "the candidate did not say \"%s\" in t%d; judge only statements of this question, in their exact words"
                                .formatted(claim.says(), claim.turn()));
            }
            claims.add(said.map(match -> new Claim(match.turn(), match.words(), claim.verdict(), claim.because(), ""))
                    .orElse(claim));
        }
        return part.with(new Body.Claims(claims));
    }

    private static Optional<QuoteSearch.Match> said(Claim claim, Ground ground) {
        List<Turn> answers =
                ground.turns().stream().filter(EvidenceCheck::isCandidate).toList();
        List<QuoteSearch.Match> matches = QuoteSearch.among(claim.says(), answers);
        return matches.stream()
                .filter(match -> match.turn() == claim.turn())
                .findFirst()
                .or(() -> matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty());
    }
}
