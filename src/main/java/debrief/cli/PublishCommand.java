package debrief.cli;

import debrief.Pipeline;
import debrief.build.Published;
import debrief.publish.PublishRefused;
import debrief.publish.SiteBranch;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code debrief publish}. */
@Command(name = "publish")
final class PublishCommand extends PortfolioCommand {

    @Parameters(
            paramLabel = "REPOSITORY",
            description = "An address, as git@github.com:me/prep.git, a folder, or the name of a remote.")
    @SuppressWarnings("NullAway.Init") // required
    private String repository;

    @Option(names = "--branch", paramLabel = "NAME")
    private String branch = "gh-pages";

    @Option(names = "--site-url", paramLabel = "URL")
    private String siteUrl = "";

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        String url = address(siteUrl);
        try {
            SiteBranch target = SiteBranch.of(
                    repository, branch, main.directory(), Path.of("").toAbsolutePath());
            report(terminal, target, Pipeline.publish(main.directory(), target, url, replace, dryRun, yes));
        } catch (PublishRefused refused) {
            terminal.error("debrief: " + refused.getMessage());
            return ExitCode.PROBLEMS;
        }
        return ExitCode.FINE;
    }

    private void report(Terminal terminal, SiteBranch target, Published done) {
        LeftOutReport.say(terminal, done.built());
        if (dryRun) {
            done.changes().forEach(terminal::result);
            terminal.say(Summary.count(done.changes().size(), "file") + " of "
                    + done.built().files() + " would change in " + target + "; nothing was pushed");
            return;
        }
        if (done.changes().isEmpty()) {
            terminal.say(target + " has this site already");
            return;
        }
        terminal.say("published " + Summary.count(done.built().files(), "file") + " from "
                + Summary.count(done.built().interviews(), "interview") + " to " + target + " ("
                + done.changes().size() + " changed)");
        if (done.changes().stream().anyMatch(change -> change.startsWith("D "))) {
            terminal.say("what is gone from the branch may lie on the server for some weeks, for whoever knows where;"
                    + " a secret in it is no secret any more");
        }
        if (done.first() && !target.pages().isEmpty()) {
            terminal.say("Next, once: in that repository's settings, Pages > Deploy from a branch > " + branch
                    + "; then it is at " + done.url());
        }
    }
}
