package debrief.cli;

import static debrief.cli.Said.in;
import static debrief.testing.SmallPortfolio.INTERVIEW;
import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code build}: what is typed, what is answered, and what then stands in the folder. */
class BuildTest {

    @TempDir
    private Path lab;

    private Path root = Path.of("");
    private SmallPortfolio portfolio;

    @BeforeEach
    void portfolio() {
        root = lab.resolve("portfolio");
        portfolio = SmallPortfolio.in(root);
    }

    @Test
    void makesTheSite() {
        Said said = in(root, "build");

        said.isFine();
        assertThat(said.out())
                .containsPattern("^site/index.html: \\d+ files from 1 interview, \\d+ written, 0 removed "
                        + "\\(public profile, \\d+\\.\\d\\d s\\)\n$");
        assertThat(root.resolve("site/index.html")).content().contains("Backend developer");
        assertThat(root.resolve("site/interviews/2024-05-20-backend/duplicates.html"))
                .exists();
    }

    @Test
    void saysWhenThereIsNothingToDo() throws IOException {
        in(root, "build");
        Map<String, String> before = files(root.resolve("site"));

        Said said = in(root, "build");

        said.isFine();
        assertThat(said.out()).contains("site/ is up to date");
        assertThat(files(root.resolve("site"))).isEqualTo(before);
    }

    @Test
    void buildsAgainWhenAskedTo() {
        in(root, "build");

        for (int i = 0; i < 2; i++) {
            Said said = in(root, "build", "--full");
            said.isFine();
            assertThat(said.out()).contains(" 0 written, 0 removed");
        }
        assertThat(in(root, "build").out()).contains("up to date");
    }

    @Test
    void buildsAgainAfterAChange() {
        in(root, "build");
        portfolio.with("content/portfolio.yaml", "title: A new title of another length\n");

        assertThat(in(root, "build").out()).doesNotContain("up to date");
        assertThat(root.resolve("site/index.html")).content().contains("A new title of another length");
    }

    @Test
    void buildsAgainForAnotherProfile() {
        in(root, "build");

        assertThat(in(root, "build", "--profile", "private").out()).contains("(private profile");
    }

