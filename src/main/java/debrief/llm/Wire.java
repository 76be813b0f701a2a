package debrief.llm;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends one request and waits for the whole reply. Follows no redirect, keeps no cookie, tries nothing twice. Several
 * requests may be under way at the same time.
 */
final class Wire {

    private static final Duration LONGEST_CONNECTING = Duration.ofSeconds(10);

    static {
        // Else Java keeps a proxy's password to itself where the proxy is to make a tunnel, and the proxy refuses.
        String schemes = "jdk.http.auth.tunneling.disabledSchemes";
        System.setProperty(schemes, System.getProperty(schemes, ""));
    }

    private final HttpClient client;
    private final Duration timeout;
    private final Proxies proxies;

    /** @param timeout from connecting to the reply's last byte */
    Wire(Duration timeout, Proxies proxies) {
        this.timeout = timeout;
        this.proxies = proxies;
        this.client = HttpClient.newBuilder()
                .proxy(proxies)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout.compareTo(LONGEST_CONNECTING) < 0 ? timeout : LONGEST_CONNECTING)
                .build();
    }

    /**
     * @throws HttpTimeoutException when the time is over; the connection is closed then
     * @throws BoundedBody.TooLarge when the reply has more bytes than anyone wants
     * @throws IOException when there is no connection, or it broke off
     */
    Received post(URI uri, Map<String, List<String>> headers, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return send(uri, request);
    }

    /** What stands there; fails as {@link #post}. */
    Received get(URI uri) throws IOException, InterruptedException {
        return send(uri, HttpRequest.newBuilder(uri).GET());
    }

    /** For messages: which proxy the way leads through; empty when none. */
    String way(URI uri) {
        return proxies.told(uri);
    }

    private Received send(URI uri, HttpRequest.Builder request) throws IOException, InterruptedException {
        String authorization = proxies.authorization(uri);
        if (!authorization.isEmpty()) {
            request.header("Proxy-Authorization", authorization);
        }
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request.timeout(timeout).build(), info -> new BoundedBody());
        try {
            // The request's own timeout ends with the headers: a body that drips would pass it.
            HttpResponse<byte[]> response = sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Received(response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("no whole reply");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IOException(e.getCause());
        } finally {
            // After a success it changes nothing; else it closes the connection.
            sent.cancel(true);
        }
    }
}
