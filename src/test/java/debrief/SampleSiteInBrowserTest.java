package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import debrief.model.Profile;
import debrief.testing.Chromium;
import debrief.testing.NeedsBrowser;
import debrief.testing.Sample;
import debrief.testing.Today;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample's site in a real browser, opened from disk as by a double click. */
@NeedsBrowser
class SampleSiteInBrowserTest {

    private static final String QUESTION = "interviews/2024-05-20-backend-cto/";

    /** One page of each kind. */
    private static final List<String> KINDS = List.of(
            "index.html",
            QUESTION + "index.html",
            QUESTION + "transcript.html",
            "topics/index.html",
            "topics/idempotency.html",
            "recommendations.html",
            "print.html",
            "practice.html",
            "search.html",
            "about.html");

    private static final List<String> VIEWS = List.of("light 1280", "dark 390", "dark 1280", "light 390");

    /** Those with most on them; the rest, and all views on one day, are for the nightly run. */
    private static final List<String> FULLEST = List.of("index.html", QUESTION + "index.html", "recommendations.html");

    @TempDir
    private static Path site;

    private static Chromium chromium;
    private static String question;

    @BeforeAll
    static void open() throws IOException {
        Sample.mustBeHere();
        Sample.build(site, Profile.PUBLIC, "");
        question = QUESTION
                + debrief.content.ContentFolder.read(Sample.ROOT)
                        .portfolio()
                        .interviews()
                        .get(0)
                        .report()
                        .exchanges()
                        .get(3)
                        .id()
                + ".html";
        chromium = new Chromium(Chromium.ALONE);
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    static List<String> todaysViews() {
        return Today.of(VIEWS, VIEWS.size());
    }

    @ParameterizedTest
    @MethodSource("todaysViews")
    void theFullestPagesAreAccessible(String view) {
        isAccessible(FULLEST, view);
        isAccessible(List.of(question), view);
    }

    @Tag("nightly")
    @ParameterizedTest
    @FieldSource("VIEWS")
    void everyKindOfPageIsAccessible(String view) {
        isAccessible(KINDS, view);
        isAccessible(List.of(question), view);
    }

    private static void isAccessible(List<String> pages, String view) {
        try (BrowserContext context = context(view, true)) {
            for (String name : pages) {
                Page page = context.newPage();
                page.navigate(address(name));
                AxeResults results = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze();
                assertThat(results.getViolations())
                        .as("%s in %s", name, view)
                        .extracting(rule ->
                                rule.getId() + " " + rule.getNodes().get(0).getTarget())
                        .isEmpty();
                page.close();
            }
        }
    }

    @Test
    void nothingScrollsSidewaysOnANarrowPhone() {
        try (BrowserContext context = context("light 320", true)) {
            for (String name : KINDS) {
                Page page = context.newPage();
                page.navigate(address(name));
                Object wide = page.evaluate("document.scrollingElement.scrollWidth");
                assertThat((Integer) wide).as(name).isLessThanOrEqualTo(320);
                page.close();
            }
        }
    }

    @Test
    void noPageComplainsOrAsksForAnythingElsewhere() {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context("light 1280", true)) {
            context.onRequest(request -> {
                if (!request.url().startsWith("file:")) {
                    complaints.add("asked for " + request.url());
                }
            });
            context.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            context.onWebError(error -> complaints.add(error.error()));
            for (String name : KINDS) {
                context.newPage().navigate(address(name));
            }
            context.newPage().navigate(address(question));
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void searchFindsAQuestionFromDisk() {
        try (BrowserContext context = context("light 1280", true)) {
            Page page = context.newPage();
            page.navigate(address("index.html"));
            page.keyboard().press("/");
            page.locator("input[type=search]:visible").first().pressSequentially("duplicate");
            Locator hit = page.locator("[class*=search] a[href*='interviews/']:visible")
                    .first();
            hit.waitFor();
            hit.click();
            assertThat(page.url()).contains("/interviews/").endsWith(".html");
            assertThat(page.locator("h1").innerText()).isNotBlank();
        }
    }

    @Test
    void everythingIsReadWithoutJavaScript() {
        try (BrowserContext with = context("light 1280", true);
                BrowserContext without = context("light 1280", false)) {
            for (String name : List.of("index.html", question, "recommendations.html", "topics/idempotency.html")) {
                assertThat(words(without, name)).as(name).isEqualTo(words(with, name));
            }
        }
    }

    private static String words(BrowserContext context, String name) {
        Page page = context.newPage();
        page.navigate(address(name));
        String words = page.locator("main").innerText();
        page.close();
        return words;
    }

    /** @param view color scheme and width in CSS pixels */
    private static BrowserContext context(String view, boolean javaScript) {
        String[] parts = view.split(" ", 2);
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setColorScheme(parts[0].equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setViewportSize(Integer.parseInt(parts[1]), 900)
                        .setJavaScriptEnabled(javaScript)
                        .setBypassCSP(false));
    }

    private static String address(String name) {
        return site.resolve(name).toUri().toString();
    }
}
