package debrief.bake;

import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.content.ContentFolder;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.problem.ProblemsException;
import debrief.site.Proof;
import debrief.site.SitePlan;
import debrief.site.SitePlan.Address;
import debrief.site.page.AuthoredPage;
import debrief.site.page.Site;
import debrief.testing.SmallPortfolio;
import debrief.view.Views;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that somebody wrote by hand stand beside the report, in its layout, and never in its way. */
class HandWrittenTest {

    private static final String HEADER = """
            title=About <me>
            type=page
            status=published
            description=Who I am & what I look for.
            ~~~~~~
            """;

    @TempDir
    private Path lab;

    private SmallPortfolio portfolio;

    @BeforeEach
    void portfolio() {
        portfolio = SmallPortfolio.in(lab.resolve("portfolio"));
    }

    @Test
    void jbakeGivesTheReportTheSameBytesAsNoJBake() throws IOException {
        portfolio.with("content/pages/about.md", HEADER + "Hello").with("assets/CNAME", "example.org");
        Site site = site();
        Templates templates = templates();

        Map<String, String> withJBake = baked();
        Path direct = lab.resolve("direct");
        try (Publication publication = new Publication(direct, "direct")) {
            new ReportPages(templates, site)
                    .render(
                            site.pages().stream()
                                    .filter(page -> !(page instanceof AuthoredPage))
                                    .toList(),
                            publication);
            publication.publish();
        }

        assertThat(withJBake.remove("about.html")).isNotNull();
        assertThat(withJBake.remove("CNAME")).isEqualTo("example.org");
        assertThat(withJBake).isEqualTo(files(direct, ".debrief-manifest")).hasSizeGreaterThan(10);
    }

    @Test
    void anEmptyFolderOfAssetsChangesNoByte() throws IOException {
        Map<String, String> without = baked();
        Files.createDirectories(portfolio.root().resolve("assets"));

        assertThat(baked()).isEqualTo(without).containsKey("index.html");
    }

    @Test
    void aPageStandsInTheLayoutOfTheSite() throws IOException {
        portfolio.with("content/pages/about.md", HEADER + "I build *services*.\n\n## Why\n\n![me](images/me.png)");

        Document page = parse(baked().get("about.html"));

        assertThat(page.title()).isEqualTo("About <me> · Preparation");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("Who I am & what I look for.");
        assertThat(page.select("main h1").text()).isEqualTo("About <me>");
        assertThat(page.select("main em").text()).isEqualTo("services");
        assertThat(page.select("main img").attr("src")).isEqualTo("images/me.png");
        assertThat(page.select("nav a[aria-current=page]").attr("href")).isEqualTo("about.html");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("assets/style.css");
    }

    @Test
    void aPageInAFolderFindsItsWayBack() throws IOException {
        portfolio.with("content/pages/notes/deep/books.html", HEADER + "<p>Books</p>");

        Document page = parse(baked().get("notes/deep/books.html"));

        assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("../../assets/style.css");
        assertThat(page.select("main p").eachText()).contains("Books");
    }

    @Test
    void theMenuOfEveryPageLeadsToThePagesAtTheTop() throws IOException {
        portfolio
                .with("content/pages/about.md", "nav=Me\n" + HEADER)
                .with("content/pages/notes/books.md", HEADER.replace("About <me>", "Books"));

        Map<String, String> site = baked();

        assertThat(parse(site.get("index.html"))
                        .select("nav a[href=about.html]")
                        .text())
                .isEqualTo("Me");
        assertThat(site.get("index.html")).doesNotContain("notes/books.html");
    }

    @Test
    void whatActsOrStylesIsTakenOutOfAPage() throws IOException {
        portfolio.with(
                "content/pages/about.html",
                HEADER + "<p onclick=\"alert(1)\" style=\"color:red\">Hello</p><script>alert(2)</script>"
                        + "<img src=\"https://example.org/pixel.gif\"><a href=\"javascript:alert(3)\">x</a>");

        String main = parse(baked().get("about.html")).select("main").html();

        assertThat(main).contains("Hello").doesNotContain("alert", "color:red", "pixel");
    }

    @Test
    void freeMarkerInAPageIsText() throws IOException {
        portfolio.with("content/pages/about.md", HEADER + "${site.title} <#assign x=1> {{7*7}}");

        assertThat(parse(baked().get("about.html")).select("main").text()).contains("${site.title} <#assign x=1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.md",
                "index.html",
                "404.md",
                "search.md",
                "topics/rabbitmq.md",
                "interviews/2024-05-20-backend/duplicates.md",
                "interviews/2024-05-20-backend/twice.md",
                // a disk may not tell them apart
                "Index.md",
                "Topics/Index.md"
            })
    void aPageCannotTakeTheAddressOfAnother(String file) throws IOException {
        portfolio.with("content/pages/" + file, HEADER);
        String address = file.replace(".md", ".html");

        assertThatThrownBy(this::site)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("the address " + address + " belongs to another page of the site");
    }

