package debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import debrief.cli.Main;
import debrief.content.ContentFolder;
import debrief.testing.CoachServer;
import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code generate} as a process of its own, ended at any moment: nothing is damaged, and nothing that came is asked again. */
@Timeout(300)
class KilledGenerateTest {

    private static final int EXCHANGES = 60;

    /** A reply that the kernel held when the process died was never received. */
    private static final long ON_ITS_WAY_MS = 150;

    private static final String AUTHOR = author();

    @TempDir
    Path root;

    @BeforeEach
    void aPortfolio() throws IOException {
        Portfolios.write(root, """
                === content/portfolio.yaml
                title: Preparation
                === content/interviews/talk/interview.yaml
                speakers:
                  H: {role: interviewer}
                  R: {role: candidate}
                === content/interviews/talk/transcript.txt
                H: How do you keep a queue from losing messages?

                R: I acknowledge each message after the work is done.
                """);
        Files.writeString(root.resolve("content/interviews/talk/analysis.yaml"), AUTHOR);
    }

    @Test
    void threeKillsLoseNothing() throws Exception {
        kills(3);
    }

    /** Each portfolio is done after some twenty runs, so this takes twenty-five of them. */
    @Test
    @Tag("nightly")
    @Timeout(3600)
    void fiveHundredKillsLoseNothing(@TempDir Path others) throws Exception {
        for (int i = 0; i < 25; i++) {
            root = Files.createDirectory(others.resolve("portfolio" + i));
            aPortfolio();
            kills(20);
        }
    }

    /** What the kills would do to a writer that just writes: the test would see it. */
    @Test
    @Tag("nightly")
    void aNaiveWriterLosesFiles() throws Exception {
        int damaged = 0;
        for (int i = 0; i < 40 && damaged == 0; i++) {
            Path file = root.resolve("naive" + i + ".yaml");
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            NaiveWriter.class.getName(),
                            file.toString())
                    .start();
            while (!Files.exists(file) || Files.size(file) < NaiveWriter.BYTES) {
                Thread.sleep(5);
            }
            Thread.sleep(i);
            writer.destroyForcibly().waitFor();
            damaged += Files.size(file) == NaiveWriter.BYTES ? 0 : 1;
        }
        assertThat(damaged).isPositive();
    }

    /** Writes the same file again and again, as {@code Files.write} does it. */
    static final class NaiveWriter {

        static final int BYTES = 4 << 20;

        private NaiveWriter() {}

        public static void main(String[] args) throws IOException {
            while (true) {
                Files.write(Path.of(args[0]), new byte[BYTES]);
            }
        }
    }

    private void kills(int kills) throws Exception {
        SplittableRandom dice = new SplittableRandom(20_260_102);
        Map<String, Long> received = new HashMap<>();
        List<String> askedTwice = new ArrayList<>();
        try (CoachServer server = CoachServer.after(120)) {
            for (int i = 0; i < kills; i++) {
                Thread.sleep(2 * ON_ITS_WAY_MS);
                int from = server.answered().size();
                Process run = start(server);
                Thread.sleep(600 + dice.nextInt(1500));
                int before = server.answered().size();
                Thread.sleep(ON_ITS_WAY_MS);
                run.destroyForcibly().waitFor();
                server.answered().subList(from, before).forEach(body -> received.putIfAbsent(body, 1L));
                int asked = server.asked().size();
                assertUndamaged();
                if (i + 1 < kills) {
                    continue;
                }
                Process last = start(server);
                assertThat(last.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(last.exitValue()).isZero();
                server.asked().subList(asked, server.asked().size()).stream()
                        .filter(received::containsKey)
                        .forEach(askedTwice::add);
            }
        }
        assertThat(askedTwice).isEmpty();
        assertUndamaged();
        assertThat(ContentFolder.read(root)
                        .complete()
                        .interviews()
                        .get(0)
                        .report()
                        .exchanges())
                .hasSize(EXCHANGES)
                .allSatisfy(exchange -> assertThat(exchange.analysis().points(debrief.model.Section.PRACTICE))
                        .hasSize(2));
    }

    @Test
    void aSignalEndsTheRunSoonWithAWordOnHowToGoOn() throws Exception {
        assumeTrue(
                ProcessHandle.current().supportsNormalTermination(),
                "this system ends processes by force only, so no signal can be sent");
        try (CoachServer server = CoachServer.after(120)) {
            Process run = start(server);
            while (server.answered().size() < 10) {
                Thread.sleep(20);
            }
            long start = System.nanoTime();
            run.destroy();
            assertThat(run.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat((System.nanoTime() - start) / 1e9).as("seconds to end").isLessThan(2.5);
            assertThat(run.exitValue()).isEqualTo(143);
            assertThat(root.resolve("said.txt")).content().contains("run the same command again to go on");
        }
        assertUndamaged();
        assertThat(root.resolve("content/interviews/talk/analysis.generated.yaml"))
                .exists();
    }

    private void assertUndamaged() throws IOException {
        assertThat(root.resolve("content/interviews/talk/analysis.yaml")).hasContent(AUTHOR);
        assertThat(ContentFolder.read(root).hasErrors()).isFalse();
    }

    private Process start(CoachServer server) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "-C",
                root.toString(),
                "generate",
                "--coach",
                "openai:test-model",
                "--url",
                server.url(),
                "--only",
                "practice",
                "--jobs",
                "4");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(root.resolve("said.txt").toFile())
                .start();
        process.getOutputStream().close();
        return process;
    }

    private static String author() {
        StringBuilder yaml = new StringBuilder("exchanges:\n");
        for (int i = 1; i <= EXCHANGES; i++) {
            yaml.append("  - {id: q%d, title: Title %d, kind: technical, turns: 1-2}\n".formatted(i, i));
        }
        return yaml.toString();
    }
}
