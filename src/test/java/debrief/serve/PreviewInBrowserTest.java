package debrief.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import debrief.testing.Chromium;
import debrief.testing.NeedsBrowser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A page of somebody else, in the same browser as the preview, that even knows the preview's address. */
@NeedsBrowser
@Timeout(60)
class PreviewInBrowserTest {

    @TempDir
    private Path site;

    private PreviewServer preview;
    private Thread running;
    private HttpServer others;
    private Chromium chromium;
    private BrowserContext context;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(
                site.resolve("index.html"),
                "<html><head><title>Home</title><link rel=stylesheet href=style.css></head><body><p id=secret>private</p>"
                        + "<script src=search-index.js></script></body></html>");
        Files.writeString(site.resolve("search-index.js"), "window.stolen = 'private';");
        Files.writeString(site.resolve("style.css"), "#probe { width: 77px }");
        preview = new PreviewServer(site, Door.create(), List::of, List.of(Files.createTempDirectory(site, "c")), 0);
        running = new Thread(() -> {
            try {
                preview.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        running.start();
        others = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        others.createContext(
                "/attack/",
                exchange -> answer(
                        exchange, "text/html", attack(exchange.getRequestURI().getQuery())));
        others.createContext("/open/", exchange -> {
            String name = exchange.getRequestURI().getPath().substring("/open/".length());
            answer(
                    exchange,
                    name.endsWith(".js") ? "text/javascript" : name.endsWith(".css") ? "text/css" : "text/html",
                    Files.readString(site.resolve(name.isEmpty() ? "index.html" : name)));
        });
        others.start();
        chromium = new Chromium(Chromium.ALONE);
        context = chromium.browser().newContext();
    }

    @AfterEach
    void stop() throws Exception {
        context.close();
        chromium.close();
        others.stop(0);
        preview.close();
        running.join(5_000);
    }

    private static void answer(HttpExchange exchange, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Everything that a page may load from elsewhere without being asked. */
    private static String attack(String target) {
        return """
                <html><body><div id=probe></div>
                <link rel=stylesheet href="%1$sstyle.css">
                <script src="%1$ssearch-index.js"></script>
                <iframe src="%1$sindex.html"></iframe>
                <p id=done></p></body></html>""".formatted(target);
    }

    private String origin() {
        return "http://127.0.0.1:" + others.getAddress().getPort();
    }

    private Page attacked(String target) {
        Page page = context.newPage();
        page.navigate(origin() + "/attack/?" + target);
        page.waitForLoadState();
        return page;
    }

    private static Object stolen(Page page) {
        return page.evaluate("() => String(window.stolen)");
    }

    private static boolean framed(Page page) {
        return page.frames().stream().anyMatch(frame -> frame.content().contains("private"));
    }

    @Test
    void readsNothingAndFramesNothing() {
        Page page = attacked(preview.address());

        assertThat(stolen(page)).isEqualTo("undefined");
        assertThat(page.evaluate("() => document.getElementById('probe').offsetWidth"))
                .isNotEqualTo(77);
        assertThat(framed(page)).isFalse();
    }

    @Test
    void theSameAttackReadsAServerWithoutADoor() {
        Page page = attacked(origin() + "/open/");

        assertThat(stolen(page)).isEqualTo("private");
        assertThat(page.evaluate("() => document.getElementById('probe').offsetWidth"))
                .isEqualTo(77);
        assertThat(framed(page)).isTrue();
    }

    @Test
    void itsAuthorSeesIt() {
        Page page = context.newPage();
        page.navigate(preview.address());

        assertThat(page.locator("#secret").textContent()).isEqualTo("private");
        assertThat(stolen(page)).isEqualTo("private");
        assertThat(page.evaluate("() => fetch('style.css').then((answer) => answer.status)"))
                .isEqualTo(200);
    }
}
