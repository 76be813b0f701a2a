package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import debrief.llm.FakeServer;
import debrief.llm.Faults;
import debrief.llm.Faults.Fault;
import debrief.testing.CoachServer;
import debrief.testing.KeySearch;
import debrief.testing.Portfolios;
import debrief.testing.Today;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a server does with the key that it is sent: it stands nowhere that a run writes, prints or shows. */
@Timeout(300)
class KeyCanaryTest {

    private static final String KEY = "sk-" + "Kq7+Zw/93xVbT_0pLmYc4RhJ8sNd2GfU";

    private static final KeySearch SEARCH = new KeySearch(KEY);

    @TempDir
    Path lab;

    @Test
    void noFaultThatEndsARunTellsTheKey() throws Exception {
        assertUntold(Today.of(
                Faults.own(KEY).stream().filter(fault -> !fault.waits()).toList(), 4));
    }

    @Test
    @Tag("nightly")
    void noFaultAtAllTellsTheKey() throws Exception {
        List<Fault> faults = new ArrayList<>(Faults.own(KEY));
        String shared = System.getenv("DEBRIEF_SECURITY");
        if (shared != null) {
            faults.addAll(Faults.shared(Path.of(shared, "llm-faults.json"), KEY));
        }
        System.out.println(faults.size() + " faults");
        assertUntold(faults);
    }

    private void assertUntold(List<Fault> faults) throws Exception {
        StringBuffer logged = new StringBuffer();
        Handler handler = listener(logged);
        Logger logger = Logger.getLogger("");
        Level before = logger.getLevel();
        logger.addHandler(handler);
        logger.setLevel(Level.ALL);
        // Mostly they wait.
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            List<Future<List<String>>> told = new ArrayList<>();
            for (int i = 0; i < faults.size(); i++) {
                Path root = lab.resolve("run" + i);
                Fault fault = faults.get(i);
                told.add(threads.submit(() -> told(fault, root)));
            }
            for (Future<List<String>> one : told) {
                assertThat(one.get()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
            logger.removeHandler(handler);
            logger.setLevel(before);
        }
        assertThat(SEARCH.in(logged.toString())).as("the log").isEmpty();
    }

    /** Where the key stands after a run against the fault, and a site of what came of it. */
    private static List<String> told(Fault fault, Path root) throws IOException {
        portfolio(root);
        Shell shell = Shell.in(root).with("OPENAI_API_KEY", KEY);
        Said generated;
        try (FakeServer server = new FakeServer(fault.behaviour())) {
            String line = "-v generate --coach openai:some-model --url " + server.url() + " --section practice --yes";
            generated = shell.debrief(line.split(" "));
        }
        assertThat(generated.code()).as(fault.name() + "\n" + generated).isIn(ExitCode.FINE, ExitCode.PROBLEMS);
        Said gaps = shell.debrief("-v", "gaps");
        gaps.isFine();
        Said built = shell.debrief("-v", "build", "--profile", "private", "--full");
        built.isFine();
        assertThat(root.resolve("site/index.html")).exists();
        List<String> told = new ArrayList<>();
        SEARCH.below(root).forEach(found -> told.add(fault.name() + " in " + found));
        for (Said said : List.of(generated, gaps, built)) {
            SEARCH.in(said.out() + said.err())
                    .ifPresent(found -> told.add(fault.name() + " in what it said: " + found));
        }
        return told;
    }

    @Test
    void noListOfProcessesTellsTheKey() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "this system shows no processes below /proc");
        portfolio(lab);
        try (CoachServer server = CoachServer.after(800)) {
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "-C",
                            lab.toString(),
                            "generate",
                            "--coach",
                            "openai:some-model",
                            "--url",
                            server.url(),
                            "--section",
                            "practice",
                            "--yes")
                    .redirectErrorStream(true)
                    .redirectOutput(lab.resolve("said.txt").toFile());
            builder.environment().put("OPENAI_API_KEY", KEY);
            Process run = builder.start();
            List<String> seen = new ArrayList<>();
            while (run.isAlive()) {
                seen.addAll(shownOf(run.toHandle()));
                Thread.sleep(20);
            }
            assertThat(run.exitValue())
                    .as(Files.readString(lab.resolve("said.txt")))
                    .isZero();
            assertThat(server.keys()).as("the server was sent it").contains("Bearer " + KEY);
            assertThat(seen).anyMatch(shown -> shown.contains(Main.class.getName()));
            assertThat(seen).allMatch(shown -> SEARCH.in(shown).isEmpty());
        }
        assertThat(SEARCH.below(lab)).isEmpty();
    }

    @Test
    void aKeyInACommandLineWouldBeSeen() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "this system shows no processes below /proc");
        Process run = new ProcessBuilder("sh", "-c", "sleep 30; : " + KEY).start();
        try {
            // Between fork and exec it still is its parent.
            Thread.sleep(300);
            assertThat(shownOf(ProcessHandle.current()))
                    .anyMatch(shown -> SEARCH.in(shown).isPresent());
        } finally {
            run.descendants().forEach(ProcessHandle::destroyForcibly);
            run.destroyForcibly();
        }
    }

    /** What anybody on the machine is shown of a process and those it started: not the environment, which only its owner sees. */
    private static List<String> shownOf(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .flatMap(one -> shown(Path.of("/proc", String.valueOf(one.pid()), "cmdline")).stream())
                .toList();
    }

    private static Optional<String> shown(Path file) {
        try {
            return Optional.of(Files.readString(file).replace('\0', ' '));
        } catch (IOException over) {
            return Optional.empty();
        }
    }

    private static void portfolio(Path root) {
        Portfolios.write(root, """
                === content/portfolio.yaml
                title: Preparation
                === content/interviews/talk/interview.yaml
                speakers: {H: {role: interviewer}, R: {role: candidate}}
                === content/interviews/talk/transcript.txt
                H: How do you keep a queue from losing messages?

                R: I acknowledge each message after the work is done.
                === content/interviews/talk/analysis.yaml
                exchanges:
                  - {id: queue, title: A queue, kind: technical, turns: 1-2}
                """);
    }

    private static Handler listener(StringBuffer logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.append(entry.getLoggerName()).append(' ').append(entry.getMessage());
                logged.append(Arrays.toString(entry.getParameters()));
                logged.append(entry.getThrown()).append('\n');
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
