package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.QuoteReading;
import debrief.evidence.reading.QuoteReading.Verdict;
import debrief.evidence.reading.QuoteSearch;
import debrief.evidence.reading.ReportText;
import debrief.model.Point;
import debrief.talk.Said;
import java.util.List;

/** Words in quotation marks, or words that a bullet rests on, that nobody said. */
final class UnverifiedQuote implements EvidenceRule {

    private static final int SHOWN = 90;

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.UNVERIFIED_QUOTE;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        if (!dossier.answers().isEmpty()) {
            QuoteReading quotes = dossier.quotes().get();
            dossier.texts().forEach(text -> {
                quotes.in(text).stream()
                        .filter(quoted -> quoted.verdict() == Verdict.NOWHERE)
                        .forEach(quoted -> nowhere(quoted.quotation().words(), text, quotes, found));
                text.evidence().stream()
                        .filter(quotes::isMissing)
                        .forEach(evidence -> notThere(evidence, text, quotes, found));
            });
        }
    }

    private static void nowhere(String words, ReportText text, QuoteReading quotes, Findings found) {
        found.add(text.place(), words, "nobody says \"%s\" in the transcript".formatted(words), nearest(words, quotes));
    }

    /** A bullet's own evidence must stand in the turn that it names. */
    private static void notThere(Point.Evidence evidence, ReportText text, QuoteReading quotes, Findings found) {
        List<Said> elsewhere = quotes.mayHold(evidence.quote()).stream()
                .filter(other -> QuoteSearch.in(evidence.quote(), other).isFound())
                .toList();
        found.add(
                text.place().at(evidence.turn()),
                evidence.quote(),
                "turn %d does not say \"%s\"".formatted(evidence.turn(), evidence.quote()),
                elsewhere.isEmpty()
                        ? nearest(evidence.quote(), quotes)
                        : "turn %d does; name that one"
                                .formatted(elsewhere.get(0).id()));
    }

    /** What may have been meant: the turn that shares the most of the words. */
    private static String nearest(String words, QuoteReading quotes) {
        return quotes.nearest(words)
                .map(turn -> "turn %d says \"%s\"".formatted(turn.id(), Snippet.of(turn.spoken(), SHOWN)))
                .orElse("quote what was said, or leave the quotation marks out");
    }
}
