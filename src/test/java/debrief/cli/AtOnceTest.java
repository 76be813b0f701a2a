package debrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands that are typed at the same time, in processes of their own: each does its work, or says who is at work. */
@Timeout(180)
class AtOnceTest {

    @TempDir
    private Path lab;

    private Shell shell;

    @BeforeEach
    void start() {
        shell = Shell.inASmallPortfolio(lab.resolve("prep"));
    }

    /** What each said, with its exit code in the first line. */
    private List<String> atOnce(List<List<String>> commands) throws Exception {
        List<Process> runs = new ArrayList<>();
        for (List<String> typed : commands) {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "-C",
                    shell.folder().toString()));
            command.addAll(typed);
            Process run = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(lab.resolve("said-" + runs.size()).toFile())
                    .start();
            run.getOutputStream().close();
            runs.add(run);
        }
        List<String> said = new ArrayList<>();
        for (Process run : runs) {
            assertThat(run.waitFor(150, TimeUnit.SECONDS)).isTrue();
            String text = Files.readString(lab.resolve("said-" + said.size()));
            assertThat(text).doesNotContain("Exception", "\tat ", "bug in debrief");
            said.add(run.exitValue() + "\n" + text);
        }
        return said;
    }

    /** Their names say nothing, so each looks for a number that is free. */
    @Test
    void importsAllEndWell() throws Exception {
        List<List<String>> imports = new ArrayList<>();
        for (String name : List.of("a", "b", "c", "d")) {
            Path file = Files.createDirectory(lab.resolve(name)).resolve("interview.txt");
            Files.writeString(
                    file, "I: What did you build, " + name + "?\n\nC: A queue.\n\nI: Why?\n\nC: For order.\n");
            imports.add(List.of("import", file.toString()));
        }

        assertThat(atOnce(imports)).allMatch(said -> said.startsWith("0\n"));

        try (Stream<Path> made = Files.list(shell.file("content/interviews"))) {
            assertThat(made.filter(path -> path.getFileName().toString().startsWith("interview")))
                    .hasSize(4)
                    .allSatisfy(
                            path -> assertThat(path.resolve("interview.yaml")).exists());
        }
    }

    @Test
    void buildsAndCoachesDoTheirWorkOrSayWhoDoes() throws Exception {
        List<String> said = atOnce(List.of(
                List.of("build", "--profile", "private"),
                List.of("build", "--profile", "private"),
                List.of("generate", "--coach", "playbook"),
                List.of("generate", "--coach", "playbook")));

        assertThat(said).allMatch(one -> one.startsWith("0\n") || one.contains("another run is at work (process "));
        assertThat(said.subList(0, 2)).anyMatch(one -> one.startsWith("0\n"));
        assertThat(said.subList(2, 4)).anyMatch(one -> one.startsWith("0\n"));
        shell.debrief("check").isFine();
        try (Stream<Path> files = Files.walk(shell.folder())) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.contains(".debrief-new"));
        }
    }
}
