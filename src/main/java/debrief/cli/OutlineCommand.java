package debrief.cli;

import debrief.Pipeline;
import debrief.content.QuestionOutline;
import debrief.problem.Nearest;
import debrief.write.Outlining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code debrief outline}. */
@Command(name = "outline")
final class OutlineCommand extends PortfolioCommand {

    @Parameters(paramLabel = "INTERVIEW", description = "The interview's id: the name of its folder.")
    @SuppressWarnings("NullAway.Init") // required
    private Path interview;

    @Option(names = "--print")
    private boolean print;

    @Override
    public Integer call() throws IOException {
        List<String> ids = Pipeline.interviews(main.directory());
        // A shell completes folders.
        Path name = interview.getFileName();
        String id = name == null ? "" : name.toString();
        Optional<QuestionOutline> found = Outlining.of(main.directory(), id);
        require(
                found.isPresent(),
                "no interview '" + id + "'; "
                        + Nearest.hint(
                                id, ids, ids.isEmpty() ? "there is none yet" : "there are: " + String.join(", ", ids)));
        QuestionOutline outline = found.orElseThrow();
        Terminal terminal = main.terminal();
        if (outline.turns() > 0 && outline.exchanges().isEmpty()) {
            terminal.say(id + ": each turn stands in a question of its analysis.yaml");
        } else if (print) {
            outline.yaml().lines().forEach(terminal::result);
        } else if (outline.turns() == 0) {
            terminal.error(
                    "debrief: " + id + " has no transcript, so that no question can be found in it; put one into its"
                            + " folder as transcript.txt, .vtt, .srt, .json, .md or .docx");
            return ExitCode.PROBLEMS;
        } else {
            outline.create(main.directory());
            terminal.result(
                    outline.file() + ": " + Summary.count(outline.exchanges().size(), "question")
                            + " found; they are yours now: change what is wrong, then '" + main.command() + " serve'");
        }
        return ExitCode.FINE;
    }
}
