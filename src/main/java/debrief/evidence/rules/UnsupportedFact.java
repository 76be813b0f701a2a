package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.NewFact;
import debrief.evidence.reading.ReviewedExchange;

/** What a suggested answer claims of the candidate and nobody ever told. */
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
            for (NewFact invented : dossier.facts().get().in(reviewed)) {
                found.add(
                        reviewed.place("suggested"),
                        invented.words(),
                        "\"%s\" is in no turn and not in facts.yaml".formatted(invented.words()),
                        "leave it out, or add it to content/facts.yaml if it is true");
            }
        }
    }
}
