package debrief.cli;

import java.net.URI;
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

    /** What was typed behind {@code --site-url}, as the site's address; empty where nothing was. */
    final String address(String typed) {
        require(
                typed.isEmpty() || isAddress(typed),
                "--site-url must be an address as https://me.github.io/prep/, not '" + typed + "'");
        return typed.isEmpty() || typed.endsWith("/") ? typed : typed + "/";
    }

    private static boolean isAddress(String typed) {
        try {
            URI uri = URI.create(typed);
            return uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
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