    @ParameterizedTest
    @CsvSource({"public, false, false", "mentor, true, false", "private, true, true"})
    void eachProfileSeesItsInterviews(String profile, boolean unpublished, boolean draft) {
        more();

        Said said = in(
                root,
                "build",
                "--profile",
                profile,
                "--site",
                lab.resolve("out").toString());

        said.isFine();
        Path interviews = lab.resolve("out/interviews");
        assertThat(Files.exists(interviews.resolve("2024-05-20-backend/index.html")))
                .isTrue();
        assertThat(Files.exists(interviews.resolve("2024-06-01-private/index.html")))
                .isEqualTo(unpublished);
        assertThat(Files.exists(interviews.resolve("2024-07-01-draft/index.html")))
                .isEqualTo(draft);
        AbstractStringAssert<?> out = assertThat(said.out()).contains("(" + profile + " profile");
        if (!unpublished) {
            out.contains("left out 2024-06-01-private: it is private (say 'visibility: public'");
        }
        if (!draft) {
            out.contains("left out 2024-07-01-draft: it is a draft (draft: true)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUBLIC", "Public"})
    void profilesMayBeWrittenInAnyCase(String profile) {
        in(root, "build", "--profile", profile).isFine();
    }

    @Test
    void realNamesStayInPrivateBuilds() throws IOException {
        in(root, "build", "--site", lab.resolve("public").toString());
        in(
                root,
                "build",
                "--profile",
                "private",
                "--site",
                lab.resolve("private").toString());

        assertThat(files(lab.resolve("public")).values()).noneMatch(text -> text.contains("Secret"));
        assertThat(files(lab.resolve("private")).values()).anyMatch(text -> text.contains("Secret"));
    }

    @Test
    void thePortfolioMayNameTheProfile() {
        portfolio.with("content/portfolio.yaml", "title: A\nprofile: mentor\n");

        assertThat(in(root, "build").out()).contains("(mentor profile");
        assertThat(in(root, "build", "--profile", "public").out()).contains("(public profile");
    }

    @Test
    void aSiteWithoutInterviewsSucceedsAndSaysWhy() {
        portfolio.with(
                INTERVIEW + "interview.yaml",
                "title: A\nvisibility: private\n" + "speakers: {H: {role: interviewer}, R: {role: candidate}}\n");

        Said said = in(root, "build");

        said.isFine();
        assertThat(said.out())
                .contains("left out 2024-05-20-backend: it is private")
                .contains("this profile shows no interview; see above for the reasons");
        assertThat(root.resolve("site/index.html")).exists();
    }

    @ParameterizedTest
    @CsvSource({"prep, /prep/", "/prep/, /prep/", "/, /", "a/b, /a/b/"})
    void aBasePathIsTheRootOfThePageNotFound(String typed, String base) {
        in(root, "build", "--base-path", typed).isFine();

        assertThat(root.resolve("site/404.html")).content().contains("href=\"" + base + "index.html\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a b/", "../up", "/<x>/", "https://example.org/", "/ü/", "/a?b"})
    void aBasePathThatIsNoPathIsRefused(String path) {
        Said said = in(root, "build", "--base-path", path);

        said.isAboutTheCommandLine();
        assertThat(said.err()).contains("--base-path must be a path as /prep/, not '" + path + "'");
        assertThat(root.resolve("site")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.org", "ftp://example.org/", "javascript:alert(1)", "https://", "https://a b/", "x:y"})
    void anAddressThatIsNoneIsRefused(String url) {
        Said said = in(root, "build", "--site-url", url);

        said.isAboutTheCommandLine();
        assertThat(said.err()).contains("--site-url must be an address as https://me.github.io/prep/");
    }

    @Test
    void anAddressGoesIntoTheSitemap() {
        in(root, "build", "--site-url", "https://me.example.org/x").isFine();

        assertThat(root.resolve("site/sitemap.xml")).content().contains("<loc>https://me.example.org/x/</loc>");
    }

    @Test
    void nothingIsPublishedWhileAFileIsWrong() throws IOException {
        in(root, "build");
        Map<String, String> before = files(root.resolve("site"));
        mistakes();

        Said said = in(root, "build");

        said.isAboutAMistake();
        assertThat(said.err()).contains("unknown key 'ownr'").endsWith("2 errors\n");
        assertThat(files(root.resolve("site"))).isEqualTo(before);
    }

    @Test
    void aBrokenTemplateIsShownWithItsLineAndNothingIsPublished() throws IOException {
        in(root, "build");
        Map<String, String> before = files(root.resolve("site"));
        portfolio.with("templates/home.ftlh", "<p>\n${page.titel}\n");

        Said said = in(root, "build");

        said.isAboutAMistake();
        assertThat(said.err())
                .contains("templates/home.ftlh:2:3: error: ", "page.titel")
                .contains("  > 2 | ${page.titel}");
        assertThat(files(root.resolve("site"))).isEqualTo(before);
    }

    @Test
    void anOutputFolderThatIsAFileIsSaid() {
        portfolio.with("site", "a file");

        Said said = in(root, "build");

        said.isAboutAMistake();
        assertThat(said.err()).contains("debrief: " + root.resolve("site") + ": the site's folder is a file");
        assertThat(root.resolve("site")).hasContent("a file");
    }

    @Test
    void anOutputFolderBelowAFileIsSaid() {
        portfolio.with("out", "a file");

        Said said = in(root, "build", "--site", root.resolve("out/site").toString());

        said.isAboutAMistake();
        assertThat(said.err()).startsWith("debrief: " + root.resolve("out"));
    }

    @Test
    void aFileInTheWayOfItsWorkIsSaid() {
        portfolio.with(".debrief/staging", "a file");

        Said said = in(root, "build");

        said.isAboutAMistake();
        assertThat(said.err())
                .isEqualTo("debrief: " + root.resolve(".debrief/staging") + ": something else is there\n");
    }

    @Test
    void aStrangersFileIsNotOverwritten() {
        portfolio.with("site/index.html", "mine");

        Said said = in(root, "build");

        said.isAboutAMistake();
        assertThat(said.err())
                .contains("site/index.html: error: this file was not written by debrief and would be overwritten")
                .contains("--site DIR");
        assertThat(root.resolve("site/index.html")).hasContent("mine");
    }

    @Test
    void aPictureThatIsNoneIsAWarning() {
        portfolio.with("content/images/me.png", "<script>");

        Said said = in(root, "build");

        said.isFine();
        assertThat(said.err()).contains("content/images/me.png: warning: no png, jpg, webp or gif");
    }

    @Test
    void verboseTellsTheSteps() {
        Said said = in(root, "build", "-v");

        said.isFine();
        assertThat(said.err()).containsPattern("\\d+ ms  reading ").containsPattern("\\d+ ms  publishing");
    }

    @Test
    void numbersAreWrittenAlikeInEveryLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(in(root, "build", "-v").err()).containsPattern("[0-9]+ ms  reading");
            assertThat(in(root, "build").out()).containsPattern("up to date \\([0-9]\\.[0-9]{2} s\\)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMacroWithoutAnEndIsAMistakeInTheTemplate() {
        portfolio.with("templates/home.ftlh", "<#macro m><@m/></#macro><@m/>");

        Said said = in(root, "build");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("templates/home.ftlh: error: a macro calls itself without an end");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "content", "content/site", "templates", "..", ".git/site"})
    void aSiteAmongThePortfoliosOwnFilesIsRefused(String site) {
        Said said = in(root, "build", "--site", root.resolve(site).toString());

        said.isAboutTheCommandLine();
        assertThat(said.err()).contains("--site would mix the site with the portfolio's own files");
    }

    @Test
    void aFolderOfAssetsThatLeadsElsewhereIsRefused(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("id_rsa"), "secret");
        Files.createSymbolicLink(root.resolve("assets"), elsewhere);

        Said said = in(root, "build");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("assets: error: a link that leads out of the portfolio");
        assertThat(root.resolve("site/id_rsa")).doesNotExist();
    }

    private void more() {
        for (String name : List.of("2024-06-01-private", "2024-07-01-draft")) {
            portfolio
                    .with("content/interviews/" + name + "/transcript.txt", "H: Hello.\n\nR: Hello.\n")
                    .with(
                            "content/interviews/" + name + "/interview.yaml",
                            "title: " + name + "\n"
                                    + "speakers: {H: {role: interviewer}, R: {role: candidate}}\n"
                                    + (name.endsWith("draft") ? "draft: true\nvisibility: public\n" : ""));
        }
    }

    private void mistakes() {
        portfolio
                .with("content/portfolio.yaml", "title: Preparation\nownr: {}\n")
                .with(
                        INTERVIEW + "interview.yaml",
                        "title: {a: map}\n" + "speakers: {H: {role: interviewer}, R: {role: candidate}}\n");
    }
}
