package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.Finding.Place;
import debrief.evidence.reading.QuoteReading.Quoted;
import debrief.evidence.reading.ReviewedExchange;
import debrief.model.Exchange;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Text that everybody may read, with words in quotation marks that were said in a private question.
 *
 * <p>One or two words may stand anywhere, and tell nothing.
 */
final class PrivateWordsQuoted implements EvidenceRule {

    private static final int FEWEST = 3;

    @Override
    public Finding.Kind kind() {
        return Finding.Kind.PRIVATE_DATA;
    }

    @Override
    public void check(Dossier dossier, Findings found) {
        Set<Integer> hidden = dossier.exchanges().stream()
                .map(ReviewedExchange::exchange)
                .filter(Exchange::hidden)
                .flatMap(exchange -> exchange.turns().stream())
                .collect(Collectors.toSet());
        if (!hidden.isEmpty()) {
            dossier.publishedTexts()
                    .forEach(passage -> tell(dossier.quotes().get().in(passage), hidden, passage.place(), found));
        }
    }

    private static void tell(List<Quoted> quotes, Set<Integer> hidden, Place place, Findings found) {
        for (Quoted quoted : quotes) {
            String words = quoted.quotation().words();
            if (hidden.contains(quoted.turn()) && words.split("\\s+", -1).length >= FEWEST) {
                found.add(
                        place.at(quoted.turn()),
                        words,
                        "\"%s\" was said in turn %d, which belongs to a private question; this text is public"
                                .formatted(words, quoted.turn()),
                        "say it without the quote, or make both questions private");
            }
        }
    }
}
