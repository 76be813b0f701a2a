package debrief.evidence;

import debrief.model.Ask;
import java.util.function.Consumer;

/** A question that the candidate put to the coach, and nobody answered. */
final class AskUnanswered implements Rule {

    @Override
    public void check(Dossier dossier, Consumer<Finding> found) {
        for (Sheet sheet : dossier.sheets()) {
            for (Ask ask : sheet.exchange().asks()) {
                if (ask.answer().isBlank()) {
                    found.accept(
                            new Finding(
                                    Finding.Kind.ASK_UNANSWERED,
                                    sheet.place(Passage.ASKS),
                                    Beginning.of(ask.text()),
                                    "the candidate asked the coach, and the report does not answer",
                                    "write an 'answer:' to it whose first sentence answers, or let 'debrief generate' write one"));
                }
            }
        }
    }
}
