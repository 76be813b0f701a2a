package debrief.cli;

import debrief.Pipeline;
import debrief.build.BuildRequest;
import debrief.build.BuildRequest.Progress;
import debrief.build.BuildResult;
import debrief.model.Profile;
import debrief.problem.Location;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.serve.Door;
import debrief.serve.PreviewFolder;
import debrief.serve.PreviewServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code debrief serve}. */
@Command(name = "serve")
final class ServeCommand extends PortfolioCommand {

    @Option(names = "--profile", paramLabel = "PROFILE")
    private Profile profile = Profile.PRIVATE;

    @Option(names = "--port", paramLabel = "PORT")
    private int port = 8000;

    @Override
    public Integer call() throws IOException {
        require(port >= 0 && port <= 65_535, "--port must be 0 to 65535, not " + port);
        Terminal terminal = main.terminal();
        Path root = main.directory();
        Pipeline.check(root); // says at once when there is no portfolio here
        // A folder that git is told to ignore: the private view must not be committed or uploaded.
        try (PreviewFolder folder = PreviewFolder.of(root)) {
            return serve(root, folder.path(), terminal);
        }
    }

    private int serve(Path root, Path site, Terminal terminal) throws IOException {
        Door door = Door.create();
        BuildRequest request = BuildRequest.open(
                        root, site, site.toString(), Optional.of(profile), "", door.path(), true)
                .agreed(true);
        List<Path> watched = List.of(root.resolve("content"), root.resolve("templates"), root.resolve("assets"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> PreviewServer.remove(site)));
        try (PreviewServer server = new PreviewServer(site, door, () -> rebuild(request, terminal), watched, port)) {
            terminal.result("serving " + server.address() + " (Ctrl-C ends it)");
            server.run();
        } catch (BindException taken) {
            terminal.error("debrief: port " + port + " is taken; choose another with --port, or 0 for any free one");
            return ExitCode.PROBLEMS;
        }
        return ExitCode.FINE;
    }

    private static List<Problem> rebuild(BuildRequest request, Terminal terminal) {
        try {
            long start = System.nanoTime();
            BuildResult built = Pipeline.build(request, Progress.NONE);
            terminal.problems(built.warnings(), request.root());
            terminal.say(String.format(
                    Locale.ROOT,
                    "built %s, %d written, in %.2f s",
                    Summary.count(built.files(), "file"),
                    built.written(),
                    (System.nanoTime() - start) / 1e9));
            return List.of();
        } catch (ProblemsException problems) {
            terminal.problems(problems.problems(), request.root());
            terminal.error(Summary.of(problems.problems()) + "; the site stays as it was");
            return problems.problems();
        } catch (IOException | UncheckedIOException disk) {
            terminal.error("debrief: " + disk.getMessage());
            return List.of(Problem.error(Location.of("content"), String.valueOf(disk.getMessage()), ""));
        }
    }
}
