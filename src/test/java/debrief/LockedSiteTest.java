package debrief;

import static debrief.testing.SmallPortfolio.INTERVIEW;
import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.build.BuildRequest;
import debrief.build.BuildRequest.Progress;
import debrief.build.BuildResult;
import debrief.lock.Opened;
import debrief.lock.Passphrase;
import debrief.model.Profile;
import debrief.problem.ProblemsException;
import debrief.testing.Pictures;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A locked site as whoever finds its files sees it, and as whoever has the passphrase does. */
class LockedSiteTest {

    private static final String WORDS = "wooden spoon in the attic";
    private static final byte[] PNG = Pictures.of("png");

    @TempDir
    private Path lab;

    private static SmallPortfolio shared;
    private static Map<String, String> locked = Map.of();

    private SmallPortfolio portfolio;
    private Path site = Path.of("");

    /** A key takes long, on purpose: tests that only look share a site. */
    @BeforeAll
    static void lock(@TempDir Path folder) throws IOException {
        shared = portfolio(folder);
        build(shared, WORDS);
        locked = files(shared.root().resolve("site"));
    }

    @BeforeEach
    void portfolio() {
        portfolio = portfolio(lab);
        site = portfolio.root().resolve("site");
    }

    private static SmallPortfolio portfolio(Path folder) {
        return SmallPortfolio.in(folder.resolve("portfolio"))
                .with("content/pages/canary-about.md", """
                        title=Canary page
                        type=page
                        status=published
                        ~~~~~~
                        A canary sings. ![Canary picture](images/canary.png)
                        """)
                .with("content/images/canary.png", PNG)
                .with("assets/canary.pdf", "canary in a file")
                .with("assets/CNAME", "prep.example.org\n")
                .with(INTERVIEW + "notes.yaml", "notes: [{text: The canary is mine.}]\n");
    }

    @Test
    void tellsNothingInAnyNameOrByte() {
        for (String word : List.of(
                "canary",
                "timestamps",
                "rabbitmq",
                "duplicate",
                "greeting",
                "preparation",
                "backend",
                "rowan",
                "secret",
                "cto",
                "2024",
                "interviews",
                "topics",
                "acknowledge",
                "mentor",
                "horse")) {
            locked.forEach((name, bytes) -> {
                assertThat(name).doesNotContainIgnoringCase(word);
                if (!name.startsWith("assets/")) {
                    String clear = bytes.replaceAll("[A-Za-z0-9+/]{1000,}={0,2}", "");
                    assertThat(clear).as(name).doesNotContainIgnoringCase(word);
                }
            });
        }
        for (String sealed : sealed(locked).values()) {
            assertThat(new String(Base64.getDecoder().decode(sealed), StandardCharsets.ISO_8859_1))
                    .doesNotContainIgnoringCase("canary");
        }
    }

