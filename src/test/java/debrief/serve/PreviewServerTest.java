package debrief.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.problem.Location;
import debrief.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The author sees the site while writing it, and nobody else sees anything. */
@Timeout(30)
class PreviewServerTest {

    private final Door door = Door.create();
    private final String script = "<script defer src=\"" + door.path() + ".debrief/preview.js\"></script>";

    @TempDir
    private Path lab;

    private Path site = Path.of("");
    private Path content = Path.of("");
    private PreviewServer server;
    private Thread running = new Thread(() -> {});
    private final AtomicInteger builds = new AtomicInteger();
    private volatile List<Problem> problems = List.of();

    @BeforeEach
    void start() throws IOException {
        site = Files.createDirectories(lab.resolve("site"));
        content = Files.createDirectories(lab.resolve("content/interviews"));
        Files.writeString(lab.resolve("secret.txt"), "secret");
        server = new PreviewServer(
                site, door, this::rebuild, List.of(lab.resolve("content"), lab.resolve("templates")), 0);
        running = new Thread(() -> {
            try {
                server.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        running.start();
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        server.close();
        running.join(5_000);
        assertThat(running.isAlive()).as("run() returns when closed").isFalse();
    }

    private List<Problem> rebuild() {
        try {
            write(
                    "index.html",
                    "<html><head><title>Home</title></head><body>build " + builds.incrementAndGet() + "</body></html>");
            write("404.html", "<html><head></head><body>no such page</body></html>");
            write("topics/index.html", "no head");
            write("topics/redis.md", "# Redis");
            write("assets/style.css", "p {}");
            write("empty.txt", "");
            write(".nojekyll", "hidden");
            write(".debrief-staging/1", "hidden");
            write("topics/.git/config", "hidden");
            return problems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void answersOnTheLoopbackInterfaceOnly() throws IOException {
        assertThat(server.address()).matches("http://127\\.0\\.0\\.1:\\d+/[\\w-]{22}/");
        assertThat(get("/").status()).isEqualTo(200);

        InetAddress outside = java.net.NetworkInterface.networkInterfaces()
                .flatMap(java.net.NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address instanceof java.net.Inet4Address)
                .findFirst()
                .orElse(null);
        if (outside != null) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Socket(outside, port()).close())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void buildsBeforeTheFirstAnswer() throws IOException {
        assertThat(get("/").body()).contains("build 1");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200, text/html; charset=utf-8",
        "/index.html, 200, text/html; charset=utf-8",
        "/index.html?x=1, 200, text/html; charset=utf-8",
        "/topics/, 200, text/html; charset=utf-8",
        "/topics/redis.md, 200, text/markdown; charset=utf-8",
        "/assets/style.css, 200, text/css; charset=utf-8",
        "/empty.txt, 200, text/plain; charset=utf-8",
        "/.debrief/preview.js, 200, text/javascript; charset=utf-8",
        "/nowhere.html, 404, text/html; charset=utf-8"
    })
    void servesFilesUnderTheirType(String path, int status, String type) throws IOException {
        Answer answer = get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.head())
                .containsIgnoringCase("content-type: " + type)
                .containsIgnoringCase("cache-control: no-store")
                .containsIgnoringCase("x-content-type-options: nosniff");
    }

    @Test
    void everyPageGetsTheScriptThatReloadsIt() throws IOException {
        assertThat(get("/").body()).contains("<title>Home</title>" + script + "</head>");
        assertThat(get("/topics/").body()).isEqualTo("no head" + script);
        assertThat(get("/nowhere").body()).contains("no such page", script);
        assertThat(get("/assets/style.css").body()).isEqualTo("p {}");
        assertThat(get("/.debrief/preview.js").body()).contains("new EventSource(new URL('events', ");
    }

    @Test
    void withoutAPageForItSomethingIsSaidWhereNothingIs() throws IOException {
        get("/"); // the site is built now
        Files.delete(site.resolve("404.html"));

        Answer answer = get("/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Not built yet.", script);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/topics/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2E%2E%2Fsecret.txt",
                "/..%2fsecret.txt",
                "/topics/..%2f..%2fsecret.txt",
                "/%252e%252e/secret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "//etc/passwd",
                "/%2fetc%2fpasswd",
                "/file:///etc/passwd",
                "/secret.txt%00.html",
                "/%00",
                "/..;/secret.txt",
                "/./../secret.txt",
                "http://127.0.0.1/../secret.txt"
            })
    void nothingOutsideTheSiteIsServed(String path) throws IOException {
        Answer answer = get(path);

        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("root:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.nojekyll",
                "/%2enojekyll",
                "/topics/../.nojekyll",
                "/.debrief-staging/1",
                "/topics/.git/config",
                "/.debrief/other"
            })
    void hiddenFilesAreNotServed(String path) throws IOException {
        Answer answer = get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("hidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "127.0.0.1.evil.example",
                "evil.example:8000",
                "localhost.evil.example",
                "",
                "0.0.0.0"
            })
    void aForeignHostNameIsRefused(String host) throws IOException {
        for (String path : List.of("/", "/.debrief/events", "/.debrief/preview.js", "/nowhere")) {
            Answer answer = ask("GET " + at(path), host);

            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.body()).isEqualTo("This preview answers on this machine only.\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "localhost:8000", "[::1]:8000"})
    void namesOfThisMachineAreAnswered(String host) throws IOException {
        assertThat(ask("GET " + at("/"), host).status()).isEqualTo(200);
    }

    /** What a page elsewhere in the same browser can send, with a right guess of the port and even of the address. */
    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site: cross-site, 403",
        "Sec-Fetch-Site: same-site, 403",
        "Sec-Fetch-Site: same-origin, 200",
        "Sec-Fetch-Site: none, 200",
        "Origin: http://evil.example, 403",
        "Origin: null, 403",
        "Origin: http://localhost:3000, 403",
        "Origin: https://localhost:8000, 403",
        "Origin: http://localhost:8000, 200"
    })
    void pagesOfOthersGetNothing(String header, int status) throws IOException {
        for (String path : List.of("/", "/.debrief/preview.js", "/assets/style.css")) {
            assertThat(ask("GET " + at(path), "localhost:8000\r\n" + header).status())
                    .isEqualTo(status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/.debrief/events", "/AAAAAAAAAAAAAAAAAAAAAA/", "/favicon.ico"})
    void withoutTheAddressThereIsNothing(String path) throws IOException {
        Answer answer = ask("GET " + path, "localhost");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body())
                .startsWith("This preview has an address of its own")
                .doesNotContain("build");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void itCanOnlyBeLookedAt(String method) throws IOException {
        assertThat(ask(method + " " + at("/"), "localhost").status()).isEqualTo(405);
    }

    @Test
    void answersMayBeFramedAndUsedByNobody() throws IOException {
        for (String path : List.of("/", "/assets/style.css", "/nowhere", "/.debrief/preview.js")) {
            assertThat(get(path).head())
                    .containsIgnoringCase("cross-origin-resource-policy: same-origin")
                    .containsIgnoringCase("content-security-policy: frame-ancestors 'none'")
                    .containsIgnoringCase("x-frame-options: deny")
                    .containsIgnoringCase("referrer-policy: no-referrer");
        }
    }

    @Test
    void twoPreviewsHaveTwoAddresses() {
        assertThat(Door.create().path()).isNotEqualTo(Door.create().path());
    }

    @Test
    void headHasNoBody() throws IOException {
        Answer answer = ask("HEAD " + at("/"), "localhost");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aChangeRebuildsAndReloads() throws IOException {
        try (Events events = new Events()) {
            Files.writeString(content.resolve("x.yaml"), "title: A");

            assertThat(events.next()).containsExactly("event: reload", "data:");
            assertThat(get("/").body()).doesNotContain("build 1<");
        }
    }

    @Test
    void aChangeInAFolderThatIsNewIsSeenToo() throws IOException {
        try (Events events = new Events()) {
            Path fresh = Files.createDirectories(content.resolve("2024-05-20-new"));
            events.next();

            Files.writeString(fresh.resolve("transcript.txt"), "H: Hello");

            assertThat(events.next()).containsExactly("event: reload", "data:");
        }
    }

    @Test
    void whatKeepsTheSiteFromBeingBuiltIsTold() throws IOException {
        try (Events events = new Events()) {
            problems = List.of(
                    Problem.error(
                            new Location("content/portfolio.yaml", 2, 1),
                            "unknown key 'ownr'",
                            "did you mean 'owner'?"),
                    Problem.error(Location.of("content/facts.yaml"), "is not UTF-8", ""));
            Files.writeString(content.resolve("x.yaml"), "title: A");

            assertThat(events.next())
                    .containsExactly(
                            "event: problems",
                            "data: content/portfolio.yaml:2:1: error: unknown key 'ownr'",
                            "data:     hint: did you mean 'owner'?",
                            "data: content/facts.yaml: error: is not UTF-8");

            try (Events later = new Events()) {
                assertThat(later.next()).startsWith("event: problems");
            }

            problems = List.of();
            Files.writeString(content.resolve("x.yaml"), "title: B");
            List<String> event = events.next();
            while (event.contains("event: problems")) { // told again when the second tab came
                event = events.next();
            }
            assertThat(event).containsExactly("event: reload", "data:");
        }
    }

    @Test
    void aTabThatWasClosedDoesNotKeepOthersFromReloading() throws IOException {
        new Events().close();
        try (Events events = new Events()) {
            for (int i = 0; i < 3; i++) {
                Files.writeString(content.resolve("x.yaml"), "title: " + i);
                assertThat(events.next()).startsWith("event: reload");
            }
        }
    }

    @Test
    void theFolderOfAPreviewIsRemovedWhole() throws IOException {
        Path preview = Files.createDirectories(lab.resolve("preview"));
        Files.writeString(Files.createDirectories(preview.resolve("a/b")).resolve("c.html"), "c");

        PreviewServer.remove(preview);

        assertThat(preview).doesNotExist();
        PreviewServer.remove(preview);
    }

    private record Answer(int status, String head, String body) {}

    private Answer get(String path) throws IOException {
        return ask("GET " + at(path), "127.0.0.1:" + port());
    }

    /** Below the door; a whole address stays as it is. */
    private String at(String path) {
        return path.startsWith("/") ? door.path() + path.substring(1) : path;
    }

    /** As it is typed: an HTTP client of Java's would tidy the path up. */
    private Answer ask(String request, String host) throws IOException {
        try (Socket socket = connect(request, host)) {
            if (request.endsWith("/.debrief/events") && !host.isEmpty()) {
                socket.setSoTimeout(5_000);
            }
            String all = new String(socket.getInputStream().readAllBytes(), UTF_8);
            int end = all.indexOf("\r\n\r\n");
            String head = all.substring(0, end);
            return new Answer(Integer.parseInt(head.split(" ")[1]), head, all.substring(end + 4));
        }
    }

    private Socket connect(String request, String host) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        socket.setSoTimeout(10_000);
        socket.getOutputStream()
                .write((request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
        return socket;
    }

    private int port() {
        return URI.create(server.address()).getPort();
    }

    private void write(String file, String text) throws IOException {
        Path path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** A browser's tab that listens. */
    private final class Events implements AutoCloseable {

        private final Socket socket = connect("GET " + at("/.debrief/events"), "localhost");
        private final BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));

        Events() throws IOException {
            String line = lines.readLine();
            assertThat(line).contains("200");
            while (!line.equals(": hello")) {
                line = lines.readLine();
            }
        }

        /** The next event's lines. */
        List<String> next() throws IOException {
            List<String> event = new java.util.ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:") || line.startsWith("data:")) {
                    event.add(line);
                } else if (line.isEmpty() && !event.isEmpty()) {
                    return event;
                }
            }
            return event;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
