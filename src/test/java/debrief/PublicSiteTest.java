package debrief;

import static debrief.testing.SmallPortfolio.INTERVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.build.BuildRequest;
import debrief.build.BuildRequest.Progress;
import debrief.model.Profile;
import debrief.problem.ProblemsException;
import debrief.testing.SmallPortfolio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A public site holds nobody's name and nothing that is private, in whatever file and however it is written. */
class PublicSiteTest {

    private static final String SETTING = """
            title: Backend round with Tamsin Quill
            date: 2024-05-20
            role: Developer at Grist & Barm Mills
            company: {name: Grist & Barm Mills, pseudonym: A mill}
            speakers:
              H: {role: interviewer, name: Tamsin Quill, pseudonym: The CTO}
              R: {role: candidate, name: Jos\u00e9 Zoltan, pseudonym: Rowan}
            names:
              - {name: Orla Finch}
            visibility: public
            transcript: public
            summary: Tamsin asks, and Jos\u00e9 tells of Orla Finch's team.
            """;

    private static final String TALK = """
            H: [14:03:22] Nice to meet you, Jos\u00e9. I am Tamsin Quill of Grist & Barm Mills.

            R: Same, Tamsin. I led JOSE ZOLTAN's own shop, joseZoltan on the web.

            H: What if a message comes twice at Grist and Barm Mills?

            R: Orla Finch told me: compare the timestamps, Jos\u00e9.

            H: And what do you earn?

            R: Twelve hundred thalers, from Orla.
            """;

    private static final String REPORT = """
            exchanges:
              - id: greeting
                title: Tamsin Quill says hello
                kind: greeting
                turns: 1-2
                summary: "Jos\u00e9 says \\"I led JOSE ZOLTAN's own shop\\"."
                suggested: Hello Tamsin, I am Jos\u00e9 Zoltan.
                extra: [{heading: What Orla Finch adds, text: Tamsin's view}]
              - id: duplicates
                title: Duplicates at Grist & Barm
                kind: technical
                turns: 3-4
                asks: [{text: "Was Tamsin content?", answer: Tamsin was.}]
                issues:
                  - label: Orla
                    text: Jos\u00e9 leans on a friend.
                    evidence:
                      - {turn: 4, quote: "Orla Finch told me: compare the timestamps"}
                      - {turn: 6, quote: Twelve hundred thalers}
                claims:
                  - {turn: 4, says: "compare the timestamps, Jos\u00e9", verdict: wrong, because: Tamsin knows better.}
                  - {turn: 6, says: thalers are money, verdict: right, because: They are thalers.}
                topics: [{topic: rabbitmq, advice: Ask Orla Finch.}]
            insights:
              Orla's advice:
                - {label: Answer Tamsin first, text: "So, Jos\u00e9.", from: [duplicates, pay]}
                - {label: Talk of pay, text: Say thalers., from: [pay]}
            intro: Written for Jos\u00e9 Zoltan.
            closing: With thanks to Tamsin Quill.
            """;

    private static final String PAY = """
            \s - id: pay
                aliases: [salary]
                title: What thalers
                kind: plans
                turns: 5-6
                visibility: private
            """;

    private static final Set<String> NAMES =
            Set.of("tamsin", "quill", "zoltan", "jos\u00e9", "orla", "finch", "grist", "barm");

    @TempDir
    private Path lab;

    private SmallPortfolio portfolio;

    @BeforeEach
    void aPortfolioFullOfNames() {
        portfolio = SmallPortfolio.in(lab)
                .with("content/portfolio.yaml", """
                        title: How Jos\u00e9 Zoltan prepares
                        description: Jos\u00e9 and his friend Orla Finch.
                        owner: {name: Jos\u00e9 Zoltan, pseudonym: Rowan}
                        site: {url: https://josezoltan.example.org/prep/}
                        """)
                .with("content/topics.yaml", """
                        topics:
                          - {slug: rabbitmq, name: RabbitMQ, summary: Tamsin Quill likes it.}
                        """)
                .with(INTERVIEW + "interview.yaml", SETTING)
                .with(INTERVIEW + "transcript.txt", TALK)
                .with(INTERVIEW + "notes.yaml", """
                        mentor: {name: Ines Mentora}
                        notes: [{exchange: greeting, text: A mentor's own words}]
                        """)
                .with(INTERVIEW + "analysis.yaml", REPORT.replace("insights:", PAY + "insights:"));
    }

