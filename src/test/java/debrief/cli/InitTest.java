package debrief.cli;

import static debrief.cli.Said.debrief;
import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.Sample;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code init}: a new portfolio, and nothing overwritten. */
class InitTest {

    private final Path lab;
    private final Path fresh;
    private final Shell shell;

    InitTest(@TempDir Path lab) {
        this.lab = lab;
        fresh = lab.resolve("fresh");
        shell = Shell.in(fresh);
    }

    @Test
    void makesAPortfolioThatChecksAndBuilds() {
        Said said = debrief("init", fresh.toString());

        said.isFine();
        assertThat(said.out()).containsPattern("\\d+ files written").contains("Next: debrief -C " + fresh + " serve");
        shell.debrief("check", "--strict").isFine();
        Said built = shell.debrief("build");
        built.isFine();
        assertThat(built.out()).contains("from 1 interview");
        assertThat(fresh.resolve("site/about.html")).exists();
    }

    @Test
    void mayLeaveOutTheSample() throws IOException {
        Said said = debrief("init", "--empty", fresh.toString());

        said.isFine();
        assertThat(names(fresh.resolve("content/sources")))
                .as("every pack is for everybody: name it in NewPortfolio")
                .isEqualTo(names(Sample.ROOT.resolve("content/sources")));
        assertThat(said.out())
                .contains("Next: debrief -C " + fresh + " import FILE, then debrief -C " + fresh
                        + " generate, then debrief -C " + fresh + " serve");
        assertThat(fresh.resolve("content/topics.yaml")).content().contains("topics: []");
        shell.debrief("check", "--strict").isFine();
        Said built = shell.debrief("build");
        built.isFine();
        assertThat(built.out()).contains("there is no interview in content/interviews yet");
        assertThat(fresh.resolve("site/index.html")).exists();
        assertThat(shell.debrief("gaps").out()).isEqualTo("nothing is missing\n");
    }

    @Test
    void neverOverwritesAPortfolio() throws IOException {
        Path root = SmallPortfolio.in(lab).root();
        Map<String, String> before = files(root);

        Said said = debrief("init", root.toString());

        said.isAboutAMistake();
        assertThat(said.err()).contains("there is a portfolio in " + root + " already");
        assertThat(files(root)).isEqualTo(before);
    }

    @Test
    void neverOverwritesAFile() {
        shell.write(".gitignore", "mine").write("README.md", "mine");

        Said said = debrief("init", fresh.toString());

        said.isFine();
        assertThat(said.out()).contains("kept .gitignore: it was there before");
        assertThat(fresh.resolve(".gitignore")).hasContent("mine");
        assertThat(fresh.resolve("README.md")).hasContent("mine");
    }

    @Test
    void aFileOfThatNameIsSaid() throws IOException {
        Files.writeString(fresh, "mine");

        Said said = debrief("init", fresh.toString());

        said.isAboutAMistake();
        assertThat(said.err()).startsWith("debrief: " + fresh);
        assertThat(fresh).hasContent("mine");
    }

    @Test
    void canBeTriedAgainWhenItCouldNotWrite() throws IOException {
        shell.write(".github", "a file where a folder must be");

        Said said = debrief("init", fresh.toString());

        said.isAboutAMistake();
        assertThat(said.err()).contains(fresh + "/.github");
        assertThat(files(fresh)).containsOnlyKeys(".github");

        Files.delete(fresh.resolve(".github"));
        debrief("init", fresh.toString()).isFine();
    }

    @Test
    void takesTheFolderRelativeToTheDirectory() {
        Path here = Path.of("").toAbsolutePath();

        String typed = here.relativize(lab).toString();
        Said said = debrief("-C", typed, "init", "fresh");

        said.isFine();
        assertThat(fresh.resolve("content/portfolio.yaml")).exists();
        assertThat(said.out()).contains("Next: debrief -C " + typed + "/fresh serve");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
