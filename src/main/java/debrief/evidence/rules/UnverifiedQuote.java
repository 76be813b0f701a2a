package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.QuoteReading;
import debrief.evidence.reading.QuoteSearch;
import debrief.evidence.reading.ReportText;
import debrief.evidence.reading.ReviewedExchange;
import debrief.evidence.reading.Said;

import debrief.evidence.reading.Finding.Kind;
import debrief.evidence.reading.Finding.Place;
import debrief.evidence.reading.QuoteReading.Quoted;
import debrief.evidence.reading.QuoteReading.Verdict;
import debrief.model.Point;
import java.util.List;
import java.util.function.Consumer;

/** Words in quotation marks that nobody said, or that the other side said. */
final class UnverifiedQuote implements EvidenceRule {

    private static final int SHOWN = 90;

    @Override
    public void check(Dossier dossier, Consumer<Finding> found) {
        if (dossier.answers().isEmpty()) {
            return;
        }
        QuoteReading reading = new QuoteReading(dossier);
        for (ReviewedExchange sheet : dossier.sheets()) {
            for (ReportText passage : sheet.passages()) {
                reading.read(passage, sheet.turns())
                        .forEach(quoted -> tell(quoted, sheet.place(passage), dossier, reading, found));
                passage.evidence().forEach(evidence -> cited(evidence, sheet.place(passage), dossier, reading, found));
            }
        }
        for (ReportText passage : dossier.overall()) {
            reading.read(passage, List.of())
                    .forEach(quoted -> tell(quoted, dossier.place(passage), dossier, reading, found));
        }
    }

    private static void tell(
            Quoted quoted, Place place, Dossier dossier, QuoteReading reading, Consumer<Finding> found) {
        String words = quoted.quotation().words();
        Place at = place.at(quoted.turn());
        if (quoted.verdict() == Verdict.MISATTRIBUTED) {
            found.accept(new Finding(
                    Kind.MISATTRIBUTED_QUOTE,
                    at,
                    words,
                    (dossier.turns().get(quoted.turn() - 1).byCandidate()
                                    ? "\"%s\" is the candidate's, in turn %d; here it is the interviewer's"
                                    : "\"%s\" is the interviewer's, in turn %d; here it counts against the candidate")
                            .formatted(words, quoted.turn()),
                    "judge the candidate's own words, or say that the interviewer said it"));
        } else if (quoted.verdict() == Verdict.NOWHERE) {
            found.accept(new Finding(
                    Kind.UNVERIFIED_QUOTE,
                    at,
                    words,
                    "nobody says \"%s\" in the transcript".formatted(words),
                    nearest(words, reading)));
        }
    }

    /** A bullet's own evidence must stand in the turn that it names. */
    private static void cited(
            Point.Evidence evidence, Place place, Dossier dossier, QuoteReading reading, Consumer<Finding> found) {
        if (!QuoteReading.isMissing(evidence, dossier)) {
            return;
        }
        List<Said> elsewhere = reading.mayHold(evidence.quote()).stream()
                .filter(other -> QuoteSearch.in(evidence.quote(), other).isFound())
                .toList();
        found.accept(new Finding(
                Kind.UNVERIFIED_QUOTE,
                place.at(evidence.turn()),
                evidence.quote(),
                "turn %d does not say \"%s\"".formatted(evidence.turn(), evidence.quote()),
                elsewhere.isEmpty()
                        ? nearest(evidence.quote(), reading)
                        : "turn %d does; name that one"
                                .formatted(elsewhere.get(0).id())));
    }

    /** What may have been meant: the turn that shares the most of the words. */
    private static String nearest(String words, QuoteReading reading) {
        return reading.nearest(words)
                .map(turn -> "turn %d says \"%s\"".formatted(turn.id(), Snippet.of(turn.text(), SHOWN)))
                .orElse("quote what was said, or leave the quotation marks out");
    }
}
