package debrief.cli;

import debrief.Pipeline;
import debrief.check.CheckResult;
import debrief.check.Notice;
import debrief.problem.Problem;
import debrief.site.page.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code debrief check}. */
@Command(name = "check")
final class CheckCommand extends PortfolioCommand {

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        CheckResult checked = Pipeline.check(main.directory());
        if (json) {
            checked.notices().forEach(notice -> terminal.json(line(notice)));
        } else {
            List<Problem> problems =
                    checked.notices().stream().map(CheckCommand::told).toList();
            terminal.problems(problems, main.directory());
            checked.open()
                    .forEach(open -> terminal.say(open.at() + ": turns " + open.turns()
                            + " are in no question; rules find what is asked there ('debrief outline "
                            + open.interview()
                            + " --print')"));
            terminal.say(Summary.of(problems) + " in " + Summary.count(checked.interviews(), "readable interview"));
            next(checked.hasErrors() ? "check" : checked.interviews() == 0 ? "import FILE" : "serve");
        }
        boolean bad = checked.hasErrors() || strict && !checked.notices().isEmpty();
        return bad ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    /** A finding's kind stands in brackets: the word that {@code accept:} wants. */
    static Problem told(Notice notice) {
        Problem problem = notice.problem();
        return notice.kind().equals(Notice.PROBLEM)
                ? problem
                : new Problem(
                        problem.severity(),
                        problem.location(),
                        problem.message() + " [" + notice.kind() + "]",
                        problem.hint());
    }

    /** The same keys for a problem and a finding, empty ones too, so that one reader does for both. */
    static String line(Notice notice) {
        Problem problem = notice.problem();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("interview", Json.of(notice.interview()));
        line.put("exchange", Json.of(notice.exchange()));
        line.put("section", Json.of(notice.section()));
        line.put("kind", Json.of(notice.kind()));
        line.put("severity", Json.of(problem.severity().toString()));
        line.put("message", Json.of(problem.message()));
        line.put("words", Json.of(notice.words()));
        line.put("turn", notice.turn());
        line.put("file", Json.of(problem.location().file()));
        line.put("line", problem.location().line());
        line.put("column", problem.location().column());
        line.put("hint", Json.of(problem.hint()));
        return Json.of(line).text();
    }
}
