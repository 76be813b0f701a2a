package debrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import debrief.build.BuildRequest;
import debrief.build.BuildRequest.Progress;
import debrief.lock.Passphrase;
import debrief.model.Profile;
import debrief.testing.Chromium;
import debrief.testing.NeedsBrowser;
import debrief.testing.SmallPortfolio;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A locked site in a real browser: it opens from disk and from this machine, not from a plain http server elsewhere. */
@NeedsBrowser
class LockedSiteInBrowserTest {

    private static final String WORDS = "zwölf graue Dächer im Regen";

    @TempDir
    private static Path lab;

    private static Path site;
    private static Chromium chromium;
    private static HttpServer server;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        SmallPortfolio portfolio = SmallPortfolio.in(lab.resolve("portfolio"))
                .with("content/pages/about.md", """
                        title=About me
                        type=page
                        status=published
                        ~~~~~~
                        See ![A red square](images/red.png) and [my paper](talks/paper.txt).
                        """)
                .with("content/images/red.png", red())
                .with("assets/talks/paper.txt", "Words of a paper.");
        site = lab.resolve("a site");
        Pipeline.build(
                BuildRequest.open(portfolio.root(), site, "site", Optional.of(Profile.MENTOR), "", "", true)
                        .locked(Passphrase.of(WORDS)),
                Progress.NONE);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath().substring(1);
            Path file = site.resolve(path.isEmpty() ? "index.html" : path);
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            exchange.getResponseHeaders().add("Content-Type", type(path));
            exchange.sendResponseHeaders(Files.isRegularFile(file) ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        // A host with a name is no secure context, unlike this machine's own.
        chromium = new Chromium("MAP plain.test 127.0.0.1, " + Chromium.ALONE);
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.stop(0);
    }

