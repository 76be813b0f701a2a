package debrief.content;

import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Report;
import debrief.model.Section;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The author's report and the coach's as one: section by section the author's wins. */
final class Merge {

    private Merge() {}

    static Report of(Report author, Report generated) {
        List<Exchange> exchanges;
        if (author.exchanges().isEmpty()) {
            exchanges = generated.exchanges().stream().map(Exchange::found).toList();
        } else {
            Map<String, Exchange> byId = new HashMap<>();
            generated.exchanges().forEach(exchange -> byId.put(exchange.id(), exchange));
            exchanges = author.exchanges().stream()
                    .map(exchange -> exchange.former(byId)
                            .map(coach -> of(exchange, coach))
                            .orElse(exchange))
                    .toList();
        }
        Report merged = author.with(exchanges);
        return author.insights().isEmpty()
                ? merged.advised(generated.insights(), generated.advised(), generated.adviceFailed())
                : merged;
    }

    private static Exchange of(Exchange author, Exchange generated) {
        Map<String, Ask> answered = new HashMap<>();
        generated.asks().forEach(ask -> answered.put(ask.text().strip(), ask));
        List<Ask> asks = author.asks().stream()
                .map(ask -> ask.answer().isEmpty()
                        ? answered.getOrDefault(ask.text().strip(), ask)
                        : ask)
                .toList();
        return author.with(asks, of(author.analysis(), generated.analysis()));
    }

    private static Analysis of(Analysis author, Analysis generated) {
        EnumSet<Section> open = EnumSet.allOf(Section.class);
        open.removeIf(author::has);
        return author.taking(open, generated);
    }
}
