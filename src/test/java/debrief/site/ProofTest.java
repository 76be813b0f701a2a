package debrief.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import debrief.content.ContentFolder;
import debrief.evidence.Review;
import debrief.evidence.Sign;
import debrief.evidence.reading.Finding;
import debrief.evidence.reading.Finding.Kind;
import debrief.evidence.reading.Finding.Place;
import debrief.model.Portfolio;
import debrief.model.Profile;
import debrief.site.SitePlan.Address;
import debrief.site.page.Link;
import debrief.site.page.Prose;
import debrief.site.page.QualityPage;
import debrief.site.page.QualityPage.FindingView;
import debrief.site.page.QualityPage.OfQuestion;
import debrief.site.page.QuestionPage;
import debrief.site.page.RecommendationsPage;
import debrief.site.page.Site;
import debrief.site.page.SiteTexts;
import debrief.site.page.TextFile;
import debrief.testing.Dialogue;
import debrief.testing.SmallPortfolio;
import debrief.view.Views;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the evidence check says stands where a reader can use it, and the public is told no more than it should be. */
class ProofTest {

    private static final String ID = "2024-05-20-backend";
    private static final String FOLDER = "interviews/" + ID + "/";
    private static final String SUMMARY = "You name `timestamps`, but not *why*.";

    @TempDir
    private Path root;

    private Portfolio portfolio = Dialogue.portfolio();

    @BeforeEach
    void portfolio() throws IOException {
        SmallPortfolio.in(root);
        portfolio = ContentFolder.read(root).complete();
    }

    @Test
    void aSignIsABadgeThatLeadsToItsTurn() throws IOException {
        Signs signs = (interview, exchange, text) -> text.equals(SUMMARY) && exchange.equals("duplicates")
                ? List.of(
                        new Sign(Sign.Kind.VERIFIED, 37, "timestamps", 4), new Sign(Sign.Kind.NEW_FACT, 37, "Kafka", 0))
                : List.of();

        Site site = plan(Profile.PUBLIC, Proof.of(signs));

        QuestionPage page = question(site);
        assertThat(page.sections().get("summary").prose().badges())
                .containsExactly(
                        new Prose.Badge("verified", 37, "timestamps", 4, FOLDER + "duplicates.html#turn-4"),
                        new Prose.Badge("new-fact", 37, "Kafka", 0, ""));
        assertThat(page.row().summary().badges()).as("in lists").isEmpty();
        assertThat(file(site, FOLDER + "duplicates.md"))
                .contains("but not *why*. (verified, turn 4) (new fact)\n")
                .contains("- \"compare the timestamps\" (turn 4) A List<Message> has no order & no key.\n");
        assertThat(file(site, "search-index.js")).doesNotContain("verified");
    }

    @Test
    void adviceOnTheInterviewHasSignsToo() throws IOException {
        Signs signs = (interview, exchange, text) -> text.equals("One sentence.") && exchange.isEmpty()
                ? List.of(new Sign(Sign.Kind.NOWHERE, 13, "sentence", 0))
                : List.of();

        Site site = plan(Profile.PUBLIC, Proof.of(signs));

        assertThat(site.pages(RecommendationsPage.class)
                        .get(0)
                        .areas()
                        .get(0)
                        .items()
                        .get(0)
                        .says())
                .singleElement()
                .satisfies(said -> assertThat(said.text().badges())
                        .containsExactly(new Prose.Badge("nowhere", 13, "sentence", 0, "")));
    }