    @Test
    void hasNoIndexOfAnyKind() {
        Map<String, String> files = new TreeMap<>(locked);
        files.remove(".debrief-manifest");
        assertThat(files.keySet())
                .allMatch(name -> name.matches("assets/.+|[0-9a-f]{32}\\.(html|js)")
                        || List.of("index.html", "lock.json", "robots.txt", ".nojekyll", "CNAME")
                                .contains(name));
        assertThat(files.get("robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
        for (String name : files.keySet()) {
            if (name.endsWith(".html")) {
                Document shell = Jsoup.parse(files.get(name));
                assertThat(shell.select("meta[name=robots]").attr("content"))
                        .as(name)
                        .isEqualTo("noindex");
                assertThat(shell.select(
                                "meta[name=description], meta[property], [type='application/ld+json'], a[href]"))
                        .as(name)
                        .isEmpty();
                assertThat(shell.title()).isEqualTo("This page is locked");
            }
        }
    }

    @Test
    void allPagesLookAlikeButForTheirCiphertext() {
        assertThat(locked.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".html"))
                        .map(file -> file.getValue().replaceAll("[A-Za-z0-9+/]{1000,}={0,2}", ""))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void holdsEveryPageOfTheOpenSite() throws IOException, GeneralSecurityException {
        Path open = lab.resolve("open");
        Pipeline.build(
                BuildRequest.open(portfolio.root(), open, "open", Optional.of(Profile.MENTOR), "", "", true),
                Progress.NONE);

        Map<String, String> sealed = sealed(locked);
        Opened key = key();
        for (String permalink : files(open).keySet()) {
            if (permalink.matches(
                    "assets/.*|404.html|llms.txt|robots.txt|CNAME|feed.xml|sitemap.xml|\\.nojekyll|\\.debrief-manifest")) {
                continue;
            }
            String name = permalink.equals("index.html")
                    ? permalink
                    : key.name(permalink) + (permalink.endsWith(".html") ? ".html" : ".js");
            assertThat(sealed).as(permalink).containsKey(name);
            byte[] opened = key.open(name, Base64.getDecoder().decode(sealed.get(name)));
            if (!permalink.endsWith(".html") && !permalink.endsWith(".md")) {
                assertThat(opened).as(permalink).isEqualTo(Files.readAllBytes(open.resolve(permalink)));
            } else {
                assertThat(opened).as(permalink).hasSizeGreaterThan(100);
            }
            sealed.remove(name);
        }
        assertThat(sealed).isEmpty();
    }

    @Test
    void hasTheSameBytesForTheSameContentInAnyFolder() throws IOException {
        build(WORDS);
        assertThat(files(site)).isEqualTo(locked);

        Path elsewhere = lab.resolve("elsewhere");
        Pipeline.build(request(portfolio, elsewhere).locked(Passphrase.of(WORDS)), Progress.NONE);
        assertThat(files(elsewhere)).isEqualTo(locked);

        build(WORDS);
        assertThat(files(site)).isEqualTo(locked);
    }

    @Test
    void keepsItsAddressesWhenAWordChanges() throws IOException {
        build(WORDS);
        Map<String, String> before = files(site);
        portfolio.with(INTERVIEW + "notes.yaml", "notes: [{text: The canary is yours.}]\n");

        BuildResult built = build(WORDS);

        Map<String, String> after = files(site);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(built.written()).isBetween(1, 6);
        after.keySet().removeIf(name -> after.get(name).equals(before.get(name)));
        assertThat(after.keySet()).isNotEmpty().allMatch(name -> name.matches("[0-9a-f]{32}\\.(html|js)"));
    }

    @Test
    void isSealedAnewForAnotherPassphrase() throws IOException {
        build("another horse battery staple");

        assertThat(files(site).get("index.html")).isNotEqualTo(locked.get("index.html"));
        assertThat(files(site)).hasSize(locked.size());
    }

    /** What reads the passphrase is the program's, whatever a template that somebody copied brings along. */
    @Test
    void opensWithTheProgramsOwnScriptOnly() throws IOException {
        portfolio.with("templates/assets/unlock.js", "catches what is typed").with("templates/assets/own.css", "p {}");

        build(WORDS);

        assertThat(site.resolve("assets/unlock.js")).hasSameTextualContentAs(Path.of("templates/assets/unlock.js"));
        assertThat(site.resolve("assets/own.css")).hasContent("p {}");
    }

    @Test
    void leavesNothingOfAnOpenSiteInTheSameFolder() throws IOException {
        Pipeline.build(request(portfolio, site), Progress.NONE);
        assertThat(site.resolve("recommendations.html")).exists();

        build(WORDS);

        assertThat(site.resolve("recommendations.html")).doesNotExist();
        assertThat(site.resolve("interviews")).doesNotExist();
        assertThat(site.resolve("images")).doesNotExist();
        assertThat(site.resolve("search-index.js")).doesNotExist();
    }

    @Test
    void leavesNothingOfItselfInAnOpenSite() throws IOException {
        Pipeline.build(request(portfolio, site), Progress.NONE);
        Map<String, String> open = files(site);
        build(WORDS);

        Pipeline.build(request(portfolio, site), Progress.NONE);

        assertThat(files(site)).isEqualTo(open);
    }

    @Test
    void leavesNoKeyBehind() throws IOException {
        files(shared.root()).forEach((name, bytes) -> {
            if (!name.startsWith("site/") && !name.startsWith("content/") && !name.startsWith("assets/")) {
                assertThat(bytes).as(name).doesNotContain("spoon");
            }
        });
        assertThat(request(portfolio, site).locked(Passphrase.of(WORDS)).toString())
                .doesNotContain("spoon");
        assertThat(request(portfolio, site).locked(Passphrase.of(WORDS)).look()).doesNotContain("spoon");
    }

    @Test
    void isNotForEverybody() {
        for (Optional<Profile> profile : List.of(Optional.of(Profile.PUBLIC), Optional.<Profile>empty())) {
            BuildRequest open = BuildRequest.open(portfolio.root(), site, "site", profile, "", "", true);
            assertThatThrownBy(() -> open.locked(Passphrase.of(WORDS))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void tellsTwoSourcesOfOneFileByItsRealName() {
        portfolio.with("assets/images/canary.png", PNG);

        assertThatThrownBy(() -> build(WORDS))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("site/images/canary.png");
    }

    private BuildResult build(String words) throws IOException {
        return build(portfolio, words);
    }

    private static BuildResult build(SmallPortfolio portfolio, String words) throws IOException {
        Path site = portfolio.root().resolve("site");
        return Pipeline.build(request(portfolio, site).locked(Passphrase.of(words)), Progress.NONE);
    }

    private static BuildRequest request(SmallPortfolio portfolio, Path to) {
        return BuildRequest.open(portfolio.root(), to, "site", Optional.of(Profile.MENTOR), "", "", false);
    }

    private static Opened key() throws GeneralSecurityException {
        Matcher salt = Pattern.compile("\"salt\": \"(\\w+)\"").matcher(locked.get("lock.json"));
        assertThat(salt.find()).isTrue();
        return Opened.with(WORDS, salt.group(1));
    }

    /** File → what is sealed in it, in base64. */
    private static Map<String, String> sealed(Map<String, String> files) {
        Map<String, String> sealed = new TreeMap<>();
        files.forEach((name, bytes) -> {
            Matcher base64 = Pattern.compile("[A-Za-z0-9+/]{1000,}={0,2}").matcher(bytes);
            if (!name.startsWith("assets/") && base64.find()) {
                sealed.put(name, base64.group());
            }
        });
        return sealed;
    }
}
