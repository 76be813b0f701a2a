package debrief.cli;

import debrief.Pipeline;
import debrief.Pipeline.Checked;
import debrief.problem.Problem;
import debrief.site.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code debrief check}. */
@Command(
        name = "check",
        description = "Lists every problem in the portfolio's files, in reading order.",
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
            checked.problems().forEach(problem -> terminal.result(line(problem)));
        } else {
            terminal.problems(checked.problems(), main.directory());
            terminal.say(Summary.of(checked.problems()) + " in "
                    + Summary.count(checked.interviews(), "readable interview"));
        }
        boolean bad = checked.hasErrors() || strict && !checked.problems().isEmpty();
        return bad ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private static String line(Problem problem) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", "problem");
        line.put("severity", problem.severity().toString());
        line.put("message", problem.message());
        line.put("file", problem.location().file());
        line.put("line", problem.location().line());
        line.put("column", problem.location().column());
        line.put("hint", problem.hint());
        return Json.of(line).text();
    }
}
