package debrief.cli;

import static debrief.testing.SmallPortfolio.INTERVIEW;
import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code build}: what is typed, what is answered, and what then stands in the folder; see also {@link RefusedBuildTest}. */
class BuildTest {

    private final Path lab;
    private final Shell shell;

    BuildTest(@TempDir Path lab) {
        this.lab = lab;
        shell = Shell.inASmallPortfolio(lab.resolve("portfolio"));
    }

    @Test
    void makesTheSite() {
        Said said = shell.debrief("build");

        said.isFine();
        assertThat(said.out())
                .containsPattern("^site/index.html: \\d+ files from 1 interview, \\d+ written, 0 removed "
                        + "\\(public profile, \\d+\\.\\d\\d s\\)\nNext: ");
        assertThat(shell.file("site/index.html")).content().contains("Backend developer");
        assertThat(shell.file("site/interviews/2024-05-20-backend/duplicates.html"))
                .exists();
    }

    @Test
    void saysWhenThereIsNothingToDo() throws IOException {
        shell.debrief("build");
        Map<String, String> before = files(shell.file("site"));

        Said said = shell.debrief("build");

        said.isFine();
        assertThat(said.out()).contains("site/ is up to date");
        assertThat(files(shell.file("site"))).isEqualTo(before);
    }

    @Test
    void buildsAgainWhenAskedTo() {
        shell.debrief("build");

        for (int i = 0; i < 2; i++) {
            Said said = shell.debrief("build", "--full");
            said.isFine();
            assertThat(said.out()).contains(" 0 written, 0 removed");
        }
        assertThat(shell.debrief("build").out()).contains("up to date");
    }

    @Test
    void buildsAgainAfterAChange() {
        shell.debrief("build");
        shell.write("content/portfolio.yaml", "title: A new title of another length\n");

        assertThat(shell.debrief("build").out()).doesNotContain("up to date");
        assertThat(shell.file("site/index.html")).content().contains("A new title of another length");
    }

    @Test
    void buildsAgainForAnotherProfile() {
        shell.debrief("build");

        assertThat(shell.debrief("build", "--profile", "private").out()).contains("(private profile");
    }

    @ParameterizedTest
    @CsvSource({"public, false, false", "mentor, true, false", "private, true, true"})
    void eachProfileSeesItsInterviews(String profile, boolean unpublished, boolean draft) {
        interview("2024-06-01-private", "");
        interview("2024-07-01-draft", "draft: true\nvisibility: public\n");
        Path site = lab.resolve("out");

        Said said = shell.debrief("build", "--profile", profile, "--site", site.toString());

        said.isFine();
        Path interviews = site.resolve("interviews");
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
        shell.debrief("build", "--profile", profile).isFine();
    }

    @Test
    void realNamesStayInPrivateBuilds() throws IOException {
        Path open = lab.resolve("public");
        Path own = lab.resolve("private");

        shell.debrief("build", "--site", open.toString());
        shell.debrief("build", "--profile", "private", "--site", own.toString());

        assertThat(files(open).values()).noneMatch(text -> text.contains("Secret"));
        assertThat(files(own).values()).anyMatch(text -> text.contains("Secret"));
    }

    @Test
    void thePortfolioMayNameTheProfile() {
        shell.write("content/portfolio.yaml", "title: A\nprofile: mentor\n");

        assertThat(shell.debrief("build").out()).contains("(mentor profile");
        assertThat(shell.debrief("build", "--profile", "public").out()).contains("(public profile");
    }

    @Test
    void aSiteWithoutInterviewsSucceedsAndSaysWhy() {
        shell.write(
                INTERVIEW + "interview.yaml",
                "title: A\nvisibility: private\nspeakers: {H: {role: interviewer}, R: {role: candidate}}\n");

        Said said = shell.debrief("build");

        said.isFine();
        assertThat(said.out())
                .contains("left out 2024-05-20-backend: it is private")
                .contains("this profile shows no interview; see above for the reasons");
        assertThat(shell.file("site/index.html")).exists();
    }

    @ParameterizedTest
    @CsvSource({"prep, /prep/", "/prep/, /prep/", "/, /", "a/b, /a/b/"})
    void aBasePathIsTheRootOfThePageNotFound(String typed, String base) {
        shell.debrief("build", "--base-path", typed).isFine();

        assertThat(shell.file("site/404.html")).content().contains("href=\"" + base + "index.html\"");
    }

    @Test
    void anAddressGoesIntoTheSitemap() {
        shell.debrief("build", "--site-url", "https://me.example.org/x").isFine();

        assertThat(shell.file("site/sitemap.xml")).content().contains("<loc>https://me.example.org/x/</loc>");
    }

    @Test
    void aPictureThatIsNoneIsAWarning() {
        shell.write("content/images/me.png", "<script>");

        Said said = shell.debrief("build");

        said.isFine();
        assertThat(said.err()).contains("content/images/me.png: warning: no png, jpg, webp or gif");
    }

    @Test
    void verboseTellsTheSteps() {
        Said said = shell.debrief("build", "-v");

        said.isFine();
        assertThat(said.err()).containsPattern("\\d+ ms  reading ").containsPattern("\\d+ ms  publishing");
    }

    @Test
    void numbersAreWrittenAlikeInEveryLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(shell.debrief("build", "-v").err()).containsPattern("[0-9]+ ms  reading");
            assertThat(shell.debrief("build").out()).containsPattern("up to date \\([0-9]\\.[0-9]{2} s\\)");
        } finally {
            Locale.setDefault(before);
        }
    }

    private void interview(String id, String more) {
        String folder = "content/interviews/" + id + "/";
        shell.write(folder + "transcript.txt", "H: Hello.\n\nR: Hello.\n");
        shell.write(
                folder + "interview.yaml",
                "title: " + id + "\nspeakers: {H: {role: interviewer}, R: {role: candidate}}\n" + more);
    }
}
