package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.coach.ModelFailure;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a proxy stands between, the environment says so. */
class ProxiesTest {

    private static final URI SERVER = URI.create("http://models.example.test/v1/chat");

    @Test
    void theProxyGetsTheRequestWithItsPassword() throws Exception {
        try (FakeServer proxy = FakeServer.of(200, "{}")) {
            Proxies proxies = Proxies.of(Map.of("HTTP_PROXY", proxy.url().replace("//", "//ada:p%40ss+1@"))::get);
            Received received = new Wire(Duration.ofSeconds(20), proxies).post(SERVER, Map.of(), "hello");

            assertThat(received.status()).isEqualTo(200);
            FakeServer.Sent sent = proxy.sent().get(0);
            assertThat(sent.path()).isEqualTo(SERVER.toString());
            assertThat(sent.body()).isEqualTo("hello");
            assertThat(sent.headers()).containsEntry("proxy-authorization", "Basic YWRhOnBAc3MrMQ==");
        }
    }

    /** In a process of its own: Java reads once whether a proxy's password may be told to make a tunnel. */
    @Test
    void anEncryptedServerIsReachedThroughATunnel() throws Exception {
        try (FakeServer proxy = FakeServer.of(403, "no")) {
            ProcessBuilder asking = new ProcessBuilder(
                    System.getProperty("java.home") + "/bin/java",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-XX:TieredStopAtLevel=1",
                    Tunnel.class.getName());
            asking.environment().put("https_proxy", proxy.url().replace("//", "//ada:secret@"));
            asking.environment().remove("no_proxy");
            asking.environment().remove("NO_PROXY");
            Process process = asking.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

            assertThat(proxy.sent()).as(said).hasSize(1);
            FakeServer.Sent sent = proxy.sent().get(0);
            assertThat(sent.method() + " " + sent.path()).isEqualTo("CONNECT api.openai.com:443");
            assertThat(sent.headers()).containsEntry("proxy-authorization", "Basic YWRhOnNlY3JldA==");
            assertThat(sent.toString()).as("what is for the server only").doesNotContain(Asking.KEY, "What was good?");
            assertThat(said)
                    .doesNotContain("secret", Asking.KEY)
                    .startsWith("REFUSED")
                    .contains("is not let through", "api.openai.com through the proxy 127.0.0.1:");
        }
    }

    /** Asks OpenAI; the proxy of the test lets nothing through. */
    static final class Tunnel {

        private Tunnel() {}

        public static void main(String[] arguments) throws InterruptedException {
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("OPENAI_API_KEY", Asking.KEY);
            try {
                Models.of(ModelChoice.of(Provider.OPENAI), environment::get).ask(Asking.PROMPT);
            } catch (ModelFailure failure) {
                System.out.println(failure.kind() + " " + failure.getMessage());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://api.openai.com/v1    | HTTPS_PROXY=http://p:1                  | p:1 (HTTPS_PROXY)",
                "https://api.openai.com/v1    | https_proxy=p.example.org:3128           | p.example.org:3128 (HTTPS_PROXY)",
                "https://api.openai.com/v1    | https_proxy=http://p:1 HTTPS_PROXY=q:2   | p:1 (HTTPS_PROXY)",
                "https://api.openai.com/v1    | HTTP_PROXY=http://p:1                    | ",
                "https://api.openai.com/v1    | all_proxy=p:1                            | p:1 (ALL_PROXY)",
                "https://api.openai.com/v1    | HTTPS_PROXY=http://u:pw@p                | p:80 (HTTPS_PROXY)",
                "https://api.openai.com/v1    | HTTPS_PROXY=p:1 NO_PROXY=openai.com      | ",
                "https://api.openai.com/v1    | HTTPS_PROXY=p:1 no_proxy=a,.openai.com   | ",
                "https://api.openai.com/v1    | HTTPS_PROXY=p:1 no_proxy=*.openai.com    | ",
                "https://api.openai.com/v1    | HTTPS_PROXY=p:1 no_proxy=api.openai.com:8 | p:1 (HTTPS_PROXY)",
                "https://api.openai.com:8/v1  | HTTPS_PROXY=p:1 no_proxy=api.openai.com:8 | ",
                "https://api.openai.com/v1    | HTTPS_PROXY=p:1 NO_PROXY=*               | ",
                "https://notopenai.com/v1     | HTTPS_PROXY=p:1 NO_PROXY=openai.com      | p:1 (HTTPS_PROXY)",
                "http://localhost:8080/v1     | HTTP_PROXY=p:1                           | ",
                "http://192.168.1.2:8080/v1   | HTTP_PROXY=p:1                           | ",
                "http://nas:8080/v1           | HTTP_PROXY=p:1                           | "
            })
    void whichWayARequestGoes(String uri, String variables, String proxy) throws ModelFailure {
        Map<String, String> environment = new TreeMap<>();
        for (String variable : variables.split(" ")) {
            environment.put(variable.split("=")[0], variable.split("=")[1]);
        }
        Proxies proxies = Proxies.of(environment::get);
        String told = proxies.told(URI.create(uri));
        assertThat(told).isEqualTo(proxy == null ? "" : " through the proxy " + proxy);
        assertThat(proxies.select(URI.create(uri)).get(0).toString()).startsWith(proxy == null ? "DIRECT" : "HTTP @ p");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "socks5://u:secret@p:1",
                "https://u:secret@p:1",
                "http://u:secret@p:x",
                "http://",
                "http://u:secret%@p:1"
            })
    void whatIsNoProxyIsNotRepeated(String value) {
        assertThatThrownBy(() -> Proxies.of(Map.of("HTTPS_PROXY", value)::get))
                .isInstanceOf(ModelFailure.class)
                .hasMessageStartingWith("HTTPS_PROXY in the environment")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void aProxyThatIsDownIsNamed() throws IOException, ModelFailure {
        Proxies proxies = Proxies.of(Map.of("https_proxy", "http://ada:secret@127.0.0.1:9")::get);
        ModelChoice choice = new ModelChoice(Provider.OPENAI, "some-model", "", Duration.ofSeconds(20), null);
        Server server =
                new Server(choice, ServerAddress.of(choice), ApiKey.from(choice.provider(), false, Asking::key));
        ModelFailure failure = Asking.failure(new ServerModel(
                server, new Wire(choice.timeout(), proxies), new RetryAfter(java.time.Clock.systemUTC())));
        assertThat(failure.kind()).isEqualTo(ModelFailure.Kind.OUTAGE);
        assertThat(failure)
                .hasMessageContaining("api.openai.com through the proxy 127.0.0.1:9 (HTTPS_PROXY)")
                .message()
                .doesNotContain("secret");
        assertThat(List.of(server.toString(), proxies.toString()).toString()).doesNotContain("secret");
    }
}
