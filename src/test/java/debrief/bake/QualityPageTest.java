package debrief.bake;

import static debrief.testing.SmallPortfolio.files;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.ContentFolder;
import debrief.evidence.Review;
import debrief.evidence.Sign;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.Finding.Kind;
import debrief.evidence.reading.Finding.Place;
import debrief.model.Profile;
import debrief.site.Proof;
import debrief.site.Signs;
import debrief.site.SitePlan;
import debrief.site.SitePlan.Address;
import debrief.site.page.Site;
import debrief.testing.SmallPortfolio;
import debrief.view.Views;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the evidence check found, as pages show it. */
class QualityPageTest {

    private static final String ID = "2024-05-20-backend";
    private static final String QUESTION = "interviews/" + ID + "/duplicates.html";

    private static final Review FOUND = new Review(
            List.of(
                    finding("issues", Kind.UNVERIFIED_QUOTE, "no <b>order", 4),
                    finding("asks", Kind.ASK_UNANSWERED, "", 0)),
            List.of(new Review.Settled(finding("summary", Kind.GENERIC_POINT, "timestamps", 0), "It *is* one.")),
            List.of());

    /** One behind every text. */
    private static final Signs SIGNS =
            (interview, exchange, text) -> List.of(new Sign(Sign.Kind.VERIFIED, text.length(), "timestamps", 4));

    @TempDir
    private Path lab;

    @Test
    void findingsLeadToTheirPlacesAndToWhatTheyMean() throws IOException {
        Map<String, String> site = site(Profile.MENTOR, new Proof(FOUND, Signs.NONE));
        Document page = parsed(site, "quality.html");

        assertThat(page.text())
                .contains("Found: 2 errors and 0 warnings. Checked: 1 interview, 2 questions, 4 turns.")
                .contains("Error: A quote that nobody said What <is> wrong. Try it.")
                .contains("It is one.");
        assertThat(page.select("a[href=\"" + QUESTION + "#fix\"] q").text()).isEqualTo("no <b>order");
        assertThat(page.select("a[href=\"" + QUESTION + "#asks\"]")).hasSize(1);
        assertThat(page.select("a[href=\"" + QUESTION + "#turn-4\"]").text()).isEqualTo("Turn 4");
        for (Kind kind : Kind.values()) {
            assertThat(page.select("#kind-" + kind.key())).as(kind.key()).hasSize(1);
        }
        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.toString())
                                .isNotNull());
        Element link =
                parsed(site, QUESTION).select("a[href*=\"quality.html#\"]").first();
        assertThat(link).isNotNull();
        assertThat(link.text()).isEqualTo("2 findings");
        assertThat(page.getElementById(link.attr("href").replaceFirst(".*#", "")))
                .isNotNull();
        assertThat(parsed(site, "method.html").select("article a[href=quality.html]"))
                .hasSize(1);
    }

    @Test
    void withoutFindingsItSaysWhatWasChecked() throws IOException {
        Map<String, String> site = site(Profile.PRIVATE, Proof.NONE);

        assertThat(parsed(site, "quality.html").text())
                .contains("Nothing found. Checked: 1 interview, 2 questions, 4 turns.")
                .contains("What was looked for")
                .doesNotContain("Accepted by the author");
        assertThat(site.get(QUESTION)).doesNotContain("quality.html#");
    }

    @Test
    void thePublicSeesSignsOnly() throws IOException {
        Map<String, String> site = site(Profile.PUBLIC, new Proof(FOUND, SIGNS));

        assertThat(site).doesNotContainKey("quality.html");
        assertThat(site).allSatisfy((file, text) -> assertThat(text).as(file).doesNotContain("quality.html"));
        Document page = parsed(site, QUESTION);
        assertThat(page.select("a.sign.verified[href$=\"duplicates.html#turn-4\"]"))
                .hasSizeGreaterThan(2);
        assertThat(page.select("a.sign").first().parent().text())
                .isEqualTo("You name timestamps, but not why. verified");
        assertThat(parsed(site, "print.html").select("a.sign[href=\"" + QUESTION + "#turn-4\"]"))
                .isNotEmpty();
        assertThat(site.get("interviews/" + ID + "/duplicates.md")).contains("(verified, turn 4)");
        // U+E000 and its neighbours in UTF-8, each byte a character of its own.
        assertThat(site).allSatisfy((file, text) -> assertThat(text).as(file).doesNotContain("\u00ee\u0080"));
    }

    private static Finding finding(String section, Kind kind, String words, int turn) {
        return new Finding(kind, Place.of(ID, "duplicates", section, turn), words, "what <is> wrong", "try it");
    }

    private static Document parsed(Map<String, String> site, String file) {
        return Jsoup.parse(
                new String(site.getOrDefault(file, "").getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private Map<String, String> site(Profile profile, Proof proof) throws IOException {
        Path root = SmallPortfolio.in(lab.resolve("portfolio")).root();
        Templates templates = new Templates(root.resolve("templates"));
        Site site = SitePlan.of(
                Views.asItStands(ContentFolder.read(root).complete(), profile),
                Address.of("https://example.org/prep/", ""),
                List.of(),
                templates.words(),
                proof);
        Path folder = Files.createDirectories(lab.resolve("site"));
        try (Publication publication = new Publication(folder, "site")) {
            HandWritten.crawl(root).bake(site, templates, publication);
            publication.publish();
        }
        return files(folder, ".debrief-manifest", "assets/social.png");
    }
}
