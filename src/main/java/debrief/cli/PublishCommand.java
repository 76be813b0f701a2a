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
@Command(
        name = "publish",
        description =
                "Builds the public site and pushes only that to a branch of a git repository; what it is made of stays here.",
        footer = {
            "",
            "The branch gets one commit without a history, so what you take back is gone from it with the next one.",
            "For GitHub Pages: an empty public repository, then Settings > Pages > Deploy from a branch > gh-pages."
        })
final class PublishCommand extends PortfolioCommand {

    @Parameters(
            paramLabel = "REPOSITORY",
            description = "An address, as git@github.com:me/prep.git, a folder, or the name of a remote.")
    @SuppressWarnings("NullAway.Init") // required
    private String repository;

    @Option(names = "--branch", paramLabel = "NAME", description = "The branch (default: ${DEFAULT-VALUE}).")
    private String branch = "gh-pages";

    @Option(
            names = "--site-url",
            paramLabel = "URL",
            description = "Where it will be read (default: site.url in portfolio.yaml, else that of GitHub Pages).")
    private String siteUrl = "";

    @Option(names = "--replace", description = "Put the site in the place of a branch that holds something else.")
    private boolean replace;

    @Option(names = "--yes", description = "Publish names that nobody declared, too.")
    private boolean yes;

    @Option(names = "--dry-run", description = "Build, list what would go, and push nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        require(
                siteUrl.isEmpty() || BuildCommand.isAddress(siteUrl),
                "--site-url must be an address as https://me.github.io/prep/, not '" + siteUrl + "'");
        String url = siteUrl.isEmpty() || siteUrl.endsWith("/") ? siteUrl : siteUrl + "/";
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
        if (done.first() && !target.pages().isEmpty()) {
            terminal.say("Next, once: in that repository's settings, Pages > Deploy from a branch > " + branch
                    + "; then it is at " + done.url());
        }
    }
}
