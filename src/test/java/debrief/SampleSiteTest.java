package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.ContentFolder;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.model.Section;
import debrief.testing.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished site of the sample portfolio, as a reader of its files sees it. */
class SampleSiteTest {

    private static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

    private static final int LARGEST_PAGE = 30_000;

    @TempDir
    private static Path site;

    private static Portfolio portfolio;
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        Sample.mustBeHere();
        Sample.build(site, Profile.PUBLIC, "");
        portfolio = ContentFolder.read(Sample.ROOT).complete();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                String name = site.relativize(file).toString().replace('\\', '/');
                PAGES.put(name, Jsoup.parse(Files.readString(file)));
            }
        }
    }

    @Test
    void theSampleHasNoProblemAndAtLeastFourteenQuestionsInItsFirstInterview() throws IOException {
        assertThat(ContentFolder.read(Sample.ROOT).problems()).isEmpty();
        assertThat(portfolio.interviews()).hasSize(3);
        assertThat(portfolio.interviews().get(0).report().exchanges()).hasSizeGreaterThanOrEqualTo(14);
    }

    /** {@code init} hands out a copy, since a portfolio of one's own replaces the original. */
    @Test
    void initHandsOutTheSameSample() throws IOException {
        Path copy = Sample.ROOT.resolve("src/main/resources/debrief/init/sample");
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file)
                        .as("copy the file of that name in content/ to it")
                        .hasSameTextualContentAs(Sample.ROOT.resolve("content").resolve(copy.relativize(file)));
            }
        }
    }

    @Test
    void everyLinkAndEveryAnchorLeadsSomewhere() {
        Map<String, Set<String>> anchors = new HashMap<>();
        PAGES.forEach((name, page) ->
                anchors.put(name, new HashSet<>(page.select("[id]").eachAttr("id"))));
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            if (page.getKey().equals("404.html")) {
                continue;
            }
            for (Element link : page.getValue().select("a[href], link[href], script[src], img[src]")) {
                String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (to.matches("(https?|mailto):.*")) {
                    continue;
                }
                int hash = to.indexOf('#');
                String path = hash < 0 ? to : to.substring(0, hash);
                Path target = site.resolve(page.getKey()).resolveSibling(path).normalize();
                if (path.isEmpty()) {
                    target = site.resolve(page.getKey());
                }
                assertThat(target).as("%s links to %s", page.getKey(), to).isRegularFile();
                if (hash >= 0) {
                    String name = site.relativize(target).toString().replace('\\', '/');
                    assertThat(anchors.get(name))
                            .as("%s links to %s", page.getKey(), to)
                            .contains(to.substring(hash + 1));
                }
            }
        }
    }

    @Test
    void everyPageHasOneHeadingATitleOfItsOwnAndAStrictPolicy() {
        Map<String, String> titles = new HashMap<>();
        PAGES.forEach((name, page) -> {
            if (!page.select("meta[http-equiv=refresh]").isEmpty()) {
                return;
            }
            assertThat(page.select("h1")).as(name).hasSize(1);
            assertThat(page.select("html").attr("lang")).as(name).isEqualTo("en");
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(name)
                    .isEqualTo(
                            // A recording is played where it was made.
                            name.equals("practice.html")
                                    ? POLICY.replace("'self'; ", "'self'; media-src 'self' blob:; ")
                                    : POLICY);
            assertThat(titles.put(page.title(), name))
                    .as("title '%s' of %s", page.title(), name)
                    .isNull();
            assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json])"))
                    .as(name)
                    .isEmpty();
        });
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        PAGES.forEach((name, page) -> {
            List<String> fetched =
                    new ArrayList<>(page.select("script[src], img[src]").eachAttr("src"));
            fetched.addAll(page.select("link[rel=stylesheet], link[rel~=icon]").eachAttr("href"));
            assertThat(fetched)
                    .as(name)
                    .allSatisfy(address -> assertThat(address).doesNotContain("//"));
        });
    }

    @Test
    void pagesAreSmall() throws IOException {
        long shared = gzipped(site.resolve("assets/style.css")) + gzipped(site.resolve("assets/site.js"));
        for (String name : PAGES.keySet()) {
            if (!name.equals("print.html") && !name.endsWith("transcript.html")) {
                assertThat(gzipped(site.resolve(name)) + shared).as(name).isLessThan(LARGEST_PAGE);
            }
        }
    }

    /** Guards the templates: a section that is written must be read on its page. */
    @Test
    void everyWordOfTheAnalysisStandsOnItsPage() {
        for (Interview interview : portfolio.interviews()) {
            for (Exchange exchange : interview.report().exchanges()) {
                Document page = page(interview, exchange).clone();
                page.select(".sign").remove();
                String text = squeezed(page.body().text());
                for (Section section : Section.values()) {
                    exchange.analysis().points(section).forEach(point -> {
                        assertThat(text).as("%s of %s", section, exchange.id()).contains(plain(point.text()));
                        point.evidence()
                                .forEach(evidence -> assertThat(text)
                                        .as("evidence of %s of %s", section, exchange.id())
                                        .contains(squeezed(evidence.quote())));
                    });
                    for (String paragraph : exchange.analysis().prose(section).split("\n\n", -1)) {
                        assertThat(text).as("%s of %s", section, exchange.id()).contains(plain(paragraph));
                    }
                }
                exchange.analysis().claims().forEach(claim -> assertThat(text).contains(plain(claim.because())));
                exchange.analysis().topics().forEach(topic -> assertThat(text).contains(plain(topic.advice())));
                exchange.asks().forEach(ask -> assertThat(text).contains(plain(ask.answer())));
            }
        }
    }

    @Test
    void everyTurnHasAnAnchorOnItsQuestionAndInTheTranscript() {
        for (Interview interview : portfolio.interviews()) {
            Document transcript = PAGES.get("interviews/" + interview.id() + "/transcript.html");
            interview.transcript().turns().forEach(turn -> {
                assertThat(transcript.getElementById("turn-" + turn.id())).isNotNull();
            });
            interview
                    .report()
                    .exchanges()
                    .forEach(exchange -> exchange.turns()
                            .forEach(
                                    turn -> assertThat(page(interview, exchange).getElementById("turn-" + turn))
                                            .isNotNull()));
        }
    }

    @Test
    void aGapIsToldAndIsNoEmptyHeading() {
        Interview interview = portfolio.interviews().get(0);
        Exchange unfinished = interview.exchange("current-role").orElseThrow();
        assertThat(unfinished.missing()).contains(Section.SUGGESTED, Section.PRACTICE);

        Document page = page(interview, unfinished);
        assertThat(page.body().text()).containsIgnoringCase("not written yet");
        for (Document any : PAGES.values()) {
            for (Element heading : any.select("main h2, main h3")) {
                Element next = heading.nextElementSibling();
                boolean followed = next != null && !next.normalName().matches("h[1-6]");
                assertThat(followed
                                || heading.parent().childrenSize() > 1
                                || heading.parent().normalName().equals("header"))
                        .as("'%s' on %s heads something", heading.text(), any.title())
                        .isTrue();
            }
        }
    }

    @Test
    void aBasePathChangesOnlyWhatNeedsAnAbsoluteAddress(@TempDir Path elsewhere) throws IOException {
        Sample.build(elsewhere, Profile.PUBLIC, "/prep/");

        assertThat(Files.readString(elsewhere.resolve("404.html"))).contains("href=\"/prep/");
        assertThat(Files.readString(elsewhere.resolve("sitemap.xml"))).contains("https://example.github.io/prep/");
        assertThat(Files.readString(elsewhere.resolve("search-index.js")))
                .isEqualTo(Files.readString(site.resolve("search-index.js")));
    }

    private static Document page(Interview interview, Exchange exchange) {
        return PAGES.get("interviews/" + interview.id() + "/" + exchange.id() + ".html");
    }

    /** Markdown as its words are read on the page. */
    private static String plain(String markdown) {
        return squeezed(
                Jsoup.parse(new debrief.markdown.Markdown().html(markdown).markup())
                        .text());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static long gzipped(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readString(file).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
