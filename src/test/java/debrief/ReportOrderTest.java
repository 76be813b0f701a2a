package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.build.BuildRequest;
import debrief.build.BuildRequest.Progress;
import debrief.model.Profile;
import debrief.testing.Portfolios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page says first what matters: where the answer stands and what to do next, then right and wrong, then all else. */
class ReportOrderTest {

    @TempDir
    Path root;

    @BeforeEach
    void build() throws IOException {
        Portfolios.write(root, """
                === content/portfolio.yaml
                title: Preparation
                === content/topics.yaml
                topics:
                  - {slug: races, name: Races}
                === content/interviews/first/interview.yaml
                title: The first round
                speakers:
                  I: {role: interviewer}
                  C: {role: candidate}
                visibility: public
                transcript: public
                === content/interviews/first/transcript.txt
                I: Two threads and one counter. Is plus plus safe?
                C: With volatile it is safe. Both read five and both write six otherwise.
                I: Where did you meet it?
                C: In our billing, two jobs booked one invoice twice.
                === content/interviews/first/analysis.yaml
                exchanges:
                  - id: counter
                    title: Two threads and a counter
                    kind: technical
                    turns: 1-2
                    verdict: The diagnosis is exact and the cure is not.
                    summary: He let it pass.
                    expecting: [The three steps of plus plus.]
                    strengths:
                      - text: The failure in nine words.
                        evidence: [{turn: 2, quote: Both read five and both write six}]
                    issues:
                      - kind: wrong
                        text: "A listener hears a rule learnt by heart.\\n\\n```java\\n# not safe\\nn++;\\n```"
                        evidence: [{turn: 2, quote: With volatile it is safe}]
                      - kind: missing
                        label: The place is missing.
                        text: No word on where it happened.
                    improvements: ["Run your own example against volatile.\\n\\nDo it aloud.", Name the lock too.]
                    claims:
                      - {turn: 2, says: With volatile it is safe, verdict: wrong, because: "Volatile orders; it does not count."}
                      - {turn: 2, says: Both read five and both write six, verdict: right, because: That is the lost update.}
                    suggested: I'd take an AtomicInteger, since plus plus is three steps.
                    changes: [{label: volatile out, text: it does not count}]
                    short: AtomicInteger.
                    elsewhere:
                      - text: The billing story is this very race.
                        evidence: [{turn: 4, quote: two jobs booked one invoice twice}]
                    followups: [{label: "When is volatile enough?", text: For a flag.}]
                    practice: [Write it with both in 20 minutes.]
                    topics: [{topic: races, advice: Learn to draw them.}]
                    rating: {because: '"With volatile it is safe" is the main point.', content: 1, structure: 3, evidence: 2}
                  - id: billing
                    title: Where it happened
                    kind: experience
                    turns: 3-4
                    suggested: "In our billing two jobs booked one invoice twice. I saw it by [fill in: how you noticed]."
                overall:
                  verdict: You see races and reach for the wrong tool.
                  carried:
                    - text: An example of your own.
                      evidence: [{turn: 4, quote: two jobs booked one invoice twice}]
                  wrong:
                    - {exchange: counter, turn: 2, says: With volatile it is safe, because: It orders and does not count.}
                  stories:
                    - {title: The invoice booked twice, told: [billing], situation: Two jobs., result: "Not said.\\n\\nAsk.", figures: [twice], serves: [a bug you found]}
                  week:
                    - {label: Monday, text: Write both counters.}
                insights:
                  technical:
                    - {label: Test a cure, text: Run it in your head., from: [counter], priority: 1}
                """);
        Path site = root.resolve("site");
        Pipeline.build(BuildRequest.open(root, site, "site", Optional.of(Profile.PUBLIC), "", "", true), Progress.NONE);
    }

    private static final Pattern NESTED =
            Pattern.compile("<p(?: [^>]*)?>(?:(?!</p>).)*<(?:p|pre|ul|div)[ >]", Pattern.DOTALL);

