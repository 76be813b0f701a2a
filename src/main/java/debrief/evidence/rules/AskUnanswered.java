package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.ReviewedExchange;
import debrief.model.Ask;

/**
 * A question that the candidate put to the coach, and nobody answered. Where nobody who could answer has written yet, it is
 * a gap and no fault.
 */
final class AskUnanswered implements EvidenceRule {

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.ASK_UNANSWERED;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        if (dossier.exchanges().stream()
                .noneMatch(reviewed -> reviewed.exchange().analysis().isJudged())) {
            return;
        }
        for (ReviewedExchange reviewed : dossier.exchanges()) {
            for (Ask ask : reviewed.exchange().asks()) {
                if (ask.answer().isBlank()) {
                    found.add(
                            reviewed.place(ReportText.ASKS),
                            Snippet.beginning(ask.text()),
                            "the candidate asked the coach, and the report does not answer",
                            "write an 'answer:' to it whose first sentence answers, or let a language model: 'debrief doctor' tells which are at hand");
                }
            }
        }
    }
}
