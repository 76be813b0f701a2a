package debrief.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build is skipped only when nothing that it reads or wrote has changed. */
class BuildStateTest {

    @TempDir
    private Path root;

    private Path site = Path.of("");

    @BeforeEach
    void builtOnce() throws IOException {
        site = root.resolve("site");
        write("content/portfolio.yaml", "title: A");
        write("site/index.html", "A");
        BuildState state = state("public");
        state.save(state.inputs());
    }

    @Test
    void isUpToDateWhenNothingChanged() throws IOException {
        assertThat(isUpToDate(state("public"))).isTrue();
    }

    @Test
    void isNotBeforeTheFirstBuild() throws IOException {
        BuildState other = new BuildState(root, root.resolve("elsewhere"), "public");

        assertThat(other.isUpToDate(other.inputs())).isFalse();
    }

    /** Some tools set the time of the last edit back. */
    @Test
    void isNotWhenAFileOfTheSameSizeHasItsOldTime() throws IOException {
        Path file = root.resolve("content/portfolio.yaml");
        FileTime before = Files.getLastModifiedTime(file);
        write("content/portfolio.yaml", "title: B");
        Files.setLastModifiedTime(file, before);

        assertThat(isUpToDate(state("public"))).isFalse();
    }

    @Test
    void isNotWhenWhatItRemembersIsDamaged() throws IOException {
        try (Stream<Path> remembered = Files.walk(root.resolve(".debrief"))) {
            for (Path file : remembered.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {(byte) 0xff, 0, (byte) 0xc3, 7});
            }
        }

        assertThat(isUpToDate(state("public"))).isFalse();
    }

    @Test
    void isNotForAnotherRequest() throws IOException {
        assertThat(isUpToDate(state("private"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/portfolio.yaml",
                "content/interviews/2024-05-20-x/analysis.yaml",
                "content/.hidden",
                "templates/home.ftlh",
                "templates/assets/style.css",
                "assets/CNAME",
                "site/index.html",
                "site/topics/new.html"
            })
    void isNotWhenAFileIsNewOrOther(String file) throws IOException {
        write(file, "title: Another");

        assertThat(isUpToDate(state("public"))).isFalse();
    }

    @Test
    void isNotWhenAFileOfTheSameSizeWasTouched() throws IOException {
        Files.setLastModifiedTime(root.resolve("content/portfolio.yaml"), FileTime.fromMillis(1_000_000));

        assertThat(isUpToDate(state("public"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/portfolio.yaml", "site/index.html"})
    void isNotWhenAFileIsGone(String file) throws IOException {
        Files.delete(root.resolve(file));

        assertThat(isUpToDate(state("public"))).isFalse();
    }

    @Test
    void doesNotMindFilesThatNoBuildReads() throws IOException {
        write("README.md", "A");
        write(".git/index", "A");

        assertThat(isUpToDate(state("public"))).isTrue();
    }

    @Test
    void looksThroughLinkedFolders() throws IOException {
        for (String folder : new String[] {"content", "site"}) {
            Path elsewhere = root.resolve("elsewhere-" + folder);
            Files.move(root.resolve(folder), elsewhere);
            Files.createSymbolicLink(root.resolve(folder), elsewhere);
        }
        BuildState state = state("public");
        state.save(state.inputs());
        assertThat(isUpToDate(state("public"))).isTrue();

        write("content/portfolio.yaml", "title: Another");
        assertThat(isUpToDate(state("public"))).isFalse();

        state = state("public");
        state.save(state.inputs());
        Files.delete(root.resolve("site/index.html"));
        assertThat(isUpToDate(state("public"))).isFalse();
    }

    @Test
    void whatWasReadBeforeAChangeDoesNotCountAfterIt() throws IOException {
        BuildState state = state("public");
        String inputs = state.inputs();
        write("content/portfolio.yaml", "title: Saved while the build ran");
        state.save(inputs);

        assertThat(isUpToDate(state("public"))).isFalse();
    }

    @Test
    void remembersEachSiteForItself() throws IOException {
        Path other = root.resolve("other");
        BuildState second = new BuildState(root, other, "public");
        second.save(second.inputs());

        assertThat(isUpToDate(state("public"))).isTrue();
        assertThat(second.isUpToDate(second.inputs())).isTrue();
    }

    @Test
    void doesItsWorkWhereNothingCanBeRemembered() throws IOException {
        Path file = Files.createDirectories(root.resolve("portfolio")).resolve(".debrief");
        Files.writeString(file, "a file where the cache must be");
        BuildState state = new BuildState(root.resolve("portfolio"), site, "public");

        state.save(state.inputs());

        assertThat(isUpToDate(state)).isFalse();
        assertThat(file).hasContent("a file where the cache must be");
    }

    private BuildState state(String request) {
        return new BuildState(root, site, request);
    }

    private static boolean isUpToDate(BuildState state) throws IOException {
        return state.isUpToDate(state.inputs());
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
