package debrief.build;

import static debrief.testing.SmallPortfolio.INTERVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import debrief.Pipeline;
import debrief.build.BuildRequest.Progress;
import debrief.model.Profile;
import debrief.names.Unescaped;
import debrief.problem.Problem;
import debrief.problem.ProblemsException;
import debrief.testing.SmallPortfolio;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last look: a public site that would hold private data is not published, and the refusal repeats none of it. */
class GateTest {

    private static final String PAGE = "title=About\ntype=page\nstatus=published\n~~~~~~\n";
    /** In two parts, so that no scanner takes this file for a leak. */
    private static final String TOKEN = "ghp_" + "x7Kq2LmZ9vRt4WsB8nYc1PdJ6hFg3TaE5uXo";

    private static final String MAIL = "rowan.zoltan" + "@mail.example.com";

    @TempDir
    private Path lab;

    private SmallPortfolio portfolio;

    @BeforeEach
    void aPortfolio() {
        portfolio = SmallPortfolio.in(lab);
    }

    @Test
    void aNameOnAHandWrittenPageIsToldWithItsLineAndNothingIsPublished() throws IOException {
        build(Profile.PUBLIC);
        var before = SmallPortfolio.files(lab.resolve("site"));
        portfolio.with("content/pages/about.md", PAGE + "Hello.\n\nI am Ada Secret.\n");

        assertThat(refused())
                .containsExactly(
                        "site/about.html: error: a declared name would be published here, and in another file\n"
                                + "    hint: it stands in content/pages/about.md:7; take it out, or name it under 'open:' in"
                                + " portfolio.yaml if everybody may read it; the name is declared in content/portfolio.yaml:3");
        assertThat(SmallPortfolio.files(lab.resolve("site"))).isEqualTo(before);

        build(Profile.MENTOR);
        assertThat(SmallPortfolio.files(lab.resolve("site"))).containsKey("about.html");
    }

    @Test
    void aSecretInATalkIsToldOnceAndNotRepeated() {
        portfolio.with(
                INTERVIEW + "transcript.txt", "H: Hi.\n\nR: Same.\n\nH: What?\n\nR: I took " + TOKEN + " there.\n");

        List<String> problems = refused();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0))
                .contains("a GitHub")
                .contains("other files")
                .contains("content/interviews/2024-05-20-backend/transcript.txt:7")
                .contains("make a new one")
                .doesNotContain(TOKEN.substring(4, 12));
    }

    @Test
    void addressesOfPeopleAndFilesInAssetsAreLookedAt() {
        portfolio
                .with("content/pages/about.md", PAGE + "Write to " + MAIL + ".\n")
                .with("assets/notes.txt", "ADA&nbsp;SECRET")
                .with("assets/picture.bin", "\0Ada Secret");

        assertThat(refused())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).startsWith("site/about.html: error: an e-mail address"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("site/notes.txt: error: a declared name")
                        .contains("assets/notes.txt:1"))
                .noneMatch(problem -> problem.contains("zoltan"));
    }

    @Test
    void aZeroByteHidesNothingOfWhatIsShownAsText() {
        portfolio.with("assets/notes.txt", "\0Ada Sec\0ret");

        assertThat(refused()).singleElement().asString().startsWith("site/notes.txt: error: a declared name");
    }

    @Test
    void aZeroByteOnAPageHidesNothingOfThePage() {
        portfolio.with("content/pages/about.md", PAGE + "A\0B\n\nI am Ada Secret.\n");

        assertThat(refused()).singleElement().asString().startsWith("site/about.html: error: a declared name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void textsOfTwoBytesALetterAreLookedAt(String charset) throws IOException {
        Files.createDirectories(lab.resolve("assets"));
        Files.writeString(lab.resolve("assets/notes.log"), "I am Ada Secret.\n", Charset.forName(charset));

        assertThat(refused())
                .singleElement()
                .asString()
                .startsWith("site/notes.log: error: a declared name")
                .contains("assets/notes.log:1");
    }

    @Test
    void whatAPictureSaysBesidesWhatItShowsIsNotPublished() throws IOException {
        Files.createDirectories(lab.resolve("assets"));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", png);
        byte[] plain = png.toByteArray();
        png.writeBytes("Ada Secret".getBytes(StandardCharsets.UTF_8));
        Files.write(lab.resolve("assets/me.png"), png.toByteArray());

        build(Profile.PUBLIC);

        assertThat(lab.resolve("site/me.png")).hasBinaryContent(plain);
    }

    @Test
    void whatEverybodyMayReadPasses() throws IOException {
        portfolio
                .with(
                        "content/pages/about.md",
                        PAGE + "Write to " + MAIL + ", or see https://adasecret.example.org/.\n")
                .with("content/portfolio.yaml", """
                        title: Preparation
                        owner: {name: Ada Secret, pseudonym: Rowan}
                        site: {url: https://adasecret.example.org/}
                        open: [%s]
                        """.formatted(MAIL));

        build(Profile.PUBLIC);

        assertThat(Unescaped.plain(SmallPortfolio.files(lab.resolve("site")).get("about.html")))
                .contains(MAIL, "adasecret");
    }

    @Test
    void anAcceptedFindingPasses() throws IOException {
        portfolio
                .with(INTERVIEW + "transcript.txt", "H: Hi.\n\nR: Same.\n\nH: Where?\n\nR: At " + MAIL + ".\n")
                .with(INTERVIEW + "analysis.yaml", """
                        exchanges:
                          - id: mail
                            title: Mail
                            kind: logistics
                            turns: 1-4
                            accept: [{kind: private-data, words: %s, because: It is a made-up one.}]
                        """.formatted(MAIL));

        build(Profile.PUBLIC);

        assertThat(SmallPortfolio.files(lab.resolve("site")).get("interviews/2024-05-20-backend/mail.html"))
                .contains(MAIL);
    }

    @Test
    void aNameInAnAddressMustBeRenamed() {
        portfolio.with(INTERVIEW + "analysis.yaml", """
                exchanges:
                  - {id: meeting-ada-secret, title: Meeting, kind: greeting, turns: 1-2}
                """);

        assertThat(refused())
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("site/interviews/2024-05-20-backend/meeting-….html: error: the address of this page"
                                + " holds a declared name"))
                .noneMatch(problem -> problem.contains("ada-secret"));
    }

    @Test
    void aFileThatNobodyCanLookIntoIsPublishedWithAWarning() throws IOException {
        portfolio.with("assets/cv/rowan.pdf", "%PDF-1.7 \0 Ada Secret \0").with("assets/letters.woff2", "wOF2\0");

        assertThat(build(Profile.PUBLIC).warnings())
                .extracting(Problem::toString)
                .containsExactly("""
                        assets/cv/rowan.pdf: warning: nobody has looked into this file, and everybody may open it
                            hint: look for names yourself, also in what its program notes about its author; debrief reads\
                         texts and pictures""");
        assertThat(build(Profile.MENTOR).warnings()).isEmpty();
    }

    private BuildResult build(Profile profile) throws IOException {
        BuildRequest request = portfolio.request();
        return Pipeline.build(
                BuildRequest.open(request.root(), request.site(), "site", Optional.of(profile), "", "", false),
                Progress.NONE);
    }

    private List<String> refused() {
        ProblemsException refusal = catchThrowableOfType(ProblemsException.class, () -> build(Profile.PUBLIC));
        assertThat(refusal).as("the build is refused").isNotNull();
        return refusal.problems().stream().map(Problem::toString).toList();
    }
}