    private static final List<String> ORDER = List.of(
            "The diagnosis is exact",
            "He let it pass",
            "Run your own example",
            "The three steps of plus plus",
            "The failure in nine words",
            "A listener hears a rule",
            "Volatile orders; it does not count",
            "No word on where",
            "I'd take an AtomicInteger",
            "it does not count",
            "AtomicInteger.",
            "this very race",
            "When is volatile enough?",
            "Write it with both",
            "Is plus plus safe?",
            "is the main point");

    @Test
    void aQuestionsPage() throws IOException {
        Document page = read("interviews/first/counter.html");

        inOrder(page.body().text());
        assertThat(page.select("#fix ol.issues > li")).hasSize(2);
        assertThat(page.select("#fix ol.issues > li").get(0).text())
                .startsWith("Wrong. A listener hears")
                .containsOnlyOnce("With volatile it is safe");
        assertThat(page.select("#fix ol.issues > li").get(1).text())
                .isEqualTo("The place is missing. No word on where it happened. Missing");
        assertThat(page.select("#worked .claims").text()).contains("Right");
        assertThat(page.select("#fix .claims")).isEmpty();
        assertThat(page.select(".brief").text())
                .contains("Run your own example")
                .doesNotContain("Name the lock");
        assertThat(page.select("#fix").text()).contains("Name the lock").doesNotContain("Run your own example");
    }

    @Test
    void whatOnlyTheCandidateKnowsStandsInBrackets() throws IOException {
        Document page = Jsoup.parse(Files.readString(root.resolve("site/interviews/first/billing.html")));
        String copy = Files.readString(root.resolve("site/interviews/first/billing.md"));

        assertThat(page.select(".speech mark.slot").text()).isEqualTo("[how you noticed]");
        assertThat(page.select("#better").text()).contains("16 words.", "What stands in brackets only you know");
        assertThat(copy).contains("I saw it by [how you noticed].", "What stands in brackets only you know");
    }

    @Test
    void itsMarkdownCopy() throws IOException {
        String copy = Files.readString(root.resolve("site/interviews/first/counter.md"));

        assertThat(copy)
                .containsSubsequence(
                        "The diagnosis is exact",
                        "**Do next:** Run your own example",
                        "The failure in nine words",
                        "- **Wrong.** \"With volatile it is safe\" (turn 2) A listener hears",
                        "I'd take an AtomicInteger",
                        "**When is volatile enough?** For a flag.",
                        "Is plus plus safe?",
                        "is the main point",
                        "Content: weak (1 / 4)");
    }

    @Test
    void print() throws IOException {
        String chapter = read("print.html").select("#chapter-1").text();

        inOrder(chapter);
        assertThat(chapter)
                .contains(
                        "You see races", "An example of your own", "The invoice booked twice", "Monday", "For a flag.");
    }

    @Test
    void theInterview() throws IOException {
        assertThat(read("interviews/first/index.html").body().text())
                .containsSubsequence(
                        "You see races and reach",
                        "An example of your own",
                        "Two threads and a counter",
                        "Test a cure",
                        "It orders and does not count",
                        "Write both counters",
                        "The invoice booked twice");
        assertThat(read("recommendations.html").select("#week").text()).contains("Monday", "The first round");
    }

    /** A text may have paragraphs and code, so no place for one may be a paragraph itself. */
    @Test
    void noParagraphHoldsAnother() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("site"))) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(NESTED.matcher(Files.readString(page)).results().map(MatchResult::group))
                        .as(page.toString())
                        .isEmpty();
            }
        }
    }

    private static void inOrder(String text) {
        int at = text.indexOf("They asked");
        for (String words : ORDER) {
            int next = text.indexOf(words, at);
            assertThat(next).as(words).isNotNegative();
            at = next;
        }
    }

    private Document read(String page) throws IOException {
        return Jsoup.parse(Files.readString(root.resolve("site").resolve(page)));
    }
}
