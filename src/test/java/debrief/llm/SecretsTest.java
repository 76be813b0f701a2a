package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key is told to its provider and to nobody else. */
class SecretsTest {

    private static final String KEY = Asking.KEY;

    static Stream<String> echoes() {
        return echoes(KEY);
    }

    /** Ways in which a server may repeat a key. */
    static Stream<String> echoes(String key) {
        String url = URLEncoder.encode(key, StandardCharsets.UTF_8);
        return Stream.of(
                key,
                key.toUpperCase(Locale.ROOT),
                "Bearer " + key,
                url,
                url.toLowerCase(Locale.ROOT),
                URLEncoder.encode(url, StandardCharsets.UTF_8),
                URLEncoder.encode(key + "\n", StandardCharsets.UTF_8),
                base64(key),
                base64("Bearer " + key),
                base64("x" + key + "yz"),
                base64("user:" + key + "!"),
                Base64.getUrlEncoder().encodeToString(("??" + key).getBytes(StandardCharsets.UTF_8)),
                URLEncoder.encode(base64("Basic " + key), StandardCharsets.UTF_8),
                key.replace("/", "\\/"),
                escaped(key),
                escaped(key).replace("\\", "\\\\"),
                escaped(escaped(key)),
                key.substring(0, 20) + "…",
                key.substring(5, 30) + "***",
                key + key,
                "a".repeat(290) + key);
    }

