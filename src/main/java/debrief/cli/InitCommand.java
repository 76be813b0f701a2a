package debrief.cli;

import debrief.content.NewPortfolio;
import debrief.content.NewPortfolio.Made;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code debrief init}. */
@Command(name = "init")
final class InitCommand extends PortfolioCommand {

    @Parameters(paramLabel = "DIR", description = "The new portfolio's folder.")
    @SuppressWarnings("NullAway.Init") // required
    private Path folder;

    @Option(names = "--empty")
    private boolean empty;

    @Option(names = "--agents")
    private boolean agents;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        Path made = main.directory().resolve(folder).normalize();
        require(
                !agents || !empty,
                "--empty makes a new portfolio, --agents adds to one that exists: choose one of them");
        Made files = agents ? NewPortfolio.addAgentFiles(made) : NewPortfolio.create(made, empty);
        // What is typed next is typed where this was.
        String there = main.shown(folder);
        files.kept().forEach(file -> terminal.say("kept " + file + ": it was there before"));
        terminal.say(Summary.count(files.written().size(), "file") + " written");
        if (agents) {
            return ExitCode.FINE;
        }
        String command = Main.quoted(System.getProperty("debrief.command", "debrief")) + " -C " + Main.quoted(there);
        terminal.say(
                empty
                        ? "Next: " + command + " import FILE, then " + command + " generate, then " + command + " serve"
                        : "Next: " + command + " serve");
        return ExitCode.FINE;
    }
}
