package debrief.cli;

import debrief.Pipeline;
import debrief.gap.Inventory;
import debrief.site.page.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code debrief gaps}. */
@Command(name = "gaps")
final class GapsCommand extends PortfolioCommand {

    /** More names of sections would hide the numbers. */
    private static final int NAMED = 4;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        Inventory inventory = Pipeline.gaps(main.directory());
        List<GapRow> rows = Stream.concat(
                        inventory.gaps().stream().map(GapRow::of),
                        inventory.remarked().stream().map(GapRow::of))
                .toList();
        if (json) {
            rows.forEach(row -> terminal.json(line(row)));
            return ExitCode.FINE;
        }
        Map<String, List<GapRow>> byQuestion =
                rows.stream().collect(Collectors.groupingBy(GapRow::where, LinkedHashMap::new, Collectors.toList()));
        if (all) {
            rows.forEach(row -> terminal.result(row.where() + " " + row.shown()));
        } else {
            byQuestion.forEach((where, missing) -> terminal.result(where + ": " + counted(missing)));
        }
        terminal.say(total(rows));
        if (!rows.isEmpty()) {
            next("generate");
        }
        return ExitCode.FINE;
    }

    private String total(List<GapRow> rows) {
        List<GapRow> gaps = rows.stream()
                .filter(row -> row.state() != GapRow.State.REMARKED)
                .toList();
        long questions = gaps.stream()
                .filter(row -> !row.exchange().isEmpty())
                .map(GapRow::where)
                .distinct()
                .count();
        String missing = gaps.isEmpty()
                ? "nothing is missing"
                : Summary.count(gaps.size(), "gap")
                        + (questions == 0 ? "" : " in " + Summary.count(questions, "question"));
        int remarked = rows.size() - gaps.size();
        String total = missing + (remarked == 0 ? "" : ", " + Summary.count(remarked, "part") + " remarked on");
        return all || rows.isEmpty() ? total : total + "; --all lists each with its reason";
    }

    /** "7 missing (why, approaches, explaining, handling …), 1 stale (practice)". */
    private static String counted(List<GapRow> rows) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (GapRow.State state : GapRow.State.values()) {
            List<String> names = rows.stream()
                    .filter(row -> row.state() == state)
                    .map(GapRow::part)
                    .toList();
            if (!names.isEmpty()) {
                parts.put(state.shown(), names);
            }
        }
        return parts.entrySet().stream()
                .map(entry -> entry.getValue().size() + " " + entry.getKey() + " (" + named(entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String named(List<String> parts) {
        String some = parts.stream().distinct().limit(NAMED).collect(Collectors.joining(", "));
        return some + (parts.stream().distinct().count() > NAMED ? " …" : "");
    }

    private static String line(GapRow row) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("interview", row.interview());
        line.put("exchange", row.exchange());
        line.put("section", row.section());
        line.put("state", row.state().key());
        line.put("because", row.because());
        return Json.of(line).text();
    }
}