    @Test
    void noFileOfItHoldsANameInAnyForm() throws IOException {
        Map<String, String> site = built(Profile.PUBLIC);

        site.forEach((file, text) -> {
            String words = utf8(text)
                    .replaceAll("(?i)https?:\\\\?/\\\\?/josezoltan\\.example\\.org", "")
                    .toLowerCase(java.util.Locale.ROOT);
            if (!file.startsWith("assets/")) {
                assertThat(NAMES).as(file).noneMatch(words::contains);
            }
        });
        assertThat(site).containsKeys("feed.xml", "sitemap.xml", "llms.txt", "search-index.js", "print.html");
    }

    @Test
    void whatStandsInTheirPlaceReadsWell() throws IOException {
        Map<String, String> site = built(Profile.PUBLIC);
        String greeting = utf8(site.get("interviews/2024-05-20-backend/greeting.md"));
        String duplicates = utf8(site.get("interviews/2024-05-20-backend/duplicates.md"));

        assertThat(greeting)
                .contains("# The CTO says hello\n")
                .contains("Nice to meet you, Rowan. I am the CTO of a mill.")
                .contains("Same, the CTO. I led Rowan's own shop, Rowan on the web.")
                .contains("Hello CTO, I am Rowan.")
                .contains("## What a colleague adds")
                .contains("The CTO's view");
        assertThat(duplicates)
                .contains("# Duplicates at a mill\n")
                .contains("A colleague told me: compare the timestamps, Rowan.")
                .contains("\"A colleague told me: compare the timestamps\"");
        assertThat(utf8(site.get("index.html"))).contains("How Rowan prepares");
        assertThat(utf8(site.get("interviews/2024-05-20-backend/index.html"))).contains("Backend round with the CTO");
    }

    @Test
    void quotationsAreStillVerified() throws IOException {
        assertThat(utf8(built(Profile.PRIVATE).get("interviews/2024-05-20-backend/greeting.md")))
                .contains("own shop\". (verified, turn 2)");
        assertThat(utf8(built(Profile.PUBLIC).get("interviews/2024-05-20-backend/greeting.md")))
                .contains("own shop\". (verified, turn 2)");
    }

    @Test
    void aHiddenQuestionIsNowhereNorWhatRestsOnIt() throws IOException {
        Map<String, String> site = built(Profile.PUBLIC);

        assertThat(site.keySet()).noneMatch(file -> file.contains("pay") || file.contains("salary"));
        site.forEach((file, text) ->
                assertThat(text.toLowerCase(java.util.Locale.ROOT)).as(file).doesNotContain("thaler"));
        assertThat(site.get("interviews/2024-05-20-backend/transcript.html"))
                .contains("turn-4")
                .doesNotContain("turn-5", "turn-6");
        assertThat(built(Profile.MENTOR).get("interviews/2024-05-20-backend/pay.html"))
                .contains("thalers");
    }

    @Test
    void noSignCertifiesTheWordsOfAHiddenQuestion() throws IOException {
        portfolio.with(
                INTERVIEW + "analysis.yaml",
                REPORT.replace("summary: ", "summary: \"He names \\\"Twelve hundred thalers\\\".\" #")
                        .replace("insights:", PAY + "insights:"));

        assertThat(built(Profile.MENTOR).get("interviews/2024-05-20-backend/greeting.md"))
                .contains("(verified, turn 6)");
        Map<String, String> site = built(Profile.PUBLIC);
        assertThat(site.get("interviews/2024-05-20-backend/greeting.md"))
                .contains("Twelve hundred thalers\".")
                .doesNotContain("verified", "turn 6", "not found");
        site.forEach((file, text) -> assertThat(text).as(file).doesNotContain("Turn 6", "turn 6", "turn-6"));
    }

    @Test
    void neitherTimesOfDayNorNotesNorTheQualityPageAreInIt() throws IOException {
        Map<String, String> site = built(Profile.PUBLIC);

        site.forEach((file, text) -> assertThat(text).as(file).doesNotContain("14:03:22", "own words"));
        assertThat(site).doesNotContainKey("quality.html");
        assertThat(built(Profile.MENTOR).get("interviews/2024-05-20-backend/greeting.html"))
                .contains("own words");
    }

    @Test
    void aMentorReadsWhatWasSaidAsItWasSaid() throws IOException {
        assertThat(utf8(built(Profile.MENTOR).get("interviews/2024-05-20-backend/greeting.md")))
                .contains("**The CTO** (1)")
                .contains("I am Tamsin Quill");
    }

