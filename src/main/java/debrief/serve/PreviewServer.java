package debrief.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import debrief.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Serves the site on the loopback interface only, and tells the browser when it was rebuilt.
 *
 * <p>Pages get one more script, which reloads them and shows what keeps the site from being built.
 */
public final class PreviewServer implements AutoCloseable {

    private static final String OWN = ".debrief/";

    private static final String HTML = "text/html; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", SCRIPT),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("gif", "image/gif"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("md", "text/markdown; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Path site;
    private final Door door;
    private final Preview preview;
    private final HttpServer server;
    private final Watch watch;
    private final Listeners listeners = new Listeners();
    private volatile List<Problem> problems = List.of();

    /**
     * @param site the folder that {@code preview} builds into, for the path of {@code door}
     * @param watched changes below these rebuild the site
     * @param port 0 for any free one
     */
    public PreviewServer(Path site, Door door, Preview preview, List<Path> watched, int port) throws IOException {
        this.site = site;
        this.door = door;
        this.preview = preview;
        this.watch = new Watch(watched);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
    }

    /** Where to point the browser. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + door.path();
    }

    /** Builds, serves, and rebuilds at every change; returns when closed or interrupted. */
    public void run() throws IOException {
        problems = preview.rebuild();
        server.start();
        try {
            while (watch.await()) {
                problems = preview.rebuild();
                listeners.tell(problems.isEmpty() ? "reload" : "problems", told());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
        server.stop(0);
    }

    /** Removes a folder that a preview was built into. */
    public static void remove(Path site) {
        try (Stream<Path> files = Files.walk(site)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException leftBehind) {
            // The machine's temporary folder is cleaned by others too.
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Optional<Door.Refusal> refused = door.refuse(exchange);
        if (refused.isPresent()) {
            send(
                    exchange,
                    refused.get().status(),
                    "text/plain; charset=utf-8",
                    refused.get().why() + "\n");
            return;
        }
        String path = exchange.getRequestURI().getPath().substring(door.path().length());
        if (path.equals(OWN + "events")) {
            listen(exchange);
        } else if (path.equals(OWN + "preview.js")) {
            send(exchange, 200, SCRIPT, script());
        } else {
            file(exchange, path);
        }
    }

    private void listen(HttpExchange exchange) throws IOException {
        Door.guard(exchange.getResponseHeaders());
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream stream = exchange.getResponseBody();
        stream.write(": hello\n\n".getBytes(StandardCharsets.UTF_8));
        stream.flush();
        listeners.add(stream);
        if (!problems.isEmpty()) {
            listeners.tell("problems", told());
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        Path file = resolve(path);
        if (file == null) {
            Path notFound = site.resolve("404.html");
            String body = Files.isRegularFile(notFound) ? Files.readString(notFound) : empty();
            send(exchange, 404, HTML, withScript(body));
            return;
        }
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), "application/octet-stream");
        if (type.equals(HTML)) {
            send(exchange, 200, type, withScript(Files.readString(file)));
        } else {
            send(exchange, 200, type, Files.readAllBytes(file));
        }
    }

    private @Nullable Path resolve(String path) {
        try {
            Path file = site.resolve(path).normalize();
            Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
            boolean shown = page.startsWith(site) && !isHidden(site.relativize(page));
            return shown && Files.isRegularFile(page) ? page : null;
        } catch (InvalidPathException notAPath) {
            return null;
        }
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private String told() {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private String withScript(String html) {
        String script = "<script defer src=\"" + door.path() + OWN + "preview.js\"></script>";
        return html.contains("</head>") ? html.replaceFirst("</head>", script + "</head>") : html + script;
    }

    private static String empty() {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>Debrief</title></head>"
                + "<body><p>Not built yet.</p></body></html>";
    }

    private static String script() throws IOException {
        try (var in = PreviewServer.class.getResourceAsStream("/debrief/serve/preview.js")) {
            if (in == null) {
                throw new IllegalStateException("preview.js is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        Door.guard(exchange.getResponseHeaders());
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
