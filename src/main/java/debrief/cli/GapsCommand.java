package debrief.cli;

import debrief.Pipeline;
import debrief.gap.Gap;
import debrief.site.page.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code debrief gaps}. */
@Command(
        name = "gaps",
        description =
                "Lists what nobody wrote yet, by question and section, and what a coach wrote of words that changed since.",
        mixinStandardHelpOptions = true)
final class GapsCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Main main;

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
        List<Row> rows =
                Pipeline.gaps(main.directory()).stream().map(GapsCommand::row).toList();
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

    private static Row row(Gap gap) {
        String interview = gap.interview().id();
        if (gap instanceof Gap.MissingSection missing) {
            return missing(interview, missing.exchange().id(), missing.section().key(), missing.failed());
        }
        if (gap instanceof Gap.UnansweredAsk ask) {
            String wanted = "answer to \"" + ask.ask().text() + "\"";
            return missing(interview, ask.exchange().id(), wanted, ask.ask().failed());
        }
        if (gap instanceof Gap.StaleSection stale) {
            return new Row(interview, stale.exchange().id(), stale.section().key(), "stale", "");
        }
        if (gap instanceof Gap.StaleInsights) {
            return new Row(interview, "", "insights", "stale", "");
        }
        return gap instanceof Gap.NoExchanges
                ? missing(interview, "", "exchanges", "")
                : missing(interview, "", "insights", gap.interview().report().adviceFailed());
    }

    private static Row missing(String interview, String exchange, String section, String because) {
        return new Row(interview, exchange, section, because.isEmpty() ? "missing" : "failed", because);
    }

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
