package debrief.cli;

import debrief.Pipeline;
import debrief.gap.Gap;
import debrief.site.Json;
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
        description = "Lists what nobody wrote yet, by question and section.",
        mixinStandardHelpOptions = true)
final class GapsCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Main main;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    /** One gap as it is listed. */
    private record Row(String interview, String exchange, String section) {}

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        List<Row> rows =
                Pipeline.gaps(main.directory()).stream().map(GapsCommand::row).toList();
        if (json) {
            rows.forEach(row -> terminal.result(line(row)));
            return ExitCode.FINE;
        }
        Map<String, List<Row>> byExchange = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.interview() + (row.exchange().isEmpty() ? "" : " " + row.exchange()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byExchange.forEach((exchange, missing) -> terminal.result(
                exchange + ": " + missing.stream().map(Row::section).collect(Collectors.joining(", "))));
        terminal.say(rows.isEmpty() ? "nothing is missing" : Summary.count(rows.size(), "gap"));
        return ExitCode.FINE;
    }

    private static Row row(Gap gap) {
        String interview = gap.interview().id();
        if (gap instanceof Gap.MissingSection missing) {
            return new Row(interview, missing.exchange().id(), missing.section().key());
        }
        if (gap instanceof Gap.UnansweredAsk ask) {
            return new Row(interview, ask.exchange().id(), "answer to \"" + ask.ask() + "\"");
        }
        return new Row(interview, "", gap instanceof Gap.NoExchanges ? "exchanges" : "insights");
    }

    private static String line(Row row) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("interview", row.interview());
        line.put("exchange", row.exchange());
        line.put("section", row.section());
        return Json.of(line).text();
    }
}
