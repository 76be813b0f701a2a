package debrief.bake;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import debrief.testing.NeedsBrowser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real browser that opens many pages at once, each in a frame, and tells what they do. Nothing leaves this machine. */
final class FrameBrowser implements AutoCloseable {

    /** What a page did or could do: {@code ran}, {@code lives} or {@code asks}. */
    record Deed(String page, String what, String how) {}

    private static final int FRAMES = 120;

    private final Queue<Deed> deeds = new ConcurrentLinkedQueue<>();
    private final HttpServer server =
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 500);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Playwright playwright;
    private final BrowserContext context;
    private final String origin;
    private volatile Map<String, String> files = Map.of();
    private volatile String batch = "";

    FrameBrowser() throws IOException {
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
        origin = "http://127.0.0.1:" + server.getAddress().getPort();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        context = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(NeedsBrowser.Condition.browser().orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                // It would ask its maker about the search box.
                                "--disable-features=AutofillServerCommunication",
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")))
                .newContext();
        try (InputStream script = FrameBrowser.class.getResourceAsStream("/debrief/bake/frames.js")) {
            context.addInitScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        context.onRequest(request -> {
            if (!request.url().startsWith(origin) && !request.url().matches("(?s)(data|blob|about):.*")) {
                deeds.add(new Deed("", "asks", request.url()));
            }
        });
    }

    /** What the pages of these files do; files are named from the root of a server. */
    List<Deed> open(Map<String, String> site, boolean guarded) {
        deeds.clear();
        files = site;
        List<String> paths = site.keySet().stream()
                .filter(path -> path.endsWith(".html") || path.endsWith(".xml"))
                .toList();
        for (int from = 0; from < paths.size(); from += FRAMES) {
            open(paths.subList(from, Math.min(paths.size(), from + FRAMES)), guarded);
        }
        return List.copyOf(deeds);
    }

    private void open(List<String> paths, boolean guarded) {
        StringBuilder frames = new StringBuilder("<!DOCTYPE html><title>frames</title>");
        for (String path : paths) {
            // Without guards a page would lead the whole window away.
            frames.append("<iframe ")
                    .append(guarded ? "" : "sandbox=\"allow-scripts allow-same-origin\" ")
                    .append("src=\"/")
                    .append(path)
                    .append("\"></iframe>");
        }
        batch = frames.toString();
        Page page = context.newPage();
        try {
            page.navigate(origin + "/frames", new Page.NavigateOptions().setTimeout(guarded ? 60_000 : 30_000));
        } catch (PlaywrightException unloadable) {
            if (guarded) {
                throw unloadable;
            }
        }
        page.waitForTimeout(500);
        for (Object told : (List<?>) page.evaluate("told")) {
            List<?> deed = (List<?>) told;
            deeds.add(new Deed(deed.get(0) + "", deed.get(1) + "", deed.get(2) + ""));
        }
        page.close();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        byte[] body = path.equals("frames") ? batch.getBytes(StandardCharsets.UTF_8) : body(path);
        exchange.getResponseHeaders().set("Content-Type", type(path));
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private byte[] body(String path) {
        int assets = path.indexOf("assets/");
        if (assets >= 0) {
            try {
                Path file = Path.of(
                        "templates", "assets", Path.of(path).getFileName().toString());
                return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
    }

    private static String type(String path) {
        String end = path.substring(path.lastIndexOf('.') + 1);
        return switch (end) {
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "xml" -> "application/xml";
            case "svg" -> "image/svg+xml";
            default -> "text/html; charset=utf-8";
        };
    }

    @Override
    public void close() throws IOException {
        playwright.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
