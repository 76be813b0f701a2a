package debrief.cli;

import debrief.Checked;
import debrief.Pipeline;
import debrief.Remark;
import debrief.problem.Problem;
import debrief.site.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code debrief check}. */
@Command(
        name = "check",
        description =
                "Lists every problem in the portfolio's files, and all in the reports that the talk does not bear out.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Main main;

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        Checked checked = Pipeline.check(main.directory());
        if (json) {
            checked.remarks().forEach(remark -> terminal.json(line(remark)));
        } else {
            List<Problem> problems =
                    checked.remarks().stream().map(CheckCommand::told).toList();
            terminal.problems(problems, main.directory());
            terminal.say(Summary.of(problems) + " in " + Summary.count(checked.interviews(), "readable interview"));
        }
        boolean bad = checked.hasErrors() || strict && !checked.remarks().isEmpty();
        return bad ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    /** A finding's kind stands in brackets: the word that {@code accept:} wants. */
    static Problem told(Remark remark) {
        Problem problem = remark.problem();
        return remark.kind().equals(Remark.PROBLEM)
                ? problem
                : new Problem(
                        problem.severity(),
                        problem.location(),
                        problem.message() + " [" + remark.kind() + "]",
                        problem.hint());
    }

    /** The same keys for a problem and a finding, empty ones too, so that one reader does for both. */
    static String line(Remark remark) {
        Problem problem = remark.problem();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("interview", Json.of(remark.interview()));
        line.put("exchange", Json.of(remark.exchange()));
        line.put("section", Json.of(remark.section()));
        line.put("kind", Json.of(remark.kind()));
        line.put("severity", Json.of(problem.severity().toString()));
        line.put("message", Json.of(problem.message()));
        line.put("words", Json.of(remark.words()));
        line.put("turn", remark.turn());
        line.put("file", Json.of(problem.location().file()));
        line.put("line", problem.location().line());
        line.put("column", problem.location().column());
        line.put("hint", Json.of(problem.hint()));
        return Json.of(line).text();
    }
}
