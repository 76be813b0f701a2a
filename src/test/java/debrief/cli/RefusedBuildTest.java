package debrief.cli;

import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A {@code build} that is refused: it says why, and what stands in the site's folder stays as it was. */
class RefusedBuildTest {

    private final Shell shell;

    RefusedBuildTest(@TempDir Path lab) {
        // A folder above it is needed for a site that would take it in.
        shell = Shell.inASmallPortfolio(lab.resolve("portfolio"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a b/", "../up", "/<x>/", "https://example.org/", "/ü/", "/a?b"})
    void aBasePathThatIsNoPathIsRefused(String path) {
        Said said = shell.debrief("build", "--base-path", path);

        said.isAboutTheCommandLine();
        assertThat(said.err()).contains("--base-path must be a path as /prep/, not '" + path + "'");
        assertThat(shell.file("site")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.org", "ftp://example.org/", "javascript:alert(1)", "https://", "https://a b/", "x:y"})
    void anAddressThatIsNoneIsRefused(String url) {
        Said said = shell.debrief("build", "--site-url", url);

        said.isAboutTheCommandLine();
        assertThat(said.err()).contains("--site-url must be an address as https://me.github.io/prep/");
        assertThat(shell.file("site")).doesNotExist();
    }

    @Test
    void nothingIsPublishedWhileAFileIsWrong() throws IOException {
        shell.debrief("build");
        Map<String, String> before = files(shell.file("site"));
        shell.makeMistakes();

        Said said = shell.debrief("build");

        said.isAboutAMistake();
        assertThat(said.err()).contains("unknown key 'ownr'").endsWith("2 errors\n");
        assertThat(files(shell.file("site"))).isEqualTo(before);
    }

    @Test
    void aBrokenTemplateIsShownWithItsLineAndNothingIsPublished() throws IOException {
        shell.debrief("build");
        Map<String, String> before = files(shell.file("site"));
        shell.write("templates/home.ftlh", "<p>\n${page.titel}\n");

        Said said = shell.debrief("build");

        said.isAboutAMistake();
        assertThat(said.err())
                .contains("templates/home.ftlh:2:3: error: ", "page.titel")
                .contains("  > 2 | ${page.titel}");
        assertThat(files(shell.file("site"))).isEqualTo(before);
    }

    @Test
    void aMacroWithoutAnEndIsAMistakeInTheTemplate() {
        shell.write("templates/home.ftlh", "<#macro m><@m/></#macro><@m/>");

        Said said = shell.debrief("build");

        said.isAboutAMistake();
        assertThat(said.err()).startsWith("templates/home.ftlh: error: a macro calls itself without an end");
    }

    @Test
    void anOutputFolderThatIsAFileIsSaid() {
        shell.write("site", "a file");

        Said said = shell.debrief("build");

        said.isAboutAMistake();
        assertThat(said.err()).contains("debrief: " + shell.file("site") + ": the site's folder is a file");
        assertThat(shell.file("site")).hasContent("a file");
    }

    @Test
    void anOutputFolderBelowAFileIsSaid() {
        shell.write("out", "a file");

        Said said = shell.debrief("build", "--site", shell.file("out/site").toString());

        said.isAboutAMistake();
        assertThat(said.err()).startsWith("debrief: " + shell.file("out"));
    }

    @Test
    void aFileInTheWayOfItsWorkIsSaid() {
        shell.write(".debrief/staging", "a file");

        Said said = shell.debrief("build");

        said.isAboutAMistake();
        assertThat(said.err()).isEqualTo("debrief: " + shell.file(".debrief/staging") + ": something else is there\n");
    }

    @Test
    void aStrangersFileIsNotOverwritten() {
        shell.write("site/index.html", "mine");

        Said said = shell.debrief("build");

        said.isAboutAMistake();
        assertThat(said.err())
                .contains("site/index.html: error: this file was not written by debrief and would be overwritten")
                .contains("--site DIR");
        assertThat(shell.file("site/index.html")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "content", "content/site", "templates", "..", ".git/site"})
    void aSiteAmongThePortfoliosOwnFilesIsRefused(String site) {
        Said said = shell.debrief("build", "--site", shell.file(site).toString());

        said.isAboutTheCommandLine();
        assertThat(said.err()).contains("--site would mix the site with the portfolio's own files");
    }

    @Test
    void aFolderOfAssetsThatLeadsElsewhereIsRefused(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("id_rsa"), "secret");
        Files.createSymbolicLink(shell.file("assets"), elsewhere);

        Said said = shell.debrief("build");

        said.isAboutAMistake();
        assertThat(said.err()).contains("assets: error: a link that leads out of the portfolio");
        assertThat(shell.file("site/id_rsa")).doesNotExist();
    }
}