    @Test
    void draftsStayOut() throws IOException {
        portfolio.with("content/pages/about.md", HEADER.replace("published", "draft") + "Not yet");

        assertThat(baked())
                .doesNotContainKey("about.html")
                .allSatisfy((file, text) -> assertThat(text).doesNotContain("about.html", "Not yet"));
    }

    @Test
    void whatIsNoPageIsNotPublishedAndToldAbout() throws IOException {
        portfolio
                .with("content/pages/about.md", HEADER)
                .with("content/pages/notes.txt", "my marmot")
                .with("content/pages/plain.md", "my marmot, too");

        assertThat(baked().values()).noneMatch(text -> text.contains("marmot"));
        assertThat(HandWritten.crawl(portfolio.root()).warnings())
                .extracting(Object::toString)
                .anySatisfy(warning -> assertThat(warning)
                        .startsWith("content/pages/notes.txt: warning: is not a page and was left out"))
                .anySatisfy(warning -> assertThat(warning)
                        .startsWith("content/pages/plain.md: warning: has no header and was left out"))
                .hasSize(2);
    }

    @Test
    void assetsLandAtTheTopOfTheSite() throws IOException {
        portfolio.with("assets/CNAME", "example.org").with("assets/files/cv.pdf", "pdf");

        assertThat(baked()).containsEntry("CNAME", "example.org").containsEntry("files/cv.pdf", "pdf");
    }

    @Test
    void anAssetThatABrowserCouldRunStaysAtHome() throws IOException {
        portfolio
                .with("assets/a.html", "<script>alert(1)</script>")
                .with("assets/deep/a.svg", "<svg onload=\"alert(1)\"/>")
                .with("assets/deep/a.png", "<script>")
                .with("assets/deep/a.txt", "<script>");

        assertThat(baked()).containsKey("deep/a.txt").doesNotContainKeys("a.html", "deep/a.svg", "deep/a.png");
    }

    @Test
    void anAssetThatStaysAtHomeTakesNoPageWithIt() throws IOException {
        portfolio
                .with("content/pages/about.md", HEADER + "Hello")
                .with("assets/about.html", "<script>alert(1)</script>");

        assertThat(baked().get("about.html")).contains("Hello").doesNotContain("alert");
    }

    @Test
    void anAssetCannotTakeTheAddressOfAPage() {
        portfolio.with("assets/index.html", "mine");

        assertThatThrownBy(this::baked)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("site/index.html: error: two sources want to become this file");
    }

    @Test
    void aBrokenTemplateOfThePagesIsAProblem() throws IOException {
        portfolio.with("content/pages/about.md", HEADER).with("templates/page.ftlh", "<p>\n${page.nothing}");

        assertThatThrownBy(this::baked)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("templates/page.ftlh:2:3: error: ")
                .hasMessageContaining("(page about.html)");
    }

    @Test
    void aTemplateSeesTheHeadersOfAPage() throws IOException {
        portfolio
                .with("content/pages/about.md", "mood=good & bad\n" + HEADER)
                .with("templates/page.ftlh", "${content.mood}, ${content.title}, ${content.type}");

        assertThat(baked()).containsEntry("about.html", "good &amp; bad, About &lt;me&gt;, page");
    }

    private static Document parse(String bytes) {
        return Jsoup.parse(new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private Templates templates() throws IOException {
        return new Templates(portfolio.root().resolve("templates"));
    }

    private Site site() throws IOException {
        Portfolio content = ContentFolder.read(portfolio.root()).complete();
        return SitePlan.of(
                Views.asItStands(content, Profile.PUBLIC),
                Address.of(content.siteUrl(), ""),
                HandWritten.crawl(portfolio.root()).pages(),
                templates().words(),
                Proof.NONE);
    }

    private Map<String, String> baked() throws IOException {
        Path folder = Files.createTempDirectory(lab, "site");
        try (Publication publication = new Publication(folder, "site")) {
            HandWritten handWritten = HandWritten.crawl(portfolio.root());
            handWritten.bake(site(), templates(), publication);
            publication.publish();
        }
        return files(folder, ".debrief-manifest");
    }
}
