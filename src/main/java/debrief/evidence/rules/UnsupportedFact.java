package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.NewFact;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.ReviewedExchange;
import debrief.model.Kind;
import java.util.List;

/** What a report claims of the candidate and nobody ever told: in an answer to be said, and in what a coach writes. */
final class UnsupportedFact implements EvidenceRule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.UNSUPPORTED_FACT;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        if (dossier.turns().isEmpty()) {
            return;
        }
        for (ReviewedExchange reviewed : dossier.exchanges()) {
            for (ReportText text : reviewed.texts()) {
                tell(text, dossier.facts().get().in(text, reviewed.exchange().kind()), found);
            }
        }
        for (ReportText text : dossier.overall()) {
            tell(text, dossier.facts().get().in(text, Kind.EXPERIENCE), found);
        }
    }

    private static void tell(ReportText text, List<NewFact> invented, Findings found) {
        for (NewFact fact : invented) {
            found.add(
                    text.place(),
                    fact.words(),
                    "\"%s\": %s".formatted(fact.words(), fact.reason()),
                    "leave it out, or add it to content/facts.yaml if it is true");
        }
    }
}