    @Test
    void pagesThatVanishFromTheProfileVanishFromTheFolder() throws IOException {
        assertThat(built(Profile.PRIVATE)).containsKeys("quality.html", "interviews/2024-05-20-backend/pay.html");
        assertThat(built(Profile.PUBLIC)).containsKey("interviews/2024-05-20-backend/greeting.html");

        portfolio.with(INTERVIEW + "interview.yaml", SETTING.replace("visibility: public", "visibility: private"));
        assertThat(built(Profile.PUBLIC).keySet()).noneMatch(file -> file.startsWith("interviews/"));
        assertThat(lab.resolve("site/interviews")).doesNotExist();
    }

    @Test
    void anInterviewWhoseQuestionsAreAllHiddenIsLeftOut() throws IOException {
        portfolio
                .with(INTERVIEW + "analysis.yaml", "exchanges:\n" + PAY)
                .with(INTERVIEW + "notes.yaml", "notes: [{text: None.}]\n");

        assertThat(built(Profile.PUBLIC).keySet()).noneMatch(file -> file.startsWith("interviews/"));
    }

    @Test
    void aPrivateTalkIsNotPublishedAsQuestionsThatNobodyWrote() throws IOException {
        portfolio
                .with(INTERVIEW + "interview.yaml", SETTING.replace("transcript: public", "transcript: private"))
                .with(INTERVIEW + "notes.yaml", "notes: [{text: None.}]\n")
                .without(INTERVIEW + "analysis.yaml");
        assertNoTalk(built(Profile.PUBLIC));

        portfolio.with(
                INTERVIEW + "analysis.generated.yaml",
                "exchanges: [{id: what-thalers, title: What thalers, kind: plans, turns: 1-6, summary: Short.}]\n");
        assertNoTalk(built(Profile.PUBLIC));
        assertThat(built(Profile.MENTOR)).containsKey("interviews/2024-05-20-backend/what-thalers.html");
    }

    @Test
    void aPublicTalkIsShownWithTheQuestionsThatRulesFind() throws IOException {
        portfolio.with(INTERVIEW + "notes.yaml", "notes: [{text: None.}]\n").without(INTERVIEW + "analysis.yaml");

        assertThat(built(Profile.PUBLIC).values()).anyMatch(text -> text.contains("hundred thalers"));
    }

    @Test
    void aTopicThatOnlyAHiddenQuestionNamesIsNowhere() throws IOException {
        portfolio
                .with("content/topics.yaml", """
                        topics:
                          - {slug: rabbitmq, name: RabbitMQ, parent: brokers}
                          - {slug: brokers, name: Message brokers}
                          - {slug: haggling, name: Haggling, summary: Ask for more thalers., parent: money}
                          - {slug: money, name: Money}
                          - {slug: kafka, name: Kafka}
                        """)
                .with(
                        INTERVIEW + "analysis.yaml",
                        REPORT.replace(
                                "insights:",
                                PAY
                                        + "    topics: [{topic: Haggling, advice: Smile.}, {topic: brokers, advice: Read.}]\n"
                                        + "insights:"));

        Map<String, String> site = built(Profile.PUBLIC);

        assertThat(site)
                .containsKeys("topics/rabbitmq.html", "topics/brokers.html", "topics/money.html", "topics/kafka.html")
                .doesNotContainKey("topics/haggling.html");
        site.forEach((file, text) -> assertThat(text).as(file).doesNotContainIgnoringCase("haggling"));
        assertThat(built(Profile.MENTOR)).containsKey("topics/haggling.html");
    }

    private static void assertNoTalk(Map<String, String> site) {
        assertThat(site.keySet()).noneMatch(file -> file.startsWith("interviews/") || file.contains("thalers"));
        assertThat(site.values()).noneMatch(text -> text.contains("compare the timestamps") || text.contains("thaler"));
    }

    private Map<String, String> built(Profile profile) throws IOException {
        BuildRequest request = portfolio.request();
        try {
            Pipeline.build(
                    BuildRequest.open(request.root(), request.site(), "site", Optional.of(profile), "", "", false),
                    Progress.NONE);
        } catch (ProblemsException refused) {
            throw new AssertionError(refused.problems().toString(), refused);
        }
        return SmallPortfolio.files(request.site(), ".debrief-manifest");
    }

    private static String utf8(String bytes) {
        return new String(
                bytes.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), java.nio.charset.StandardCharsets.UTF_8);
    }
}
