package debrief.cli;

import static debrief.testing.SmallPortfolio.INTERVIEW;
import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person types, and what they read back. */
class CliTest {

    @TempDir
    private Path lab;

    private Path root = Path.of("");
    private SmallPortfolio portfolio;

    @BeforeEach
    void portfolio() {
        root = lab.resolve("portfolio");
        portfolio = SmallPortfolio.in(root);
    }

    @Nested
    class CommandLine {

        @ParameterizedTest
        @ValueSource(strings = {"init", "check", "gaps", "build", "serve"})
        void everyCommandExplainsItself(String command) {
            Said said = debrief(command, "--help");

            assertFine(said);
            assertThat(said.out()).startsWith("Usage: debrief " + command).contains("--directory=DIR", "--help");
        }

        @Test
        void everyCommandIsListed() {
            for (Said said : List.of(debrief(), debrief("--help"))) {
                assertFine(said);
                assertThat(said.out())
                        .contains(
                                "Usage: debrief",
                                "init ",
                                "check ",
                                "gaps ",
                                "build ",
                                "serve ",
                                "debrief init my-portfolio");
            }
        }

        @Test
        void theVersionIsTold() {
            Said said = debrief("--version");

            assertFine(said);
            assertThat(said.out()).startsWith("debrief ");
        }

        @ParameterizedTest
        @CsvSource({"biuld, build", "chekc, check", "gap, gaps", "sevre, serve", "Build, build", "--versoin, --version"
        })
        void aMistypedWordIsAnsweredWithTheNearest(String typed, String meant) {
            Said said = debrief(typed);

            assertUsage(said);
            assertThat(said.err()).contains(typed, "hint: did you mean '" + meant + "'?", "Try 'debrief --help'.");
        }

        @Test
        void aMistypedOptionIsAnsweredWithTheNearest() {
            Said said = debrief("build", "--profil", "public");

            assertUsage(said);
            assertThat(said.err()).contains("--profil", "did you mean '--profile'?", "Try 'debrief build --help'.");
        }

