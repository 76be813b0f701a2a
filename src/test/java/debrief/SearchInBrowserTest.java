package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import debrief.model.Profile;
import debrief.testing.Chromium;
import debrief.testing.NeedsBrowser;
import debrief.testing.Portfolios;
import debrief.testing.Sample;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody types, search answers; opened from disk, under the policy that the pages carry. */
@NeedsBrowser
class SearchInBrowserTest {

    private static final String PORTFOLIO = """
            === content/portfolio.yaml
            title: Talks
            profile: public
            === content/pages/about.md
            title=About the author
            type=page
            status=published
            ~~~~~~
            Somebody who likes *juggling*.
            === content/interviews/2025-02-03-a/interview.yaml
            title: Round one
            visibility: public
            transcript: public
            speakers:
              Host: {role: interviewer}
              Guest: {role: candidate}
            === content/interviews/2025-02-03-a/transcript.txt
            Host: Welcome, and greetings to Łukasz from Đakovo 👋🏽.

            Guest: Thank you, that is kind.

            Host: How does the Straße service read its volatile-cache in C++ and F#?

            Guest: We keep “batch_size” at 20 and don’t retry. 系统用消息队列，加了幂等性。 المُرسِل يعيد الرسالة. 다시 시도합니다. \
            A crème brûlée is 50% off, $x or [y]; \\d+ is a ﬁne pattern.
            === content/interviews/2025-02-03-a/analysis.yaml
            exchanges:
              - {id: cache, title: Reading a cache, kind: technical, turns: 3-4}
            """;

    @TempDir
    private static Path folder;

    private static Path site;
    private static Chromium chromium;
    private static Page page;

    @BeforeAll
    static void open() throws IOException {
        StringBuilder many = new StringBuilder(PORTFOLIO);
        for (int i = 1; i <= 35; i++) {
            many.append("=== content/pages/note-").append(i).append(".md\n");
            many.append("title=Note ").append(i).append("\ntype=page\nstatus=published\n~~~~~~\nA plural.\n");
        }
        site = folder.resolve("site");
        Sample.build(Portfolios.write(folder.resolve("portfolio"), many.toString()), site, Profile.PUBLIC, "");
        chromium = new Chromium(Chromium.ALONE);
        page = chromium.browser().newPage();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
                    C++                | cache.html      | C++
                    f#                 | cache.html      | F#
                    don't              | cache.html      | don’t
                    batch_size         | cache.html      | batch_size
                    volatile cache     | cache.html      | volatile
                    50%                | cache.html      | 50%
                    \\d+               | cache.html      | \\d+
                    [y];               | cache.html      | [y];
                    fine               | cache.html      | ﬁne
                    Creme BRULEE       | cache.html      | crème
                    strasse            | cache.html      | Straße
                    幂等性              | cache.html      | 幂等性
                    المرسل             | cache.html      | المُرسِل
                    시도                | cache.html      | 시도
                    cache?             | cache.html      | cache
                    lukasz             | a/greeting.html | Łukasz
                    ĐAKOVO             | a/greeting.html | Đakovo
                    👋                 | a/greeting.html | 👋
                    "greetings to"     | a/greeting.html | greetings to
                    “that is”          | a/greeting.html | that is
                    juggling           | about.html      | juggling
                    """)
    void finds(String query, String in, String mark) {
        search(query);

        Locator hit = page.locator(".found a[href$='" + in + "']");
        assertThat(hit.count()).isEqualTo(1);
        assertThat(hit.locator("mark").allInnerTexts()).contains(mark);
        int count = page.locator(".found a").count();
        assertThat(status()).isEqualTo(count == 1 ? "1 result" : count + " results");
    }

    @ParameterizedTest
    @CsvSource({
        "gretings, greetings",
        "jugglign, juggling",
        "xvolatile, volatile",
        "volatilecache, volatile-cache",
        "xyzzyplugh,''"
    })
    void aSlipOfOneLetterIsForgivenAndTold(String query, String meant) {
        search(query);

        if (meant.isEmpty()) {
            assertThat(status()).startsWith("Nothing found");
        } else {
            assertThat(status()).matches("\\d results?; .*").endsWith(": " + meant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\"", "   ", "\u00ad"})
    void whatHoldsNoWordAsksForOne(String query) {
        search(query);

        assertThat(status()).startsWith("Every word must match");
        assertThat(page.locator(".found a").count()).isZero();
    }

    @Test
    void theAddressHoldsWhatIsSought() {
        page.navigate(site.resolve("search.html").toUri().toString());
        page.locator("#search input").fill("C++ & f#");

        assertThat(page.evaluate("location.href").toString()).endsWith("search.html?q=C%2B%2B%20%26%20f%23");
    }

    @Test
    void theBoxSaysHowManyMoreThereAreAndLeadsToThem() {
        page.navigate(site.resolve("index.html").toUri().toString());
        page.keyboard().press("/");
        Locator box = page.locator("dialog");
        box.locator("input").fill("plural");
        box.locator(".found a").first().waitFor();

        assertThat(box.locator("[role=status]").innerText()).isEqualTo("35 results; the first 30 are shown Show all");
        assertThat(box.locator(".found a").count()).isEqualTo(30);

        box.locator("[role=status] a").click();
        page.locator("#search .found a").nth(34).waitFor();
        assertThat(status()).isEqualTo("35 results");
    }

    private static void search(String query) {
        page.navigate(site.resolve("search.html").toUri() + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        page.waitForFunction("self.debriefIndex || !document.querySelector('#search input').value");
        page.waitForTimeout(50);
    }

    private static String status() {
        return page.locator("#search [role=status]").innerText();
    }
}
