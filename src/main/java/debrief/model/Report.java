package debrief.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the coach says of one interview: {@code analysis.yaml}.
 *
 * @param intro Markdown before the first question; may be empty
 * @param closing Markdown after the last; may be empty
 * @param insights the overall advice, in the author's order
 * @param overall what the whole talk comes to; of the same origin as the insights
 * @param advised who wrote the insights, if no person did
 * @param adviceFailed why a coach's insights could not be kept; empty when they could
 * @param accepted findings that the author stands by
 */
public record Report(
        String intro,
        List<Exchange> exchanges,
        List<Recommendation> insights,
        Overall overall,
        String closing,
        @Nullable Origin advised,
        String adviceFailed,
        List<Accepted> accepted) {

    public static final Report EMPTY = of("", List.of(), List.of(), "");

    public Report {
        exchanges = List.copyOf(exchanges);
        insights = List.copyOf(insights);
        accepted = List.copyOf(accepted);
    }

    /** A report that persons wrote. */
    public static Report of(String intro, List<Exchange> exchanges, List<Recommendation> insights, String closing) {
        return new Report(intro, exchanges, insights, Overall.NONE, closing, null, "", List.of());
    }

    /** Who wrote the parts that no person wrote, part by part. */
    public Stream<Origin> origins() {
        Stream<Origin> onExchanges = exchanges.stream()
                .flatMap(exchange -> Stream.concat(
                        exchange.asks().stream().map(Ask::origin),
                        exchange.analysis().sections().values().stream().map(Written::origin)))
                .flatMap(Stream::ofNullable);
        return Stream.concat(onExchanges, Stream.ofNullable(advised));
    }

    /** The same report without what rules wrote that hold no more. */
    public Report current() {
        Report current = advised != null && advised.isOutdated() ? advised(List.of(), Overall.NONE, null, "") : this;
        return current.with(exchanges.stream()
                .map(exchange -> exchange.with(
                        exchange.asks().stream().map(Ask::current).toList(),
                        exchange.analysis().current()))
                .toList());
    }

    /** The same report on other exchanges. */
    public Report with(List<Exchange> others) {
        return new Report(intro, others, insights, overall, closing, advised, adviceFailed, accepted);
    }

    /** The same report with more exchanges, each before the first of its own that begins later in the talk. */
    public Report with(List<Exchange> own, List<Exchange> more) {
        List<Exchange> left = new ArrayList<>(more);
        left.sort(Comparator.comparing(Report::start));
        List<Exchange> all = new ArrayList<>();
        int next = 0;
        for (Exchange exchange : own) {
            while (next < left.size() && start(left.get(next)) < start(exchange)) {
                all.add(left.get(next++));
            }
            all.add(exchange);
        }
        all.addAll(left.subList(next, left.size()));
        return with(all);
    }

    private static int start(Exchange exchange) {
        return exchange.turns().get(0);
    }

    /** A person wrote some of its exchanges. */
    public boolean isAuthored() {
        return exchanges.stream().anyMatch(exchange -> !exchange.proposed());
    }

    /** The same report with other overall advice, or with the reason why there is none. */
    public Report advised(List<Recommendation> others, Overall whole, @Nullable Origin by, String failed) {
        return new Report(intro, exchanges, others, whole, closing, by, failed, accepted);
    }

    /** The same report, and the findings that its author stands by. */
    public Report accepting(List<Accepted> others) {
        return new Report(intro, exchanges, insights, overall, closing, advised, adviceFailed, others);
    }
}