        @Test
        void aWordLikeNoneGetsNoGuess() {
            Said said = debrief("frobnicate");

            assertUsage(said);
            assertThat(said.err()).contains("frobnicate", "--help").doesNotContain("did you mean");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"build --profile everybody", "serve --port many", "init", "check extra", "build --site"})
        void whatIsNotUnderstoodIsSaid(String line) {
            Said said = debrief(line.split(" "));

            assertUsage(said);
            assertThat(said.err()).startsWith("debrief: ").contains("--help'");
        }
    }

    @Nested
    class Portfolio {

        @ParameterizedTest
        @ValueSource(strings = {"check", "gaps", "build", "serve"})
        void aFolderWithoutOneIsSaidWithWhatToTry(String command) throws IOException {
            Path empty = Files.createDirectories(lab.resolve("empty"));

            Said said = debrief("-C", empty.toString(), command);

            assertMistake(said);
            assertThat(said.err())
                    .contains("content: error: there is no folder content/ in " + empty)
                    .contains("hint: run 'debrief init DIR'");
            assertThat(empty).isEmptyDirectory();
        }

        @Test
        void aFolderThatIsNotThereIsSaid() {
            Said said = debrief("check", "-C", lab.resolve("nowhere").toString());

            assertMistake(said);
            assertThat(said.err()).contains("there is no folder content/ in " + lab.resolve("nowhere"));
        }

        @Test
        void aRelativeFolderIsFoundFromHere() {
            Path relative = Path.of("").toAbsolutePath().relativize(root);

            assertFine(debrief("-C", relative.toString(), "check"));
            assertFine(debrief("check", "--directory", relative.toString()));
        }
    }

    @Nested
    class Check {

        @Test
        void findsNothingInASoundPortfolio() {
            Said said = in(root, "check");

            assertFine(said);
            assertThat(said.out()).isEqualTo("no problems in 1 readable interview\n");
            assertThat(said.err()).isEmpty();
        }

        @Test
        void showsEveryMistakeAtItsPlace() {
            mistakes();

            Said said = in(root, "check");

            assertMistake(said);
            assertThat(said.err())
                    .contains("content/portfolio.yaml:2:1: error: unknown key 'ownr'")
                    .contains("  > 2 | ownr: {}")
                    .contains("hint: did you mean 'owner'?")
                    .contains(INTERVIEW + "interview.yaml:1:8: error: ")
                    .contains("    | ");
            assertThat(said.out()).startsWith("2 errors in ");
        }

        @Test
        void listsMistakesAsJsonLines() throws IOException {
            mistakes();

            Said said = in(root, "check", "--json");

            assertMistake(said);
            assertThat(said.err()).isEmpty();
            List<JsonNode> lines = json(said.out());
            assertThat(lines).hasSize(2);
            assertThat(lines.get(0).get("file").asText()).isEqualTo(INTERVIEW + "interview.yaml");
            JsonNode second = lines.get(1);
            assertThat(second.get("kind").asText()).isEqualTo("problem");
            assertThat(second.get("severity").asText()).isEqualTo("error");
            assertThat(second.get("file").asText()).isEqualTo("content/portfolio.yaml");
            assertThat(second.get("line").asInt()).isEqualTo(2);
            assertThat(second.get("column").asInt()).isEqualTo(1);
            assertThat(second.get("message").asText()).contains("ownr");
            assertThat(second.get("hint").asText()).contains("owner");
        }

        @Test
        void saysNothingAsJsonWhenThereIsNothing() {
            Said said = in(root, "check", "--json");

            assertFine(said);
            assertThat(said.out()).isEmpty();
        }

        @Test
        void minorMattersCountOnlyWhenItIsStrict() {
            portfolio.with(INTERVIEW + "analysis.yaml", """
                    exchanges:
                      - id: greeting
                        title: The greeting
                        kind: greeting
                        turns: 1-2
                        topics: [{topic: Nobody declared this, advice: Read.}]
                        issues:
                          - {text: Too short., evidence: [{turn: 2, quote: Same}]}
                    """);

            Said lenient = in(root, "check");
            assertFine(lenient);
            assertThat(lenient.err()).contains("warning: ");
            assertThat(lenient.out()).contains("warning");

            Said strict = in(root, "check", "--strict");
            assertThat(strict.code()).isEqualTo(1);
            assertThat(strict.err()).isEqualTo(lenient.err());
        }

        @Test
        void quietSaysOnlyProblems() {
            assertThat(in(root, "check", "-q").out()).isEmpty();
            mistakes();
            Said said = in(root, "check", "-q");
            assertThat(said.out()).isEmpty();
            assertThat(said.err()).contains("unknown key 'ownr'");
        }

        @Test
        void controlCharactersOfAFileDoNotReachTheTerminal() {
            portfolio.with("content/portfolio.yaml", "title: A\n\"\\u001b[31m\": x\n");

            Said said = in(root, "check");

            assertMistake(said);
            assertThat(said.err()).doesNotContain("\u001b");
        }
    }

    @Nested
    class Gaps {

        @Test
        void areListedByQuestion() {
            Said said = in(root, "gaps");

            assertFine(said);
            assertThat(said.out())
                    .containsPattern("(?m)^2024-05-20-backend greeting: .*expecting.*suggested.*practice")
                    .containsPattern("(?m)^2024-05-20-backend duplicates: .*claims")
                    .containsPattern("\\d+ gaps\n$");
        }

        @Test
        void areListedAsJsonLines() throws IOException {
            Said said = in(root, "gaps", "--json");

            assertFine(said);
            assertThat(json(said.out()))
                    .allSatisfy(
                            line -> assertThat(line.get("interview").asText()).isEqualTo("2024-05-20-backend"))
                    .anySatisfy(line -> {
                        assertThat(line.get("exchange").asText()).isEqualTo("greeting");
                        assertThat(line.get("section").asText()).isEqualTo("practice");
                    });
        }

        @Test
        void areNotGuessedFromBrokenFiles() {
            mistakes();

            assertMistake(in(root, "gaps"));
        }
    }

    @Nested
    class Build {

        @Test
        void makesTheSite() {
            Said said = in(root, "build");

            assertFine(said);
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

            assertFine(said);
            assertThat(said.out()).contains("site/ is up to date");
            assertThat(files(root.resolve("site"))).isEqualTo(before);
        }

        @Test
        void buildsAgainWhenAskedTo() {
            in(root, "build");

            for (int i = 0; i < 2; i++) {
                Said said = in(root, "build", "--full");
                assertFine(said);
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

            assertFine(said);
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
            assertFine(in(root, "build", "--profile", profile));
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

            assertFine(said);
            assertThat(said.out())
                    .contains("left out 2024-05-20-backend: it is private")
                    .contains("this profile shows no interview; see above for the reasons");
            assertThat(root.resolve("site/index.html")).exists();
        }

        @ParameterizedTest
        @CsvSource({"prep, /prep/", "/prep/, /prep/", "/, /", "a/b, /a/b/"})
        void aBasePathIsTheRootOfThePageNotFound(String typed, String root) {
            assertFine(in(CliTest.this.root, "build", "--base-path", typed));

            assertThat(CliTest.this.root.resolve("site/404.html"))
                    .content()
                    .contains("href=\"" + root + "index.html\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/a b/", "../up", "/<x>/", "https://example.org/", "/ü/", "/a?b"})
        void aBasePathThatIsNoPathIsRefused(String path) {
            Said said = in(root, "build", "--base-path", path);

            assertUsage(said);
            assertThat(said.err()).contains("--base-path must be a path as /prep/, not '" + path + "'");
            assertThat(root.resolve("site")).doesNotExist();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"example.org", "ftp://example.org/", "javascript:alert(1)", "https://", "https://a b/", "x:y"
                })
        void anAddressThatIsNoneIsRefused(String url) {
            Said said = in(root, "build", "--site-url", url);

            assertUsage(said);
            assertThat(said.err()).contains("--site-url must be an address as https://me.github.io/prep/");
        }

        @Test
        void anAddressGoesIntoTheSitemap() {
            assertFine(in(root, "build", "--site-url", "https://me.example.org/x"));

            assertThat(root.resolve("site/sitemap.xml")).content().contains("<loc>https://me.example.org/x/</loc>");
        }

        @Test
        void nothingIsPublishedWhileAFileIsWrong() throws IOException {
            in(root, "build");
            Map<String, String> before = files(root.resolve("site"));
            mistakes();

            Said said = in(root, "build");

            assertMistake(said);
            assertThat(said.err()).contains("unknown key 'ownr'").endsWith("2 errors\n");
            assertThat(files(root.resolve("site"))).isEqualTo(before);
        }

        @Test
        void aBrokenTemplateIsShownWithItsLineAndNothingIsPublished() throws IOException {
            in(root, "build");
            Map<String, String> before = files(root.resolve("site"));
            portfolio.with("templates/home.ftlh", "<p>\n${page.titel}\n");

            Said said = in(root, "build");

            assertMistake(said);
            assertThat(said.err())
                    .contains("templates/home.ftlh:2:3: error: ", "page.titel")
                    .contains("  > 2 | ${page.titel}");
            assertThat(files(root.resolve("site"))).isEqualTo(before);
        }

        @Test
        void anOutputFolderThatIsAFileIsSaid() {
            portfolio.with("site", "a file");

            Said said = in(root, "build");

            assertMistake(said);
            assertThat(said.err()).contains("debrief: " + root.resolve("site") + ": the site's folder is a file");
            assertThat(root.resolve("site")).hasContent("a file");
        }

        @Test
        void anOutputFolderBelowAFileIsSaid() {
            portfolio.with("out", "a file");

            Said said = in(root, "build", "--site", root.resolve("out/site").toString());

            assertMistake(said);
            assertThat(said.err()).startsWith("debrief: " + root.resolve("out"));
        }

        @Test
        void aFileInTheWayOfItsWorkIsSaid() {
            portfolio.with("site/.debrief-staging", "a file");

            Said said = in(root, "build");

            assertMistake(said);
            assertThat(said.err())
                    .isEqualTo("debrief: " + root.resolve("site/.debrief-staging") + ": something else is there\n");
        }

        @Test
        void aStrangersFileIsNotOverwritten() {
            portfolio.with("site/index.html", "mine");

            Said said = in(root, "build");

            assertMistake(said);
            assertThat(said.err())
                    .contains("site/index.html: error: this file was not written by debrief and would be overwritten")
                    .contains("--site DIR");
            assertThat(root.resolve("site/index.html")).hasContent("mine");
        }

        @Test
        void aPictureThatIsNoneIsAWarning() {
            portfolio.with("content/images/me.png", "<script>");

            Said said = in(root, "build");

            assertFine(said);
            assertThat(said.err()).contains("content/images/me.png: warning: no png, jpg, webp or gif");
        }

        @Test
        void verboseTellsTheSteps() {
            Said said = in(root, "build", "-v");

            assertFine(said);
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
    }

    @Nested
    class Init {

        private Path fresh = Path.of("");

        @BeforeEach
        void folder() {
            fresh = lab.resolve("fresh");
        }

        @Test
        void makesAPortfolioThatChecksAndBuilds() {
            Said said = debrief("init", fresh.toString());

            assertFine(said);
            assertThat(said.out())
                    .containsPattern("\\d+ files written")
                    .contains("Next: debrief -C " + fresh + " serve");
            assertFine(in(fresh, "check", "--strict"));
            Said built = in(fresh, "build");
            assertFine(built);
            assertThat(built.out()).contains("from 1 interview");
            assertThat(fresh.resolve("site/about.html")).exists();
        }

        @Test
        void mayLeaveOutTheSample() {
            Said said = debrief("init", "--empty", fresh.toString());

            assertFine(said);
            assertThat(said.out()).contains("Next: add a folder under " + fresh + "/content/interviews");
            assertFine(in(fresh, "check", "--strict"));
            Said built = in(fresh, "build");
            assertFine(built);
            assertThat(built.out()).contains("there is no interview in content/interviews yet");
            assertThat(fresh.resolve("site/index.html")).exists();
            assertThat(in(fresh, "gaps").out()).isEqualTo("nothing is missing\n");
        }

        @Test
        void neverOverwritesAPortfolio() throws IOException {
            Map<String, String> before = files(root);

            Said said = debrief("init", root.toString());

            assertMistake(said);
            assertThat(said.err()).contains("there is a portfolio in " + root + " already");
            assertThat(files(root)).isEqualTo(before);
        }

        @Test
        void neverOverwritesAFile() throws IOException {
            Files.createDirectories(fresh);
            Files.writeString(fresh.resolve(".gitignore"), "mine");
            Files.writeString(fresh.resolve("README.md"), "mine");

            Said said = debrief("init", fresh.toString());

            assertFine(said);
            assertThat(said.out()).contains("kept .gitignore: it was there before");
            assertThat(fresh.resolve(".gitignore")).hasContent("mine");
            assertThat(fresh.resolve("README.md")).hasContent("mine");
        }

        @Test
        void aFileOfThatNameIsSaid() throws IOException {
            Files.writeString(fresh, "mine");

            Said said = debrief("init", fresh.toString());

            assertMistake(said);
            assertThat(said.err()).startsWith("debrief: " + fresh);
            assertThat(fresh).hasContent("mine");
        }

        @Test
        void canBeTriedAgainWhenItCouldNotWrite() throws IOException {
            Files.createDirectories(fresh);
            Files.writeString(fresh.resolve(".github"), "a file where a folder must be");

            Said said = debrief("init", fresh.toString());

            assertMistake(said);
            assertThat(said.err()).contains(fresh + "/.github");
            assertThat(files(fresh)).containsOnlyKeys(".github");

            Files.delete(fresh.resolve(".github"));
            assertFine(debrief("init", fresh.toString()));
        }

        @Test
        void takesTheFolderRelativeToTheDirectory() {
            Path here = Path.of("").toAbsolutePath();

            assertFine(debrief("-C", here.relativize(lab).toString(), "init", "fresh"));
            assertThat(fresh.resolve("content/portfolio.yaml")).exists();
        }
    }

    @Nested
    class Serve {

        @Test
        void aPortThatIsTakenIsSaid() throws IOException {
            try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
                Said said = in(root, "serve", "--port", Integer.toString(taken.getLocalPort()));

                assertMistake(said);
                assertThat(said.err())
                        .contains("debrief: port " + taken.getLocalPort() + " is taken; choose another with --port");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1", "65536", "100000"})
        void aPortThatCannotBeIsRefused(String port) {
            Said said = in(root, "serve", "--port", port);

            assertUsage(said);
            assertThat(said.err()).contains("--port");
        }
    }

    @Test
    void aMacroWithoutAnEndIsAMistakeInTheTemplate() {
        portfolio.with("templates/home.ftlh", "<#macro m><@m/></#macro><@m/>");

        Said said = in(root, "build");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("templates/home.ftlh: error: a macro calls itself without an end");
    }

    /** Not a mistake of the user's: everything is said that helps to find it. */
    @Test
    void aBugOfOursIsCalledOneAndShowsWhereItHappened() {
        PrintWriter broken = new PrintWriter(new StringWriter()) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("nothing can be printed");
            }
        };
        StringWriter err = new StringWriter();

        int code = Main.run(new String[] {"-C", root.toString(), "gaps"}, broken, new PrintWriter(err, true));

        assertThat(code).isEqualTo(3);
        assertThat(err.toString())
                .startsWith("debrief: this is a bug in debrief, not a mistake of yours. Please report it")
                .contains("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "content", "content/site", "templates", "..", ".git/site"})
    void aSiteAmongThePortfoliosOwnFilesIsRefused(String site) {
        Said said = in(root, "build", "--site", root.resolve(site).toString());

        assertUsage(said);
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

    /** What a command answered. */
    private record Said(int code, String out, String err) {}

    private static Said debrief(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Said(code, out.toString(), err.toString());
    }

    private static Said in(Path folder, String... args) {
        List<String> all = new ArrayList<>(List.of("-C", folder.toString()));
        all.addAll(Arrays.asList(args));
        return debrief(all.toArray(String[]::new));
    }

    private static void assertFine(Said said) {
        assertThat(said.code()).as(said.toString()).isZero();
        assertNoStackTrace(said);
    }

    private static void assertMistake(Said said) {
        assertThat(said.code()).as(said.toString()).isEqualTo(1);
        assertNoStackTrace(said);
    }

    private static void assertUsage(Said said) {
        assertThat(said.code()).as(said.toString()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertNoStackTrace(said);
    }

    private static void assertNoStackTrace(Said said) {
        assertThat(said.out() + said.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private void mistakes() {
        portfolio
                .with("content/portfolio.yaml", "title: Preparation\nownr: {}\n")
                .with(
                        INTERVIEW + "interview.yaml",
                        "title: {a: map}\n" + "speakers: {H: {role: interviewer}, R: {role: candidate}}\n");
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

    private static List<JsonNode> json(String lines) throws IOException {
        List<JsonNode> read = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            read.add(new ObjectMapper().readTree(line.getBytes(StandardCharsets.UTF_8)));
        }
        return read;
    }
}
