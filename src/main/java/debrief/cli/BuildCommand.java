package debrief.cli;

import debrief.OpenSource;
import debrief.Pipeline;
import debrief.build.BuildRequest;
import debrief.build.BuildResult;
import debrief.model.Profile;
import debrief.problem.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code debrief build}. */
@Command(name = "build")
final class BuildCommand extends PortfolioCommand {

    /** More warnings would hide what the build did. */
    private static final int FEW = 5;

    @Option(names = "--profile", paramLabel = "PROFILE")
    private @Nullable Profile profile;

    @Option(names = "--site", paramLabel = "DIR")
    private @Nullable Path site;

    @Option(names = "--base-path", paramLabel = "PATH")
    private String basePath = "";

    @Option(names = "--site-url", paramLabel = "URL")
    private String siteUrl = "";

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LockOption lock;

    @Option(names = "--zip")
    private boolean zip;

    @Option(names = "--source", paramLabel = "VISIBILITY")
    private String source = "";

    @Option(names = "--allow-public-source")
    private boolean allowPublicSource;

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--full")
    private boolean full;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = main.terminal();
        long start = System.nanoTime();
        Path root = main.directory();
        Path target =
                site == null ? root.resolve("site") : site.toAbsolutePath().normalize();
        refuseOwnFolders(root, target);
        if (zip) {
            Pipeline.checkZip(target, shown(root, target));
        }
        refusePublicSource(root);
        Optional<LockOption.Chosen> chosen = lock.choose(profile, main.environment());
        BuildRequest open = BuildRequest.open(
                        root,
                        target,
                        shown(root, target),
                        Optional.ofNullable(profile),
                        address(siteUrl),
                        checkedBasePath(),
                        full)
                .agreed(yes);
        BuildRequest request =
                chosen.map(LockOption.Chosen::passphrase).map(open::locked).orElse(open);
        BuildResult built = Pipeline.build(request, progress(terminal, shown(root, target), start));
        terminal.progressDone();
        if (main.verbose() || built.warnings().size() <= FEW) {
            terminal.problems(built.warnings(), root);
        } else {
            terminal.say(Summary.of(built.warnings()) + "; 'debrief check' lists them");
        }
        if (source.isEmpty() && !built.upToDate()) {
            OpenSource.warning(root).ifPresent(warning -> terminal.problems(List.of(warning), root));
        }
        if (built.findings() > 0) {
            terminal.say(Summary.count(built.findings(), "finding") + " on what the reports say; 'debrief check' lists "
                    + (built.findings() == 1 ? "it" : "them"));
        }
        report(terminal, built, shown(root, target), (System.nanoTime() - start) / 1e9);
        chosen.ifPresent(lock -> told(terminal, lock));
        if (zip) {
            terminal.say(shown(root, Pipeline.zip(root, target, shown(root, target))) + ": the same site as one file");
        }
        boolean empty =
                !built.upToDate() && built.interviews() == 0 && built.leftOut().isEmpty();
        next(empty ? "import FILE" : "serve");
        return ExitCode.FINE;
    }

    private BuildRequest.Progress progress(Terminal terminal, String site, long start) {
        return new BuildRequest.Progress() {

            @Override
            public void step(String what) {
                terminal.progress(what);
                if (main.verbose()) {
                    terminal.error(
                            String.format(Locale.ROOT, "%6d ms  %s", (System.nanoTime() - start) / 1_000_000, what));
                }
            }

            @Override
            public void brokenOff(boolean asItWas) {
                terminal.progressDone();
                terminal.error("stopped; " + site + "/ is " + (asItWas ? "as it was" : "published"));
            }
        };
    }

    /** A made one is a result even of a quiet build: nobody could open the site without it. */
    private static void told(Terminal terminal, LockOption.Chosen lock) {
        if (lock.made()) {
            terminal.say(
                    "locked with a new passphrase, which is kept nowhere: write it down, and send it by another way than"
                            + " the site. To keep it at the next build, put it into DEBRIEF_PASSPHRASE.");
            terminal.result(lock.passphrase().reveal());
        } else {
            terminal.say("locked with the passphrase in DEBRIEF_PASSPHRASE");
        }
    }

    private static void report(Terminal terminal, BuildResult built, String site, double seconds) {
        LeftOutReport.say(terminal, built);
        if (built.upToDate()) {
            terminal.say(String.format(Locale.ROOT, "%s/ is up to date (%.2f s)", site, seconds));
            return;
        }
        terminal.say(String.format(
                Locale.ROOT,
                "%s/index.html: %s from %s, %d written, %d removed (%s profile, %.2f s)",
                site,
                Summary.count(built.files(), "file"),
                Summary.count(built.interviews(), "interview"),
                built.written(),
                built.removed(),
                built.profile().key(),
                seconds));
    }

    /** What the site hides lies open in the sources; a workflow knows who can read them. */
    private void refusePublicSource(Path root) throws IOException {
        require(
                source.matches("|private|internal|public"),
                "--source must be private, internal or public, not '" + source + "'");
        if (!source.equals("public") || allowPublicSource) {
            return;
        }
        List<String> withheld = OpenSource.withheld(root);
        if (!withheld.isEmpty()) {
            throw ProblemsException.at(
                    "content",
                    "this repository is public, and everybody can read in it what the site keeps back: "
                            + String.join(", ", withheld),
                    "make it private (GitHub Pages then needs a paid plan), or keep it at home and push only the site: 'debrief"
                            + " publish REPOSITORY'; who means it adds --allow-public-source");
        }
    }

    /** A site among the sources would be read as sources by the next build, and its folder would publish private files. */
    private void refuseOwnFolders(Path root, Path target) throws IOException {
        Path home = real(root);
        Path site = real(target);
        boolean inside = Stream.of("content", "templates", "assets", ".debrief", ".git")
                .anyMatch(folder -> site.startsWith(home.resolve(folder)));
        require(
                !inside && !home.startsWith(site),
                "--site would mix the site with the portfolio's own files; choose a folder of its own, not '" + target
                        + "'");
    }

    /** The path without links, as far as it exists. */
    private static Path real(Path path) throws IOException {
        Path existing = path;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing == null
                ? path
                : existing.toRealPath().resolve(existing.relativize(path)).normalize();
    }

    private String checkedBasePath() {
        require(
                basePath.matches("[A-Za-z0-9._~/-]*") && !basePath.contains(".."),
                "--base-path must be a path as /prep/, not '" + basePath + "'");
        return basePath;
    }

    private static String shown(Path root, Path target) {
        return target.startsWith(root) && !target.equals(root)
                ? root.relativize(target).toString().replace('\\', '/')
                : target.toString();
    }
}
