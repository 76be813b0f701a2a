package debrief.build;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.content.ContentFolder;
import debrief.model.Profile;
import debrief.problem.Problem;
import debrief.testing.Portfolios;
import debrief.testing.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that people write lead where they were meant to, from every page that shows them; what leads nowhere is told. */
class DeadLinksTest {

    private static final String PORTFOLIO = """
            === content/portfolio.yaml
            title: Talks
            profile: public
            === content/topics.yaml
            topics:
              - {slug: locks, name: Locks, summary: "As in [fair](../interviews/2025-04-01-a/fair.html)."}
            === content/pages/notes/one.md
            title=One
            type=page
            status=published
            ~~~~~~
            # What's new

            [there](#whats-new), [nowhere](#old), [fair](../interviews/2025-04-01-a/fair.html),
            [missing](two.html) ![none](../images/none.png)
            === content/interviews/2025-04-01-a/interview.yaml
            title: Round one
            visibility: public
            transcript: public
            summary: "Begin with [fair](fair.html#turn-1), not [unfair](unfair.html)."
            speakers:
              Host: {role: interviewer}
              Guest: {role: candidate}
            === content/interviews/2025-04-01-a/transcript.txt
            Host: When is a lock fair?

            Guest: When the first to wait is the first to go on.

            Host: What does that cost?

            Guest: A switch of threads each time.
            === content/interviews/2025-04-01-a/analysis.yaml
            exchanges:
              - id: fair
                title: Fair locks
                kind: technical
                turns: 1-2
                summary: "More in [the cost](cost.html), [here](#turn-2) and [One](notes/one.md)."
                topics: [{topic: locks, advice: "Read [the cost](cost.html) and [this turn](#turn-2)."}]
              - id: cost
                title: What fairness costs
                kind: technical
                turns: 3-4
                summary: |
                  Seen in [the first](fair.html#turn-9)
                  and [a secret](../2025-04-02-b/secret.html).
            insights:
              technical:
                - {label: Costs, text: "Name [the cost](cost.html).", from: [cost]}
            === content/interviews/2025-04-02-b/interview.yaml
            title: Round two
            speakers:
              Host: {role: interviewer}
              Guest: {role: candidate}
            === content/interviews/2025-04-02-b/transcript.txt
            Host: What is a secret?

            Guest: This, to be told nobody at all.
            === content/interviews/2025-04-02-b/analysis.yaml
            exchanges:
              - {id: secret, title: A secret, kind: technical, turns: 1-2}
            """;

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void write() {
        root = Portfolios.write(folder.resolve("portfolio"), PORTFOLIO);
    }

    @Test
    void eachIsToldWhereItIsWritten() throws IOException {
        List<Problem> told =
                BuildInputs.of(root, ContentFolder.readAndKeep(root)).check();

        assertThat(told)
                .extracting(problem -> problem.location() + " " + problem.message())
                .containsExactly(
                        "content/interviews/2025-04-01-a/analysis.yaml:13:27"
                                + " the page 'interviews/2025-04-01-a/fair.html' has no place '#turn-9'",
                        "content/interviews/2025-04-01-a/analysis.yaml:14:22"
                                + " nothing of the site is at '../2025-04-02-b/secret.html'",
                        "content/interviews/2025-04-01-a/interview.yaml:4:61 nothing of the site is at 'unfair.html'",
                        "content/pages/notes/one.md:7:32 the page 'notes/one.html' has no place '#old'",
                        "content/pages/notes/one.md:8:11 nothing of the site is at 'two.html'",
                        "content/pages/notes/one.md:8:29 nothing of the site is at '../images/none.png'");
        assertThat(told.get(2).hint()).isEqualTo("did you mean 'interviews/2025-04-01-a/fair.html'?");
    }

    @Test
    void allOthersLeadToTheirPageFromWhereverTheyAreShown() throws IOException {
        Path site = folder.resolve("site");
        Sample.build(root, site, Profile.PUBLIC, "");

        for (String page : List.of(
                "index", "print", "recommendations", "topics/locks", "interviews/2025-04-01-a/fair", "notes/one")) {
            Path file = site.resolve(page + ".html");
            for (Element link : Jsoup.parse(Files.readString(file)).select("main a:not([href^=http])")) {
                String href = link.attr("href");
                Path to = href.startsWith("#")
                        ? file
                        : file.resolveSibling(href.replaceFirst("#.*", "")).normalize();
                assertThat(to).as("%s: %s", page, link).exists();
                if (link.text().equals("this turn") || link.text().equals("here")) {
                    assertThat(site.relativize(to)).hasToString("interviews/2025-04-01-a/fair.html");
                    assertThat(href).endsWith("#turn-2");
                }
            }
        }
        assertThat(site.resolve("topics/locks.html"))
                .content()
                .contains("../interviews/2025-04-01-a/cost.html\">the cost<");
        assertThat(site.resolve("interviews/2025-04-01-a/cost.html"))
                .content()
                .contains("and a secret.")
                .doesNotContain("2025-04-02");
    }
}
