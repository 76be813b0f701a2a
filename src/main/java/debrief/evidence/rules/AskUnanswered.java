package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.ReviewedExchange;

import debrief.model.Ask;
import java.util.function.Consumer;

/** A question that the candidate put to the coach, and nobody answered. */
final class AskUnanswered implements EvidenceRule {

    @Override
    public void check(Dossier dossier, Consumer<Finding> found) {
        for (ReviewedExchange sheet : dossier.sheets()) {
            for (Ask ask : sheet.exchange().asks()) {
                if (ask.answer().isBlank()) {
                    found.accept(
                            new Finding(
                                    Finding.Kind.ASK_UNANSWERED,
                                    sheet.place(ReportText.ASKS),
                                    Snippet.beginning(ask.text()),
                                    "the candidate asked the coach, and the report does not answer",
                                    "write an 'answer:' to it whose first sentence answers, or let 'debrief generate' write one"));
                }
            }
        }
    }
}
