package debrief.generate.checks;

import debrief.evidence.reading.QuoteSearch;
import debrief.generate.prompt.Ground;
import debrief.knowledge.Knowledge;
import debrief.model.Body;
import debrief.model.Claim;
import debrief.model.Section;
import debrief.model.Turn;
import debrief.talk.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A judged statement is one that the candidate made in this exchange, in the candidate's words, and no knowledge pack says the opposite. */
public final class ClaimCheck implements Check {

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        if (!part.is(Section.CLAIMS)) {
            return part;
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < part.body().claims().size(); i++) {
            int bullet = i + 1;
            Claim claim = part.body().claims().get(i);
            Optional<QuoteSearch.Match> said = said(claim, ground);
            if (said.isEmpty()) {
                found.fault(
                        bullet,
                        "the candidate did not say \"%s\" in t%d; judge only statements of this question, in their exact words"
                                .formatted(claim.says(), claim.turn()));
            }
            said.ifPresent(match -> {
                if (!Exact.is(claim.says(), match.words())) {
                    found.repaired(bullet, Exact.told(claim.says(), match.words(), match.turn()));
                }
                compared(claim, match, bullet, ground, found);
            });
            claims.add(said.map(match -> new Claim(match.turn(), match.words(), claim.verdict(), claim.because(), ""))
                    .orElse(claim));
        }
        return part.with(new Body.Claims(claims));
    }

    /** With what a knowledge pack says of the same words; packs have a source, a model has none. */
    private static void compared(Claim claim, QuoteSearch.Match match, int bullet, Ground ground, Verdicts found) {
        Said turn = ground.testimony().turn(match.turn());
        Knowledge knowledge = ground.testimony().knowledge().get();
        knowledge.claims(List.of(turn)).stream()
                .filter(known ->
                        overlap(known.says(), match.words(), turn.turn().text()))
                .filter(known -> isOpposite(known.verdict(), claim.verdict()))
                .findFirst()
                .ifPresent(known -> found.fault(
                        bullet,
                        "it calls \"%s\" %s; the knowledge pack says %s: %s"
                                .formatted(
                                        match.words(),
                                        claim.verdict().key(),
                                        known.verdict().key(),
                                        known.because())));
    }

    private static boolean isOpposite(Claim.Verdict one, Claim.Verdict other) {
        return one == Claim.Verdict.RIGHT && other == Claim.Verdict.WRONG
                || one == Claim.Verdict.WRONG && other == Claim.Verdict.RIGHT;
    }

    /** They share a place in the turn. */
    private static boolean overlap(String one, String other, String turn) {
        int first = turn.indexOf(one);
        int second = turn.indexOf(other);
        return first >= 0 && second >= 0 && first < second + other.length() && second < first + one.length();
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
