package debrief;

import debrief.cli.Main;
import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Interviews with many questions, and {@code generate} on them as a process of its own.
 *
 * @param root the portfolio's folder
 * @param interviews how many
 * @param questions of each
 */
record KilledPortfolio(Path root, int interviews, int questions) {

    /** How many replies are waited for at once. */
    static final int JOBS = 2;

    private static final String TALK = """
            H: How do you keep a queue from losing messages?

            R: I acknowledge each message after the work is done.

            """;

    KilledPortfolio {
        Portfolios.write(root, """
                === content/portfolio.yaml
                title: Preparation
                """);
        for (int i = 1; i <= interviews; i++) {
            Portfolios.write(root, """
                    === content/interviews/talk-%1$d/interview.yaml
                    title: Talk %1$d
                    speakers:
                      H: {role: interviewer}
                      R: {role: candidate}
                    === content/interviews/talk-%1$d/transcript.txt
                    %2$s
                    === content/interviews/talk-%1$d/analysis.yaml
                    """.formatted(i, TALK.repeat(questions)) + author(i, questions));
        }
    }

    private static String author(int interview, int questions) {
        StringBuilder yaml = new StringBuilder("exchanges:\n");
        for (int i = 1; i <= questions; i++) {
            yaml.append("  - {id: q%1$d, title: Title %2$d of %1$d, kind: technical, turns: %3$d-%4$d}\n"
                    .formatted(i, interview, 2 * i - 1, 2 * i));
        }
        return yaml.toString();
    }

    int exchanges() {
        return interviews * questions;
    }

    /** Starts it; what it says goes to a file. */
    Process generate(String url) throws IOException {
        return start(
                "generate",
                "--coach",
                "openai:test-model",
                "--url",
                url,
                "--section",
                "practice",
                "--jobs",
                String.valueOf(JOBS));
    }

    /** Starts a command; what it says goes to a file. */
    Process start(String... typed) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "-C",
                root.toString()));
        command.addAll(List.of(typed));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("said.txt").toFile())
                .start();
        process.getOutputStream().close();
        return process;
    }

    String said() throws IOException {
        return Files.readString(root.resolve("said.txt"));
    }

    /**
     * Lets a run live for a while: one in ten into its start, six in ten into the replies, three in ten into the moment in
     * which it writes what came into the interviews' folders.
     */
    void await(Process run, BooleanSupplier hasAsked, SplittableRandom dice) throws Exception {
        int moment = dice.nextInt(10);
        if (moment == 0) {
            Thread.sleep(dice.nextInt(900));
            return;
        }
        if (moment < 7) {
            while (run.isAlive() && !hasAsked.getAsBoolean()) {
                Thread.sleep(2);
            }
            Thread.sleep(dice.nextInt(700));
            return;
        }
        try (WatchService watch = root.getFileSystem().newWatchService()) {
            for (Path folder : folders()) {
                folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            }
            while (run.isAlive() && watch.poll(20, TimeUnit.MILLISECONDS) == null) {
                // A kill in mid-sentence has to wait for the sentence.
            }
        }
        TimeUnit.MICROSECONDS.sleep(dice.nextInt(80_000));
    }

    private List<Path> folders() {
        return Stream.iterate(1, i -> i <= interviews, i -> i + 1)
                .map(i -> root.resolve("content/interviews/talk-" + i))
                .toList();
    }

    List<Path> replies() throws IOException {
        return files(root.resolve(".debrief/replies"), false);
    }

    /** What was being written and never got its name. */
    List<Path> leftBehind() throws IOException {
        List<Path> left = new ArrayList<>(files(root.resolve(".debrief/replies"), true));
        for (Path folder : folders()) {
            left.addAll(files(folder, true));
        }
        return left;
    }

    /** A person's files that are no longer what the person wrote. */
    List<String> changedByHand() throws IOException {
        List<String> changed = new ArrayList<>();
        for (int i = 1; i <= interviews; i++) {
            Path file = folders().get(i - 1).resolve("analysis.yaml");
            if (!Files.readString(file).equals(author(i, questions))) {
                changed.add(file.toString());
            }
        }
        return changed;
    }

    private static List<Path> files(Path folder, boolean fresh) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(".debrief-new-") == fresh)
                    .toList();
        }
    }
}
