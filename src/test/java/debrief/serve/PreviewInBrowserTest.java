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
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A page of somebody else, in the same browser as the preview, that even knows the preview's address. */
@NeedsBrowser
@Timeout(60)
class PreviewInBrowserTest {

    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

    /** A name that its owner lets lead to this machine, once the page is there. */
    private static final String REBOUND = "rebound.example";

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
        Files.writeString(site.resolve("search-index.js"), "self.stolen = 'private';");
        Files.writeString(
                site.resolve("picture.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'></svg>");
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
                    TYPES.getOrDefault(name.substring(name.indexOf('.') + 1), "text/html"),
                    Files.readString(site.resolve(name.isEmpty() ? "index.html" : name)));
        });
        others.start();
        chromium = new Chromium("MAP " + REBOUND + " 127.0.0.1");
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
                <object data="%1$sindex.html"></object>
                <embed src="%1$sindex.html">
                <link rel=prefetch href="%1$sindex.html">
                <iframe name=hidden></iframe>
                <form method=post target=hidden action="%1$sindex.html"><input name=a value=b></form>
                <script>
                  const target = '%1$s';
                  const loot = new Set();
                  const tries = [];
                  const attempt = (name, work) => tries.push(Promise.race([
                    new Promise((done) => setTimeout(done, 3000)),
                    Promise.resolve().then(work).then((got) => got && loot.add(name)).catch(() => {})]));
                  const first = (thing, ...events) => new Promise((done) => {
                    events.forEach((event) => thing.addEventListener(event, () => done(true)));
                    thing.addEventListener('error', () => done(false));
                  });
                  for (const mode of ['cors', 'no-cors', 'same-origin']) {
                    attempt('fetch ' + mode, async () =>
                      (await (await fetch(target + 'index.html', { mode })).text()).includes('private'));
                  }
                  attempt('image', () => {
                    const image = new Image();
                    image.src = target + 'picture.svg';
                    return first(image, 'load');
                  });
                  attempt('import', () => import(target + 'search-index.js').then(() => true));
                  attempt('worker', () => new Promise((done) => {
                    const text = `importScripts('${target}search-index.js'); postMessage(self.stolen)`;
                    const worker = new Worker(URL.createObjectURL(new Blob([text])));
                    worker.onmessage = (message) => done(message.data === 'private');
                    worker.onerror = () => done(false);
                  }));
                  attempt('events', () => first(new EventSource(target + '.debrief/events'), 'open', 'message'));
                  attempt('socket', () => first(new WebSocket(target.replace('http', 'ws') + '.debrief/events'), 'open'));
                  attempt('message', () => new Promise((done) => addEventListener('message', () => done(true))));
                  attempt('window', async () => {
                    const opened = open(target + 'index.html');
                    await new Promise((done) => setTimeout(done, 2000));
                    opened.postMessage('tell', '*');
                    return opened.document.body.textContent.includes('private');
                  });
                  document.forms[0].submit();
                  Promise.all(tries).then(() => { window.loot = [...loot].sort().join(', '); });
                </script></body></html>""".formatted(target);
    }

    private static String loot(Page page) {
        page.waitForFunction("() => window.loot !== undefined");
        return String.valueOf(page.evaluate("() => window.loot"));
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
        return page.frames().stream().anyMatch(frame -> frame.content().contains("private</p>"));
    }

    @Test
    void readsNothingAndFramesNothing() {
        Page page = attacked(preview.address());

        assertThat(stolen(page)).isEqualTo("undefined");
        assertThat(page.evaluate("() => document.getElementById('probe').offsetWidth"))
                .isNotEqualTo(77);
        assertThat(loot(page)).isEmpty();
        assertThat(framed(page)).isFalse();
        assertThat(context.pages())
                .hasSize(2)
                .noneMatch(opened -> opened.content().contains("private</p>"));
    }

    /** A page whose host's name led elsewhere when it was loaded, and now leads here. */
    @Test
    void aNameThatWasMadeToLeadHereReadsNothing() {
        String address = preview.address().replace("127.0.0.1", REBOUND);
        Page page = context.newPage();

        page.navigate(address);

        assertThat(page.content()).doesNotContain("private</p>").contains("on this machine only");
        assertThat(page.evaluate("() => fetch('index.html').then((answer) => answer.text())")
                        .toString())
                .doesNotContain("private</p>");
        page.navigate(origin().replace("127.0.0.1", REBOUND) + "/open/");
        assertThat(page.content()).contains("private</p>");
    }

    @Test
    void theSameAttackReadsAServerWithoutADoor() {
        Page page = attacked(origin() + "/open/");

        assertThat(stolen(page)).isEqualTo("private");
        assertThat(page.evaluate("() => document.getElementById('probe').offsetWidth"))
                .isEqualTo(77);
        assertThat(loot(page)).isEqualTo("fetch cors, fetch no-cors, fetch same-origin, image, import, window, worker");
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
