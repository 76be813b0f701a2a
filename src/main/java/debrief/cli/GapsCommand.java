package debrief.cli;

import debrief.Pipeline;
import debrief.gap.Gap;
import debrief.model.Exchange;
import debrief.site.page.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code debrief gaps}. */
@Command(
        name = "gaps",
        description =
                "Lists what nobody wrote yet, by question and section, and what a coach wrote of words that changed since.")
final class GapsCommand extends PortfolioCommand {

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    /**
     * One gap as it is listed.
     *
     * @param state missing, failed or stale
     * @param because why a coach's attempt could not be kept; empty when there was none
     */
    private record Row(String interview, String exchange, String section, String state, String because) {

        String shown() {
            return section
                    + (state.equals("missing") ? "" : " (" + state + (because.isEmpty() ? "" : ": " + because) + ")");
        }
    }

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        List<Row> rows = Pipeline.gaps(main.directory()).stream()
                .map(gap -> gap.fill(ROWS))
                .toList();
        if (json) {
            rows.forEach(row -> terminal.json(line(row)));
            return ExitCode.FINE;
        }
        Map<String, List<Row>> byExchange = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.interview() + (row.exchange().isEmpty() ? "" : " " + row.exchange()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byExchange.forEach((exchange, missing) -> terminal.result(
                exchange + ": " + missing.stream().map(Row::shown).collect(Collectors.joining(", "))));
        terminal.say(rows.isEmpty() ? "nothing is missing" : Summary.count(rows.size(), "gap"));
        return ExitCode.FINE;
    }

    private static final Gap.Filler<Row> ROWS = new Gap.Filler<>() {

        @Override
        public Row segment(Gap.NoExchanges gap) {
            return row(gap, "", "exchanges", "");
        }

        @Override
        public Row write(Gap.InSection gap) {
            Exchange exchange = gap.exchange();
            String failed = exchange.analysis().failed(gap.section());
            return row(gap, exchange.id(), gap.section().key(), failed);
        }

        @Override
        public Row answer(Gap.InAsk gap) {
            String wanted = "answer to \"" + gap.ask().text() + "\"";
            return row(gap, gap.exchange().id(), wanted, gap.ask().failed());
        }

        @Override
        public Row advise(Gap.InInsights gap) {
            return row(gap, "", "insights", gap.interview().report().adviceFailed());
        }

        private Row row(Gap gap, String exchange, String section, String failed) {
            boolean stale = gap.reason() != Gap.Reason.MISSING;
            String because = stale ? "" : failed;
            String state = stale ? "stale" : because.isEmpty() ? "missing" : "failed";
            return new Row(gap.interview().id(), exchange, section, state, because);
        }
    };

    private static String line(Row row) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("interview", row.interview());
        line.put("exchange", row.exchange());
        line.put("section", row.section());
        line.put("state", row.state());
        line.put("because", row.because());
        return Json.of(line).text();
    }
}
