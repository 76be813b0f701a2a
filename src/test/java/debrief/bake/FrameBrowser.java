package debrief.bake;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitUntilState;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import debrief.testing.Chromium;
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

/**
 * A real browser that opens many pages at once, each in a frame, and tells what they do. Nothing leaves this machine: what is
 * asked for elsewhere is seen by the browser itself and, whatever it hides, by {@link Elsewhere}.
 */
final class FrameBrowser implements AutoCloseable {

    /** What a page did or could do: {@code ran}, {@code lives} or {@code asks}. */
    record Deed(String page, String what, String how) {}

    private static final int FRAMES = 140;

    private static final String ALL_LOOKED_AT = "paths.every((path) => looked.has(path))";

    /** For what a page does after it was looked at, in milliseconds; without guards there is much. */
    private static final int AFTERWARDS = 250;

    private static final int AFTERWARDS_WITHOUT_GUARDS = 1_000;

    private final boolean guarded;
    private final Queue<Deed> deeds = new ConcurrentLinkedQueue<>();
    private final HttpServer server =
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 500);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Elsewhere elsewhere = new Elsewhere();
    private final Chromium chromium;
    private final BrowserContext context;
    private final String origin;
    private volatile Map<String, String> files = Map.of();
    private volatile String batch = "";
    private Page page;
    private int opened;

    /** @param guarded whether every page must open, and none may lead the window away */
    FrameBrowser(boolean guarded) throws IOException {
        this.guarded = guarded;
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
        origin = "http://127.0.0.1:" + server.getAddress().getPort();
        chromium = new Chromium(elsewhere.hosts());
        context = chromium.browser().newContext();
        try (InputStream script = FrameBrowser.class.getResourceAsStream("/debrief/bake/frames.js")) {
            context.addInitScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        context.onRequest(request -> {
            if (!request.url().startsWith(origin) && !request.url().matches("(?s)(data|blob|about):.*")) {
                deeds.add(new Deed("", "asks", request.url()));
            }
        });
        page = window();
    }

    /** How many pages it has opened. */
    int opened() {
        return opened;
    }

    /** What the pages of these files do; files are named from the root of a server. */
    List<Deed> open(Map<String, String> site) {
        files = site;
        List<String> paths = site.keySet().stream()
                .filter(path -> path.endsWith(".html") || path.endsWith(".xml"))
                .toList();
        for (int from = 0; from < paths.size(); from += FRAMES) {
            open(paths.subList(from, Math.min(paths.size(), from + FRAMES)));
        }
        opened += paths.size();
        elsewhere.callers().forEach(caller -> deeds.add(new Deed("", "asks", caller)));
        List<Deed> told = List.copyOf(deeds);
        deeds.clear();
        return told;
    }

    private void open(List<String> paths) {
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
        page.navigate(origin + "/frames", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        if (guarded) {
            page.waitForFunction("paths => " + ALL_LOOKED_AT, paths);
        } else {
            awaitSilence(paths);
        }
        page.waitForTimeout(guarded ? AFTERWARDS : AFTERWARDS_WITHOUT_GUARDS);
        for (Object told : (List<?>) page.evaluate("told")) {
            List<?> deed = (List<?>) told;
            deeds.add(new Deed(deed.get(0) + "", deed.get(1) + "", deed.get(2) + ""));
        }
        if (!guarded) {
            // Some never let go of a window.
            page.close();
            page = window();
        }
    }

    /** Not all that is there will ever have loaded, and some never end. */
    private void awaitSilence(List<String> paths) {
        try {
            page.waitForFunction("paths => " + ALL_LOOKED_AT + " || performance.now() - news > 5000", paths);
        } catch (TimeoutError restless) {
            // What it told by now is enough.
        }
    }

    private Page window() {
        Page opened = context.newPage();
        opened.setDefaultTimeout(60_000);
        return opened;
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        byte[] body = path.equals("frames") ? batch.getBytes(StandardCharsets.UTF_8) : body(path);
        exchange.getResponseHeaders().set("Content-Type", type(path));
        if (path.contains("assets/")) {
            exchange.getResponseHeaders().set("Cache-Control", "max-age=3600");
        }
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
        chromium.close();
        elsewhere.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