    @AfterEach
    void nothingComplained() {
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "loopback"})
    void opensOnceForAllPagesOfATab(String from) {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address(from));
            assertThat(page.title()).isEqualTo("This page is locked");
            unlock(page, " " + WORDS + " ");

            assertThat(page.title()).isEqualTo("Preparation");
            for (String to : List.of("Backend developer", "Duplicate messages")) {
                page.locator("main a", new Page.LocatorOptions().setHasText(to))
                        .first()
                        .click();
                page.locator("h1", new Page.LocatorOptions().setHasText(to)).waitFor();
            }
            assertThat(page.url()).matches(".*/[0-9a-f]{32}\\.html(#.*)?");
            assertThat(page.locator("#passphrase").count()).isZero();
            assertThat(page.locator("main").innerText()).contains("compare the timestamps");

            page.goBack();
            page.locator("h1", new Page.LocatorOptions().setHasText("Backend developer"))
                    .waitFor();
            page.reload();
            page.locator("h1", new Page.LocatorOptions().setHasText("Backend developer"))
                    .waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "loopback"})
    void saysKindlyThatThePassphraseIsWrongAndAsksAgain(String from) {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address(from));
            page.keyboard().type("zwölf graue Dächer im Schnee");
            page.keyboard().press("Enter");
            Locator says = page.locator("#unlock-says");
            page.waitForCondition(() -> says.innerText().startsWith("That is not the passphrase"));
            assertThat(page.locator("#passphrase").getAttribute("aria-invalid")).isEqualTo("true");

            // What was typed is selected: typing replaces it.
            page.keyboard().type(WORDS);
            page.keyboard().press("Enter");
            page.locator("h1", new Page.LocatorOptions().setHasText("Preparation"))
                    .waitFor();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        }
    }

    @Test
    void everyLinkOfEveryPageLeadsToAPageThatOpens() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("disk"));
            unlock(page, WORDS);
            List<String> ahead = new ArrayList<>(List.of(page.url()));
            for (int i = 0; i < ahead.size(); i++) {
                page.navigate(ahead.get(i));
                page.locator("body:not(.locked)").waitFor();
                assertThat(page.locator("h1").count()).as(page.title()).isOne();
                for (Object link : (List<?>) page.evaluate(
                        "[...document.querySelectorAll('a[href]')].map(a => a.href.replace(/#.*/, ''))")) {
                    if (link.toString().endsWith(".html") && !ahead.contains(link.toString())) {
                        ahead.add(link.toString());
                    }
                }
            }
            // Home, interview, two questions, transcript, topics and one, guides and twelve, plan, practice, print,
            // search,
            // method, quality, about.
            assertThat(ahead).hasSize(27);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "loopback"})
    void searchFindsAQuestion(String from) {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address(from));
            unlock(page, WORDS);
            Locator box = page.locator("input[type=search]:visible").first();
            // The page listens for keys a moment after it shows.
            for (int tries = 0; tries < 100 && !box.isVisible(); tries++) {
                page.keyboard().press("/");
                page.waitForTimeout(100);
            }
            box.pressSequentially("duplicate");
            Locator hit = page.locator("dialog .found a").first();
            hit.waitFor();
            hit.click();
            page.locator("h1", new Page.LocatorOptions().setHasText("Duplicate messages"))
                    .waitFor();
        }
    }

    @Test
    void aLinkToATurnLeadsToThatTurn() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("disk"));
            unlock(page, WORDS);
            page.locator("main a", new Page.LocatorOptions().setHasText("Backend developer"))
                    .first()
                    .click();
            page.locator("h1", new Page.LocatorOptions().setHasText("Backend developer"))
                    .waitFor();
            page.locator("main a", new Page.LocatorOptions().setHasText("Duplicate messages"))
                    .first()
                    .click();
            Locator turn = page.locator("main a[href*='.html#']").first();
            turn.click();
            page.waitForFunction("document.querySelector('body:not(.locked) :target') !== null");
        }
    }

    @Test
    void drawsPicturesAndSavesFiles() throws IOException {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("disk"));
            unlock(page, WORDS);
            page.locator("nav a", new Page.LocatorOptions().setHasText("About me"))
                    .click();
            page.locator("main canvas").waitFor();
            page.waitForFunction("document.querySelector('main canvas').width === 8");
            assertThat(page.locator("main canvas").getAttribute("aria-label")).isEqualTo("A red square");
            assertThat(
                            page.evaluate(
                                    "[...document.querySelector('main canvas').getContext('2d').getImageData(3, 3, 1, 1).data].join()"))
                    .isEqualTo("255,0,0,255");

            Download paper =
                    page.waitForDownload(() -> page.locator("a", new Page.LocatorOptions().setHasText("my paper"))
                            .click());
            assertThat(paper.suggestedFilename()).isEqualTo("paper.txt");
            assertThat(paper.path()).hasContent("Words of a paper.");
        }
    }

    @Test
    void doesNotOpenAPageThatSomebodyMovedToAnotherAddress() throws IOException {
        Path moved = site.resolve("0123456789abcdef0123456789abcdef.html");
        Files.copy(site.resolve("index.html"), moved, StandardCopyOption.REPLACE_EXISTING);
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(moved.toUri().toString());
            page.locator("#passphrase").fill(WORDS);
            page.keyboard().press("Enter");
            Locator says = page.locator("#unlock-says");
            page.waitForCondition(() -> says.innerText().startsWith("The passphrase is right, but this file"));
        } finally {
            Files.delete(moved);
        }
    }

    @Test
    void asksInEveryTabAnew() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("loopback"));
            unlock(page, WORDS);
            Page other = context.newPage();
            other.navigate(address("loopback"));
            assertThat(other.locator("#passphrase").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void asksSoThatEverybodyCanAnswer(int width) {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.setViewportSize(width, 700);
            // Axe asks for the styles, which no page from disk may do.
            page.navigate(address("loopback"));
            page.locator("#passphrase").waitFor();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("passphrase");
            assertThat((Integer) page.evaluate("document.scrollingElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void saysOverPlainHttpHowElseItOpens() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(address("plain http"));
            page.locator("#insecure").waitFor();
            assertThat(page.locator("main").innerText()).contains("over https or from your own disk");
            assertThat(page.locator("#insecure a").getAttribute("href"))
                    .isEqualTo(address("plain http").replace("http:", "https:"));
            assertThat(page.locator("#passphrase").isVisible()).isFalse();
        }
    }

    @Test
    void explainsItselfWithoutJavaScript() {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address("disk"));
            assertThat(page.locator("main").innerText()).contains("opens it with JavaScript");
            assertThat(page.locator("#passphrase").isVisible()).isFalse();
        }
    }

    private static void unlock(Page page, String words) {
        page.locator("#passphrase").fill(words);
        page.locator("button").click();
        page.locator("h1", new Page.LocatorOptions().setHasText("Preparation")).waitFor();
    }

    /** In which the policy holds, and whose complaints count. */
    private BrowserContext context() {
        BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions().setBypassCSP(false));
        context.setDefaultTimeout(20_000);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("favicon")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        return context;
    }

    private static String address(String from) {
        return switch (from) {
            case "disk" -> site.resolve("index.html").toUri().toString();
            case "loopback" -> "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            default -> "http://plain.test:" + server.getAddress().getPort() + "/";
        };
    }

    private static String type(String path) {
        return path.endsWith(".js")
                ? "text/javascript"
                : path.endsWith(".css") ? "text/css" : path.endsWith(".svg") ? "image/svg+xml" : "text/html";
    }

    private static byte[] red() throws IOException {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64; i++) {
            image.setRGB(i % 8, i / 8, 0xff0000);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
