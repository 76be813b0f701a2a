package debrief.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A server on loopback that speaks OpenAI's language and always recommends the same two exercises. */
public final class CoachServer implements AutoCloseable {

    private static final String REPLY = """
            {"practice": [
              "Say your answer aloud twice, a minute each, and write down which sentence you would cut.",
              "Draw the way of one message on paper and tell at each arrow what happens if it breaks."]}
            """;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Answered> answered = new CopyOnWriteArrayList<>();
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final AtomicLong waited = new AtomicLong();
    private volatile long first;
    private volatile long last;

    /** What the server does before it answers. */
    private interface Wait {
        void before() throws InterruptedException;
    }

    /**
     * A request that was answered.
     *
     * @param at when the answer went off, on the clock of {@link System#nanoTime}
     */
    public record Answered(String body, long at) {}

    private CoachServer(Wait wait) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, wait));
        server.start();
    }

    /** Answers after so many milliseconds. */
    public static CoachServer after(long ms) throws IOException {
        return new CoachServer(() -> Thread.sleep(ms));
    }

    /** Tells when it is asked, and answers when it may. */
    public static CoachServer waiting(CountDownLatch asked, CountDownLatch go) throws IOException {
        return new CoachServer(() -> {
            asked.countDown();
            go.await();
        });
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** The bodies of all requests, in the order in which they came. */
    public List<String> asked() {
        return asked;
    }

    /** Those requests whose answers were sent off whole. */
    public List<Answered> answered() {
        return answered;
    }

    /** What the requests were authorized with. */
    public Set<String> keys() {
        return keys;
    }

    /** How many requests were waiting at once, from the first one's arrival to the last answer, on the average. */
    public double atOnce() {
        return (double) waited.get() / (last - first);
    }

    private void answer(HttpExchange exchange, Wait wait) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            keys.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
            long came = System.nanoTime();
            synchronized (this) {
                if (asked.isEmpty()) {
                    first = came;
                }
                asked.add(body);
            }
            wait.before();
            byte[] reply = reply().getBytes(StandardCharsets.UTF_8);
            long at = System.nanoTime();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, reply.length);
            exchange.getResponseBody().write(reply);
            exchange.getResponseBody().close();
            last = System.nanoTime();
            waited.addAndGet(last - came);
            answered.add(new Answered(body, at));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** What every answer is. */
    public static String reply() {
        return "{\"id\":\"1\",\"object\":\"chat.completion\",\"model\":\"test-model\",\"choices\":[{\"index\":0,"
                + "\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\",\"content\":" + quoted(REPLY)
                + "}}],\"usage\":{\"prompt_tokens\":100,\"completion_tokens\":50,\"total_tokens\":150}}";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
