package debrief.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;

/** What all commands on a portfolio have: the options of {@code debrief} itself, and a way to refuse what was typed. */
@Command(mixinStandardHelpOptions = true)
abstract class PortfolioCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    Main main;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    /** @throws ParameterException when what was typed is not right */
    final void require(boolean right, String otherwise) {
        if (!right) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    /** What to type next, on the same portfolio. */
    final void next(String... commands) {
        main.terminal()
                .say("Next: "
                        + Stream.of(commands)
                                .map(command -> main.command() + " " + command)
                                .collect(Collectors.joining(", then ")));
    }
}
