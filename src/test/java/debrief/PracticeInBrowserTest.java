package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import debrief.model.Profile;
import debrief.testing.Chromium;
import debrief.testing.NeedsBrowser;
import debrief.testing.Portfolios;
import debrief.testing.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session of practice, by keyboard, opened from disk, under the policy that the page carries. */
@NeedsBrowser
class PracticeInBrowserTest {

    private static final String TALK = """
            === content/portfolio.yaml
            title: Talks
            profile: public
            === content/interviews/2025-02-03-a/interview.yaml
            title: Round one
            visibility: public
            transcript: public
            speakers:
              Host: {role: interviewer}
              Guest: {role: candidate}
            === content/interviews/2025-02-03-a/transcript.txt
            Host: Welcome.

            Guest: Thanks.

            Host: What does a queue buy you?

            Guest: Somebody may be slow and nobody waits.

            Host: When did you last lose a message?

            Guest: In spring, and nobody noticed for a day.
            === content/interviews/2025-02-03-a/analysis.yaml
            exchanges:
              - {id: greeting, title: Welcome, kind: greeting, turns: 1-2}
              - id: queue
                title: What a queue buys
                kind: technical
                turns: 3-4
                suggested: A queue lets the sender go on while the reader is slow.
                followups:
                  - {label: "What if it fills up?", text: Say who waits then.}
                rating: {because: It is true and short., content: 2, structure: 3, evidence: 1}
              - {id: lost, title: A lost message, kind: behavioural, turns: 5-6}
            """;

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static Path site;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void build() throws IOException {
        site = folder.resolve("site");
        Sample.build(Portfolios.write(folder.resolve("portfolio"), TALK), site, Profile.PUBLIC, "");
        chromium = new Chromium(Chromium.ALONE);
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void open() {
        context = chromium.browser().newContext();
        page = context.newPage();
        on("2026-03-01");
    }

    @AfterEach
    void leave() {
        context.close();
    }

    /** The same browser on a day. */
    private void on(String day) {
        page.close();
        page = context.newPage();
        page.clock().setFixedTime(day + "T12:00:00Z");
        page.navigate(site.resolve("practice.html").toUri().toString());
    }

    private Locator status() {
        return page.locator("#practice [role=status]");
    }

    private String due(String key) {
        return (String) page.evaluate(
                "key => JSON.parse(Object.entries(localStorage).find(([name]) => name.startsWith('debrief.practice:'))[1])"
                        + ".questions[key].due",
                key);
    }

    @Test
    void whatFramesATalkIsNothingToPractise() {
        assertThat(page.locator(".card h2").allInnerTexts())
                .containsExactly("What does a queue buy you?", "When did you last lose a message?");
    }

    @Test
    void aSessionGoesByKeyboardAloneAndIsKept() {
        assertThat(status().innerText()).isEqualTo("2 to answer, 2 of them new");

        page.locator("#practice button[type=submit]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".card:visible h2").allInnerTexts()).containsExactly("What does a queue buy you?");
        assertThat(page.locator(".speech:visible").count())
                .as("the answer stays folded")
                .isZero();
        page.keyboard().press(" ");
        assertThat(page.locator(".speech:visible").innerText()).contains("the sender go on");
        page.keyboard().press("3");
        assertThat(page.locator(".grades").innerText())
                .contains("You gave yourself 3 of 4. In the interview a coach rated this answer 2.0 of 4.");
        page.keyboard().press("Enter");
        assertThat(page.locator(".card:visible h2").innerText()).isEqualTo("When did you last lose a message?");
        page.keyboard().press(" ");
        page.keyboard().press("1");
        page.keyboard().press("Enter");
        assertThat(status().innerText())
                .startsWith(
                        "Done: 2 answered. 1 to answer again tomorrow. Over all you practised, you rate yourself 3.0 of 4,"
                                + " and a coach rated the same questions 2.0 of 4. Nothing is due.");

        assertThat(due("2025-02-03-a/queue")).isEqualTo("2026-03-04");
        assertThat(due("2025-02-03-a/lost")).isEqualTo("2026-03-02");
        on("2026-03-02");
        assertThat(status().innerText()).isEqualTo("1 to answer, 0 of them new");
        on("2026-03-04");
        assertThat(status().innerText()).isEqualTo("2 to answer, 0 of them new");
    }

    @Test
    void theNextTimeIsWhatTheReferenceSays() throws IOException {
        try (InputStream vectors =
                Objects.requireNonNull(PracticeInBrowserTest.class.getResourceAsStream("reviews.txt"))) {
            for (String line : new String(vectors.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList()) {
                Object wrong = page.evaluate("""
                        line => {
                          let state = null;
                          return line.split(' ').find(answer => {
                            const [days, grade, wait, stability, difficulty] = answer.split(',').map(Number);
                            state = self.debriefReview(state, days)[grade - 1];
                            return state.wait !== wait || Math.abs(state.stability / stability - 1) > 0.001
                              || Math.abs(state.difficulty - difficulty) > 0.001;
                          }) ?? '';
                        }
                        """, line);
                assertThat(wrong).as(line).isEqualTo("");
            }
        }
    }

    @Test
    void whatWasDoneGoesIntoAFileAndComesBackElsewhere() throws IOException {
        page.locator("#practice button[type=submit]").click();
        page.keyboard().press(" ");
        page.keyboard().press("4");
        page.keyboard().press("Escape");
        Download saved = page.waitForDownload(
                () -> page.getByText("Save what you did as a file").click());
        Path file = folder.resolve(saved.suggestedFilename());
        saved.saveAs(file);
        assertThat(file).hasFileName("practice-2026-03-01.json");

        context.close();
        open();
        Path other = Files.writeString(folder.resolve("other.json"), "{\"version\": 1, \"questions\": [");
        page.locator("input[type=file]").setInputFiles(other);
        assertThat(status().innerText()).isEqualTo("This file was not saved here; nothing changed.");
        page.locator("input[type=file]").setInputFiles(file);
        page.waitForFunction("document.querySelector('#practice [role=status]').textContent.startsWith('Loaded')");
        assertThat(status().innerText()).isEqualTo("Loaded: 1 questions. 1 to answer, 1 of them new");
        assertThat(due("2025-02-03-a/queue")).isEqualTo("2026-03-09");
    }

    @Test
    void aRenamedQuestionKeepsWhatWasDone() throws IOException {
        page.locator("#practice button[type=submit]").click();
        page.keyboard().press(" ");
        page.keyboard().press("3");

        Path renamed = Portfolios.write(
                folder.resolve("renamed"), TALK.replace("- id: queue\n", "- id: buffer\n    aliases: [queue]\n"));
        Sample.build(renamed, site, Profile.PUBLIC, "");
        on("2026-03-01");
        assertThat(status().innerText()).isEqualTo("1 to answer, 1 of them new");
        assertThat(due("2025-02-03-a/buffer")).isEqualTo("2026-03-04");
        Sample.build(folder.resolve("portfolio"), site, Profile.PUBLIC, "");
    }

    @Test
    void aQuestionsOwnPageLeadsToItAlone() {
        page.navigate(site.resolve("interviews/2025-02-03-a/lost.html").toUri().toString());
        page.getByText("Practise this question").click();

        assertThat(status().innerText()).isEqualTo("1 to answer, 1 of them new");
        page.locator("#practice button[type=submit]").click();
        assertThat(page.locator(".card:visible h2").innerText()).isEqualTo("When did you last lose a message?");
    }

    @Test
    void withoutScriptsTheAnswersAreFolded() {
        try (BrowserContext plain =
                chromium.browser().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page still = plain.newPage();
            still.navigate(site.resolve("practice.html").toUri().toString());

            assertThat(still.locator(".card:visible").count()).isEqualTo(2);
            still.locator(".card summary").first().click();
            assertThat(still.locator(".speech:visible").innerText()).contains("the sender go on");
            assertThat(still.locator("button:visible").count()).isZero();
        }
    }

    @Test
    void nothingLeavesTheBrowser() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.reload();
        page.locator("#practice button[type=submit]").click();
        page.keyboard().press(" ");
        page.keyboard().press("2");

        assertThat(asked).allMatch(url -> url.startsWith("file:"));
        assertThat(page.evaluate("Object.keys(localStorage).map(key => key.endsWith('/site/'))"))
                .isEqualTo(List.of(true));
    }
}
