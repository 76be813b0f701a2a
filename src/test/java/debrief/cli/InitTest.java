package debrief.cli;

import static debrief.cli.Said.debrief;
import static debrief.cli.Said.in;
import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code init}: a new portfolio, and nothing overwritten. */
class InitTest {

    @TempDir
    private Path lab;

    private Path root = Path.of("");
    private SmallPortfolio portfolio;

    @BeforeEach
    void portfolio() {
        root = lab.resolve("portfolio");
        portfolio = SmallPortfolio.in(root);
    }

    private Path fresh = Path.of("");

    @BeforeEach
    void folder() {
        fresh = lab.resolve("fresh");
    }

    @Test
    void makesAPortfolioThatChecksAndBuilds() {
        Said said = debrief("init", fresh.toString());

        said.isFine();
        assertThat(said.out()).containsPattern("\\d+ files written").contains("Next: debrief -C " + fresh + " serve");
        in(fresh, "check", "--strict").isFine();
        Said built = in(fresh, "build");
        built.isFine();
        assertThat(built.out()).contains("from 1 interview");
        assertThat(fresh.resolve("site/about.html")).exists();
    }

    @Test
    void mayLeaveOutTheSample() {
        Said said = debrief("init", "--empty", fresh.toString());

        said.isFine();
        assertThat(said.out()).contains("Next: add a folder under " + fresh + "/content/interviews");
        in(fresh, "check", "--strict").isFine();
        Said built = in(fresh, "build");
        built.isFine();
        assertThat(built.out()).contains("there is no interview in content/interviews yet");
        assertThat(fresh.resolve("site/index.html")).exists();
        assertThat(in(fresh, "gaps").out()).isEqualTo("nothing is missing\n");
    }

    @Test
    void neverOverwritesAPortfolio() throws IOException {
        Map<String, String> before = files(root);

        Said said = debrief("init", root.toString());

        said.isAboutAMistake();
        assertThat(said.err()).contains("there is a portfolio in " + root + " already");
        assertThat(files(root)).isEqualTo(before);
    }

    @Test
    void neverOverwritesAFile() throws IOException {
        Files.createDirectories(fresh);
        Files.writeString(fresh.resolve(".gitignore"), "mine");
        Files.writeString(fresh.resolve("README.md"), "mine");

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
        Files.createDirectories(fresh);
        Files.writeString(fresh.resolve(".github"), "a file where a folder must be");

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

        debrief("-C", here.relativize(lab).toString(), "init", "fresh").isFine();
        assertThat(fresh.resolve("content/portfolio.yaml")).exists();
    }
}
