package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.FactReading;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReviewedExchange;

import java.util.function.Consumer;

/** What a suggested answer claims of the candidate and nobody ever told. */
final class UnsupportedFact implements EvidenceRule {

    @Override
    public void check(Dossier dossier, Consumer<Finding> found) {
        if (dossier.turns().isEmpty()) {
            return;
        }
        FactReading reading = new FactReading(dossier);
        for (ReviewedExchange sheet : dossier.sheets()) {
            reading.read(sheet)
                    .forEach(invented -> found.accept(
                            finding(sheet.suggested().substring(invented.start(), invented.end()), sheet)));
        }
    }

    private static Finding finding(String words, ReviewedExchange sheet) {
        return new Finding(
                Finding.Kind.UNSUPPORTED_FACT,
                sheet.place("suggested"),
                words,
                "\"%s\" is in no turn and not in facts.yaml".formatted(words),
                "leave it out, or add it to content/facts.yaml if it is true");
    }
}
