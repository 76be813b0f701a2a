package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a key may travel, and where not. No request is sent here. */
class ServerAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://models.example.org",
                "https://models.example.org/v1/",
                "https://models.example.org:8443/openai/v1.2",
                "HTTPS://Models.Example.ORG/v1",
                "https://xn--mnchen-3ya.example/v1",
                "https://api.openai.com/v1",
                "http://localhost:8080/v1",
                "http://127.0.0.1:1234",
                "http://[::1]:1234/v1",
                "https://localhost:443",
                "  http://localhost:8080  ",
            })
    void aServerOfTheUsersChoice(String url) throws ModelFailure {
        LanguageModel model = Models.of(ModelChoice.of(Provider.OPENAI, "m", url), name -> "k");
        assertThat(model.isLocal()).isEqualTo(url.contains("localhost") || url.contains("127.") || url.contains("::1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // not encrypted, or no HTTP at all
                "http://models.example.org/v1",
                "http://api.openai.com.evil.example/",
                "ftp://models.example.org",
                "file:///etc/passwd",
                "jar:https://models.example.org/x.jar!/",
                "gopher://localhost:7070/_x",
                "models.example.org/v1",
                "//models.example.org",
                "https:models.example.org",
                "https://",
                "https:///v1",
                "mailto:a@example.org",
                // who else may read along
                "https://user:secret@models.example.org/v1",
                "https://models.example.org@evil.example/v1",
                "https://models.example.org/v1?key=secret",
                "https://models.example.org/v1#secret",
                // addresses in numbers, and loopback in disguise
                "https://169.254.169.254/latest/meta-data",
                "http://169.254.169.254/",
                "https://203.0.113.9/v1",
                "http://0.0.0.0:80",
                "http://0/",
                "http://127.1",
                "http://127.0.1.3",
                "http://0177.0.0.1/",
                "http://0x7f.0.0.1",
                "http://2130706433/",
                "https://2852039166/",
                "http://[0000::1]:80/",
                "http://[::ffff:127.0.0.1]/",
                "https://[fe80::1]/",
                "http://localhost.",
                "http://ip6-loopback",
                "https://models.example.org./v1",
                "https://-models.example.org",
                "http://172.32.0.1/v1",
                "http://192.168.1.256",
                "http://10.0.0.01",
                "http://metadata/v1",
                "http://100.100.100.200/",
                // escapes, dots and look-alikes
                "https://models.example.org/%2e%2e/admin",
                "https://models.example.org/../admin",
                "https://models.example.org//v1",
                "https://models.example.org\\@evil.example",
                "https://mod els.example.org",
                "https://models.example.org/v1\n",
                "https://models.example.org/v1\nX-Header: 1",
                "https://\u0430pi.openai.com/v1",
                "https://api.openai.com.evil.example/v1",
                "https://xapi.openai.com.example/v1",
                "http://127.0.0.1:80:\\@@127.2.2.2:80/",
                // ports of other services
                "http://127.0.0.1:22",
                "http://localhost:25/v1",
                "https://models.example.org:0/",
                "https://models.example.org:99999/",
            })
    void aServerThatGetsNoKey(String url) {
        ModelFailure failure = catchThrowableOfType(
                ModelFailure.class, () -> Models.of(ModelChoice.of(Provider.OPENAI, "m", url), name -> "sk-12345678"));
        if (url.endsWith("/v1\n")) {
            // A line break at the end is what a shell leaves behind: it is cut off.
            assertThat(failure).isNull();
            return;
        }
        assertThat(failure.kind()).isEqualTo(ModelFailure.Kind.REFUSED);
        assertThat(failure)
                .hasMessageStartingWith("openai: the base URL ")
                .hasMessageContaining("; give one such as ")
                .message()
                .doesNotContain("secret", "sk-1234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.168.178.20:1234/v1",
                "https://10.0.0.1/v1",
                "http://172.16.0.1/",
                "http://172.31.255.254:8000",
                "http://nas:8080/v1",
                "https://intranet/v1",
                "http://studio.local:1234/v1",
                "http://box.home.arpa",
            })
    void aServerInTheLocalNetworkGetsNoKey(String url) throws ModelFailure {
        ModelChoice choice = ModelChoice.of(Provider.OPENAI, "m", url);
        LanguageModel model = Models.of(choice, name -> {
            assertThat(name).doesNotContainIgnoringCase("key");
            return null;
        });
        assertThat(model.isLocal()).as("the words leave this machine").isFalse();
        assertThat(model.place()).contains(url.replaceFirst("/$", ""));
        assertThat(choice.timeout()).isEqualTo(Duration.ofMinutes(15));
        assertThatThrownBy(() -> Models.of(ModelChoice.of(Provider.ANTHROPIC, "m", url), name -> "k"))
                .hasMessageContaining("no key is sent");
    }

    @ParameterizedTest
    @CsvSource({
        "OPENAI, https://eu.api.openai.com/v1",
        "OPENAI, https://us.api.openai.com/v1",
        "GEMINI, https://europe-west4-generativelanguage.googleapis.com/v1beta",
        "MISTRAL, https://api.us.mistral.ai/v1"
    })
    void aProviderHasHostsInOtherParts(Provider provider, String url) throws ModelFailure {
        ModelChoice choice = ModelChoice.of(provider, "m", url);
        assertThat(ServerAddress.of(choice).isOf(provider)).isTrue();
        assertThat(Models.of(choice, name -> "k").place()).isEqualTo(provider.key() + " (" + url + ")");
        assertThat(choice.timeout()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void anEmptyOneIsTheProvidersOwn() throws ModelFailure {
        for (Provider provider : Asking.SERVERS) {
            ServerAddress address = ServerAddress.of(ModelChoice.of(provider));
            assertThat(address.uri()).isEqualTo(URI.create(provider.home()));
            assertThat(address.isLoopback()).isEqualTo(provider == Provider.OLLAMA);
            assertThat(address.uri().getScheme()).isEqualTo(provider == Provider.OLLAMA ? "http" : "https");
        }
    }

    @Test
    void aRequestStaysAtItsServer() throws ModelFailure {
        ServerAddress address = ServerAddress.of(ModelChoice.of(Provider.OPENAI));
        assertThat(address.covers(URI.create("https://api.openai.com/v1/chat/completions")))
                .isTrue();
        for (String other : new String[] {
            "http://api.openai.com/v1/x",
            "https://api.openai.com:444/v1/x",
            "https://evil.example/v1/x",
            "https://api.openai.com/v2/x",
            "https://api.openai.com/v1x"
        }) {
            assertThat(address.covers(URI.create(other))).as(other).isFalse();
        }
    }

    @Test
    void aHostThatNobodyKnowsIsAnOutage() throws Exception {
        ModelFailure failure = Asking.failure(
                Models.of(ModelChoice.of(Provider.OPENAI, "some-model", "https://nobody.invalid/v1"), Asking::key));
        assertThat(failure.kind()).isEqualTo(ModelFailure.Kind.OUTAGE);
        assertThat(failure).hasMessageContaining("nobody.invalid").hasMessageContaining("check the network");
    }

    @Test
    void aServerThatDoesNotRunIsAnOutage() throws Exception {
        String url;
        try (FakeServer server = FakeServer.of(200, "")) {
            url = server.url();
        }
        ModelFailure failure =
                Asking.failure(Models.of(ModelChoice.of(Provider.OLLAMA, "some-model", url), name -> null));
        assertThat(failure.kind()).isEqualTo(ModelFailure.Kind.OUTAGE);
        assertThat(failure)
                .hasMessageContaining("nothing answers at 127.0.0.1:")
                .hasMessageContaining("ollama serve");
    }

    @Test
    void aServerThatDoesNotEncryptIsRefused() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            Thread plain = new Thread(() -> {
                try (Socket connection = socket.accept()) {
                    FakeServer.write(connection, 400, "speak plainly");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            plain.start();
            String url = "https://127.0.0.1:" + socket.getLocalPort();
            ModelFailure failure =
                    Asking.failure(Models.of(ModelChoice.of(Provider.OPENAI, "some-model", url), Asking::key));
            assertThat(failure.kind()).isEqualTo(ModelFailure.Kind.REFUSED);
            assertThat(failure).hasMessageContaining("no encrypted connection to 127.0.0.1:");
            plain.join();
        }
    }
}
