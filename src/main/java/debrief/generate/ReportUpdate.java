package debrief.generate;

import debrief.coach.Coach.Advice;
import debrief.coach.Coach.Identity;
import debrief.coach.Draft;
import debrief.coach.Wording;
import debrief.generate.prompt.Shown;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Exchange;
import debrief.model.Origin;
import debrief.model.Overall;
import debrief.model.Recommendation;
import debrief.model.Report;
import debrief.model.Section;
import debrief.model.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what a coach gave back beside what it wrote before. What a person wrote or changed stays as it is. */
public final class ReportUpdate {

    private final LocalDate today;

    /** @param today for the record of who wrote when */
    public ReportUpdate(LocalDate today) {
        this.today = today;
    }

    /**
     * The coach's report with the results in it.
     *
     * @param last what the coach's file says
     * @param shown the interview's exchanges in their order; the coach's file keeps one of each that it writes on
     */
    public Report with(Report last, List<Exchange> shown, List<Result> results) {
        Report before = last.current();
        Map<String, Exchange> exchanges = new LinkedHashMap<>();
        Map<String, Exchange> old = before.exchanges().stream()
                .collect(Collectors.toMap(Exchange::id, exchange -> exchange, (one, other) -> one, LinkedHashMap::new));
        for (Exchange exchange : shown) {
            Optional<Exchange> former = exchange.former(old);
            if (former.isPresent()) {
                old.remove(former.get().id());
                boolean renamed = !former.get().id().equals(exchange.id());
                exchanges.put(exchange.id(), renamed ? former.get().under(exchange.id()) : former.get());
            } else if (exchange.proposed()) {
                exchanges.put(exchange.id(), bare(exchange));
            }
        }
        // What is on no exchange of today's is kept only for a person's words in it.
        old.values().stream()
                .filter(exchange -> !exchanges.containsKey(exchange.id()) && hasOwnWords(exchange))
                .forEach(exchange -> exchanges.put(exchange.id(), exchange));
        Report report = before.with(List.copyOf(exchanges.values()));
        for (Result result : results) {
            if (result instanceof Result.OfExchange one) {
                Exchange target = exchanges.computeIfAbsent(
                        one.assignment().exchange().id(),
                        id -> bare(one.assignment().exchange()));
                exchanges.put(target.id(), written(target, one));
            } else if (result instanceof Result.OfInterview whole) {
                report = advised(report, whole);
            }
        }
        List<String> order = shown.stream().map(Exchange::id).toList();
        List<Exchange> ordered = new ArrayList<>();
        order.stream().filter(exchanges::containsKey).forEach(id -> ordered.add(exchanges.remove(id)));
        ordered.addAll(exchanges.values());
        return report.with(ordered);
    }

    private static Exchange bare(Exchange exchange) {
        List<Ask> asks =
                exchange.asks().stream().map(ask -> Ask.of(ask.text(), "")).toList();
        return exchange.with(asks, Analysis.EMPTY);
    }

    private static boolean hasOwnWords(Exchange exchange) {
        Analysis analysis = exchange.analysis();
        return analysis.sections().values().stream().anyMatch(written -> written.isDone() && written.origin() == null)
                || exchange.asks().stream().anyMatch(ask -> !ask.answer().isEmpty() && ask.origin() == null)
                || !exchange.extra().isEmpty();
    }

    private Exchange written(Exchange exchange, Result.OfExchange result) {
        Draft draft = result.draft();
        Map<Section, Written> sections = new EnumMap<>(Section.class);
        sections.putAll(exchange.analysis().sections());
        Set<Section> mine = EnumSet.noneOf(Section.class);
        for (Section section : result.assignment().sections()) {
            Written before = sections.get(section);
            if (before == null || !before.isDone() || mayReplace(before.origin(), result.by())) {
                mine.add(section);
            }
        }
        if (result.by().isPlaybook()) {
            // It found what there is: what it wrote of other words and finds no more is gone.
            sections.entrySet()
                    .removeIf(entry ->
                            mine.contains(entry.getKey()) && entry.getValue().origin() != null);
        }
        long kept = mine.stream().filter(draft.analysis()::has).count();
        int tokens = draft.tokens() / (int) Math.max(1, kept + draft.answers().size());
        draft.analysis().sections().forEach((section, written) -> {
            if (mine.contains(section) && written.isDone()) {
                String text = Wording.fingerprint(section, written.body());
                Origin origin = origin(result.by(), result.input(), text, tokens, draft.remarks(section.key()));
                Written fresh = Written.by(origin, written.body());
                sections.put(section, fresh.insteadOf(instead(section, exchange, result)));
            } else if (mine.contains(section) && !exchange.analysis().has(section)) {
                sections.put(section, Written.failed(section, named(result.by()) + ": " + written.failed()));
            }
        });
        return exchange.with(asks(exchange, result, tokens), new Analysis(sections));
    }