    @Test
    void theQualityPageTellsFindingsByQuestionErrorsFirst() throws IOException {
        Review review = new Review(
                List.of(
                        finding(ID, "duplicates", "issues", Kind.GENERIC_POINT, "no key", 0),
                        finding(ID, "duplicates", "summary", Kind.UNVERIFIED_QUOTE, "timestamps", 4),
                        finding(ID, "", "insights", Kind.GENERIC_POINT, "", 0),
                        finding("a-draft-left-out", "x", "summary", Kind.PRIVATE_DATA, "Ada", 0)),
                List.of(new Review.Settled(
                        finding(ID, "duplicates", "summary", Kind.UNSUPPORTED_FACT, "Kafka", 0), "I *used* it.")),
                List.of());

        Site site = plan(Profile.MENTOR, new Proof(review, Signs.NONE));

        QualityPage page = site.pages(QualityPage.class).get(0);
        assertThat(page.errors()).isEqualTo(1);
        assertThat(page.warnings()).isEqualTo(2);
        assertThat(page.scope()).isEqualTo(new QualityPage.Scope(1, 2, 4));
        assertThat(page.listed()).isFalse();
        assertThat(page.interviews()).hasSize(1);
        List<OfQuestion> questions = page.interviews().get(0).questions();
        assertThat(questions).extracting(OfQuestion::anchor).containsExactly(ID + "--duplicates", ID);
        assertThat(questions.get(1).question().to()).isEqualTo(FOLDER + "index.html");
        assertThat(questions.get(0).findings())
                .extracting(FindingView::severity, FindingView::kind, FindingView::to)
                .containsExactly(
                        tuple("error", "unverified-quote", FOLDER + "duplicates.html#turn-4"),
                        tuple("warning", "generic-point", ""));
        assertThat(page.accepted())
                .containsExactly(new QualityPage.AcceptedView(
                        new Link("Duplicate messages", FOLDER + "duplicates.html"),
                        "unsupported-fact",
                        "Kafka",
                        Prose.of("I *used* it.", FOLDER + "duplicates.html")));
        assertThat(page.kinds())
                .hasSize(Kind.values().length)
                .anySatisfy(
                        kind -> assertThat(kind).isEqualTo(new QualityPage.KindView("generic-point", "warning", 2)));
        assertThat(question(site).found()).isEqualTo(new QuestionPage.Found(2, "quality.html#" + ID + "--duplicates"));
    }

    @Test
    void thePublicIsToldOfNoFinding() throws IOException {
        Review review = new Review(
                List.of(finding(ID, "duplicates", "issues", Kind.GENERIC_POINT, "no key", 0)), List.of(), List.of());

        Site site = plan(Profile.PUBLIC, new Proof(review, Signs.NONE));

        assertThat(site.pages(QualityPage.class)).isEmpty();
        assertThat(question(site).found()).isEqualTo(new QuestionPage.Found(0, ""));
        assertThat(site.pages(TextFile.class))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.content()).doesNotContain("quality"));
    }

    @Test
    void everyKindOfFindingAndOfSignIsExplained() throws IOException {
        SiteTexts words = words();

        for (Kind kind : Kind.values()) {
            assertThat(words.get("finding." + kind.key() + ".name")).isNotBlank();
            assertThat(words.get("finding." + kind.key() + ".says")).isNotBlank();
            assertThat(words.get("finding." + kind.key() + ".example")).isNotBlank();
        }
        for (String kind : List.of("verified", "interviewer", "nowhere", "new-fact")) {
            assertThat(words.get("sign." + kind)).isNotBlank();
            assertThat(words.get("sign." + kind + ".says")).contains("{0}");
        }
    }

    private static Finding finding(
            String interview, String exchange, String section, Kind kind, String words, int turn) {
        return new Finding(kind, Place.of(interview, exchange, section, turn), words, "what is wrong", "what to try");
    }

    private Site plan(Profile profile, Proof proof) throws IOException {
        return SitePlan.of(
                Views.asItStands(portfolio, profile),
                Address.of("https://example.org/prep/", ""),
                List.of(),
                words(),
                proof);
    }

    private static QuestionPage question(Site site) {
        return site.pages(QuestionPage.class).stream()
                .filter(page -> page.permalink().endsWith("/duplicates.html"))
                .findFirst()
                .orElseThrow();
    }

    private static String file(Site site, String permalink) {
        return site.pages(TextFile.class).stream()
                .filter(page -> page.permalink().equals(permalink))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static SiteTexts words() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("templates/text.properties"))) {
            texts.load(reader);
        }
        Map<String, String> words = new HashMap<>();
        texts.stringPropertyNames().forEach(key -> words.put(key, texts.getProperty(key)));
        return new SiteTexts(words);
    }
}
