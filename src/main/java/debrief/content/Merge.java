package debrief.content;

import debrief.coach.Wording;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Overall;
import debrief.model.Report;
import debrief.model.Section;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The author's report and the coach's as one: section by section the author's wins, but for what the user had written in
 * the place of an imported text.
 */
final class Merge {

    private Merge() {}

    static Report of(Report author, Report generated) {
        Map<String, Exchange> byId = new HashMap<>();
        generated.exchanges().forEach(exchange -> byId.put(exchange.id(), exchange));
        List<Exchange> own = author.exchanges().stream()
                .map(exchange ->
                        exchange.former(byId).map(coach -> of(exchange, coach)).orElse(exchange))
                .toList();
        Report merged = author.with(own, found(author, generated));
        // Of the two that have one origin the author's insights bring the author's overall, whatever a coach makes of
        // it.
        Overall overall = author.overall().isEmpty() ? generated.overall() : author.overall();
        return author.insights().isEmpty()
                ? merged.advised(generated.insights(), overall, generated.advised(), generated.adviceFailed())
                : merged;
    }

    /** What was found in turns that the author left out, or in all of them. */
    private static List<Exchange> found(Report author, Report generated) {
        Set<Integer> turns = new HashSet<>();
        Set<String> ids = new HashSet<>();
        author.exchanges().forEach(exchange -> {
            turns.addAll(exchange.turns());
            ids.add(exchange.id());
            ids.addAll(exchange.aliases());
        });
        return generated.exchanges().stream()
                .filter(exchange -> !ids.contains(exchange.id()) && Collections.disjoint(turns, exchange.turns()))
                .map(Exchange::found)
                .toList();
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
        open.removeIf(section -> author.has(section) && !isReplaced(section, author, generated));
        return author.taking(open, generated);
    }

    /** A coach wrote it in the place of these very words: once a person changes them, they are the person's again. */
    private static boolean isReplaced(Section section, Analysis author, Analysis generated) {
        return generated.has(section)
                && generated.instead(section).equals(Wording.fingerprint(section, author.body(section)));
    }
}