    /** What was shown when it was asked for, if that was no coach's: only what was imported is ever replaced. */
    private static String instead(Section section, Exchange exchange, Result.OfExchange result) {
        Analysis shown = result.assignment().exchange().analysis();
        return shown.has(section) && shown.origin(section) == null
                ? Wording.fingerprint(section, shown.body(section))
                : exchange.analysis().instead(section);
    }

    /** Nobody writes over a person, and the playbook not over a model, though it stands in for one that is down. */
    private static boolean mayReplace(@Nullable Origin origin, Identity by) {
        return origin != null && (origin.isPlaybook() || !by.isPlaybook());
    }

    private List<Ask> asks(Exchange exchange, Result.OfExchange result, int tokens) {
        Map<String, String> answers = result.draft().answers();
        Map<String, Ask> asks = new LinkedHashMap<>();
        exchange.asks().forEach(ask -> asks.put(ask.text().strip(), ask));
        result.assignment().asks().forEach(ask -> asks.putIfAbsent(ask.text().strip(), Ask.of(ask.text(), "")));
        List<String> wanted = result.assignment().asks().stream()
                .map(ask -> ask.text().strip())
                .toList();
        String failure = result.draft().askFailure();
        return asks.values().stream()
                .map(ask -> {
                    String answer = answers.getOrDefault(ask.text().strip(), "").strip();
                    boolean mine = wanted.contains(ask.text().strip())
                            && (ask.answer().isEmpty() || mayReplace(ask.origin(), result.by()));
                    if (!mine) {
                        return ask;
                    }
                    if (!answer.isEmpty()) {
                        String text = Wording.fingerprint(answer);
                        Origin origin = origin(
                                result.by(),
                                result.input(),
                                text,
                                tokens,
                                result.draft().remarks(Draft.ASKS));
                        return new Ask(ask.text(), answer, origin, "");
                    }
                    boolean failed = !failure.isEmpty() && ask.answer().isEmpty();
                    return failed ? new Ask(ask.text(), "", null, named(result.by()) + ": " + failure) : ask;
                })
                .toList();
    }

    private Report advised(Report report, Result.OfInterview result) {
        boolean there = !report.insights().isEmpty() || !report.overall().isEmpty();
        boolean own = there && report.advised() == null;
        Advice advice = result.advice();
        if (own) {
            return report;
        }
        if (advice.isEmpty() && result.by().isPlaybook()) {
            boolean mine = report.advised() == null || report.advised().isPlaybook();
            return mine ? report.advised(List.of(), Overall.NONE, null, "") : report;
        }
        if (advice.isEmpty()) {
            boolean keep = there || advice.failure().isEmpty();
            return keep
                    ? report
                    : report.advised(
                            List.of(), Overall.NONE, report.advised(), named(result.by()) + ": " + advice.failure());
        }
        List<Recommendation> insights = byArea(advice.recommendations());
        String text = Wording.fingerprint(insights, advice.overall());
        Origin origin = origin(result.by(), result.input(), text, advice.tokens(), advice.remarks());
        return report.advised(insights, advice.overall(), origin, "");
    }

    /** As they come back from a file, which has each area once. */
    private static List<Recommendation> byArea(List<Recommendation> insights) {
        return insights.stream()
                .collect(Collectors.groupingBy(Recommendation::area, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private Origin origin(Identity by, String input, String text, int tokens, List<String> remarks) {
        // They may repeat what a model wrote and no file may hold.
        List<String> clean = remarks.stream()
                .map(remark -> Shown.clean(remark).strip())
                .filter(remark -> !remark.isEmpty())
                .distinct()
                .toList();
        return new Origin(by.coach(), by.model(), by.version(), today, input, text, tokens, clean);
    }

    private static String named(Identity by) {
        return by.model().isEmpty() ? by.coach() : by.coach() + " " + by.model();
    }
}