    @ParameterizedTest
    @MethodSource("echoes")
    void anEchoIsHidden(String echo) throws IOException {
        String hidden = new Redaction(KEY).hide("You sent " + echo + ", sorry.");
        assertThat(hidden).startsWith("You sent ").endsWith(", sorry.").contains("[key]");
        assertNothingOfIt(hidden);
        for (Provider provider : List.of(Provider.OPENAI, Provider.ANTHROPIC, Provider.GEMINI, Provider.MISTRAL)) {
            for (String body : List.of(
                    "{\"error\":{\"message\":\"bad key " + echo.replace("\\", "\\\\") + "\"}}",
                    "{\"error\":\"" + echo.replace("\\", "\\\\") + "\",\"message\":7}",
                    "plain " + echo,
                    "<p>" + echo + "</p>")) {
                try (FakeServer server = FakeServer.of(401, body, "Location: /" + echo.replace("\n", ""))) {
                    assertNothingOfIt(everythingOf(Asking.failure(Asking.model(provider, server))));
                }
            }
            try (FakeServer server = FakeServer.of(307, "", "Location: https://example.org/?" + echo)) {
                assertNothingOfIt(everythingOf(Asking.failure(Asking.model(provider, server))));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("echoes")
    void aReplyThatTellsTheKeyIsNotKept(String echo) throws IOException {
        try (FakeServer server = FakeServer.of(200, Asking.reply(Provider.OPENAI, "{\"zeta\": \"" + echo + "\"}"))) {
            ModelFailure failure = Asking.failure(Asking.model(Provider.OPENAI, server));
            assertThat(failure.kind()).isEqualTo(ModelFailure.Kind.REFUSED);
            assertThat(failure).hasMessageContaining("repeats the key");
            assertNothingOfIt(everythingOf(failure));
        }
    }

    @Test
    void aReplyThatTellsNoKeyIsKept() {
        assertThat(new Redaction(KEY).isTold("Keys start with sk-Invented, as 0123456789 do."))
                .isFalse();
        assertThat(new Redaction("local-test-key").isTold("Set local-test-key."))
                .isFalse();
        assertThat(new Redaction("").isTold("Anything.")).isFalse();
    }

    @Test
    void nothingElseIsHidden() {
        String text = "100 % of \"sk-\" keys; a path C:\\u and 50%25, 2 + 2 = 4";
        assertThat(new Redaction(KEY).hide(text)).isEqualTo(text.replace("50%25", "50%"));
        assertThat(new Redaction("").hide(text)).contains("keys");
        assertThat(new Redaction("x").hide("axb")).isEqualTo("a[key]b");
    }

    @Test
    void nothingThatCanBePrintedHoldsIt() throws Exception {
        ModelChoice choice = ModelChoice.of(Provider.OPENAI);
        ApiKey key = ApiKey.from(Provider.OPENAI, false, Asking::key);
        Server server = new Server(choice, ServerAddress.of(choice), key);
        assertThat(key).hasToString("the key in OPENAI_API_KEY");
        LanguageModel model = Models.of(choice, Asking::key);
        for (Object printed : List.of(key, server, choice, model, model.model(), model.provider())) {
            assertNothingOfIt(printed.toString());
        }
        assertThat(server.failure(ModelFailure.Kind.OUTAGE, "\u001b[31m" + KEY + "\u202e\r\n"))
                .hasMessage("openai (gpt-5.4-mini)  [31m[key]   ");
    }

    @Test
    void nothingIsLogged() throws Exception {
        StringBuilder logged = new StringBuilder();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.append(entry.getLoggerName()).append(entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (Provider provider : Asking.SERVERS) {
                for (int status : List.of(200, 401, 503)) {
                    try (FakeServer server =
                            FakeServer.of(status, status == 200 ? Asking.reply(provider, "{}") : KEY)) {
                        LanguageModel model = Asking.model(provider, server);
                        if (status == 200) {
                            model.ask(Asking.PROMPT);
                        } else if (provider != Provider.OLLAMA) {
                            Asking.failure(model);
                        }
                    }
                }
            }
        } finally {
            root.removeHandler(handler);
            root.setLevel(before);
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertNothingOfIt(logged.toString());
        assertThat(logged.toString()).doesNotContain("langchain4j", "Be kind.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk-12345678\n",
                " sk-12345678",
                "sk-1234 5678",
                "sk-1234\t5678",
                "sk-1234\u00a05678",
                "sk-1234\r\nX: y",
                "\"sk-12345678\"",
                "'sk-12345678'",
                "sk-ключ12345678",
                "sk-1234\u00005678",
                "sk-1234\u007f"
            })
    void aKeyThatCannotBeOneIsRefused(String value) {
        assertThatThrownBy(() -> Models.of(ModelChoice.of(Provider.MISTRAL), name -> value))
                .isInstanceOfSatisfying(
                        ModelFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(ModelFailure.Kind.REFUSED))
                .hasMessageStartingWith("mistral: MISTRAL_API_KEY ")
                .message()
                .doesNotContain("sk-", "5678");
    }

    @Test
    void aMissingKeySaysWhichVariableToSet() {
        for (Provider provider : Asking.SERVERS) {
            if (!provider.keyVariable().isEmpty()) {
                for (String none : new String[] {null, ""}) {
                    assertThatThrownBy(() -> Models.of(ModelChoice.of(provider), name -> none))
                            .isInstanceOf(ModelFailure.class)
                            .hasMessageContaining("set " + provider.key().toUpperCase(Locale.ROOT) + "_API_KEY");
                }
            }
        }
    }

    @Test
    void onlyTheProvidersOwnVariableIsRead() throws ModelFailure {
        for (Provider provider : Asking.SERVERS) {
            Models.of(ModelChoice.of(provider), name -> {
                if (!name.toUpperCase(Locale.ROOT).contains("KEY")) {
                    return null;
                }
                assertThat(name).isEqualTo(provider.keyVariable());
                return KEY;
            });
        }
    }

    @Test
    void aServerOnThisMachineNeedsNoKey() throws Exception {
        try (FakeServer server = FakeServer.of(200, Asking.reply(Provider.OPENAI, "{}"))) {
            Models.of(ModelChoice.of(Provider.OPENAI, "m", server.url()), name -> null)
                    .ask(Asking.PROMPT);
            assertThat(server.sent().get(0).headers()).doesNotContainKey("authorization");
        }
    }

    private static String everythingOf(Throwable failure) {
        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all));
        return all + failure.toString();
    }

    private static void assertNothingOfIt(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String key = KEY.toLowerCase(Locale.ROOT);
        for (int at = 0; at + 8 <= key.length(); at++) {
            assertThat(lower).doesNotContain(key.substring(at, at + 8));
        }
        String packed = base64("xyz" + KEY).substring(6, 40);
        assertThat(text)
                .doesNotContain(
                        packed, base64(KEY).substring(0, 20), escaped(KEY).substring(0, 30));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(c -> "\\u%04X".formatted(c)).collect(Collectors.joining());
    }
}
