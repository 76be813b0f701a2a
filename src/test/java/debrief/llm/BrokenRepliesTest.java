package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of replies that are none. */
class BrokenRepliesTest {

    private static final List<Provider> SERVERS = Asking.SERVERS;

    /** How a connection ends badly, or never. All are worth another try. */
    enum Breaking {
        BEFORE_A_BYTE("broke off") {
            @Override
            void answer(Socket connection, String reply) {}
        },
        RESET("broke off") {
            @Override
            void answer(Socket connection, String reply) throws IOException {
                connection.setSoLinger(true, 0);
            }
        },
        NOISE("broke off") {
            @Override
            void answer(Socket connection, String reply) throws IOException {
                FakeServer.write(connection, "lskdu018973t09sylgasjkfg1][]'./.sdlv");
            }
        },
        HALF_A_HEAD("broke off") {
            @Override
            void answer(Socket connection, String reply) throws IOException {
                FakeServer.write(connection, "HTTP/1.1 200 OK\r\nContent-Le");
            }
        },
        HALF_A_BODY("broke off") {
            @Override
            void answer(Socket connection, String reply) throws IOException {
                FakeServer.write(
                        connection, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + reply.substring(0, 40));
            }
        },
        HALF_A_BODY_OF_UNKNOWN_LENGTH("half a reply") {
            @Override
            void answer(Socket connection, String reply) throws IOException {
                FakeServer.write(connection, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + reply.substring(0, 40));
            }
        },
        BAD_CHUNK("broke off") {
            @Override
            void answer(Socket connection, String reply) throws IOException {
                FakeServer.write(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nlskdu\r\n{}");
            }
        },
        MISSING_CHUNK("broke off") {
            @Override
            void answer(Socket connection, String reply) throws IOException {
                FakeServer.write(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n");
            }
        },
        SILENCE("no whole reply within 0.4 s") {
            @Override
            void answer(Socket connection, String reply) throws InterruptedException {
                // Then the connection breaks, which is another failure.
                Thread.sleep(20_000);
            }
        },
        DRIP("no whole reply within 0.4 s") {
            @Override
            void answer(Socket connection, String reply) throws IOException, InterruptedException {
                FakeServer.write(connection, "HTTP/1.1 200 OK\r\nContent-Length: " + reply.length() + "\r\n\r\n");
                for (char letter : reply.toCharArray()) {
                    FakeServer.write(connection, String.valueOf(letter));
                    Thread.sleep(100);
                }
            }
        };

        private final String message;

        Breaking(String message) {
            this.message = message;
        }

        abstract void answer(Socket connection, String reply) throws IOException, InterruptedException;
    }

    @ParameterizedTest
    @EnumSource(Breaking.class)
    void aConnectionBreaks(Breaking breaking) throws IOException {
        for (Provider provider : SERVERS) {
            String reply = Asking.reply(provider, "{\"zeta\":\"a whole reply\"}");
            try (FakeServer server = new FakeServer(connection -> breaking.answer(connection, reply))) {
                LanguageModel model = Asking.model(provider, server, Duration.ofMillis(400));
                ModelFailure failure = Asking.failure(model);
                assertThat(failure.kind()).isEqualTo(Kind.OUTAGE);
                assertThat(failure).hasMessageContaining(breaking.message).hasMessageContaining("try again");
                assertThat(server.sent()).as("nothing is tried twice").hasSize(1);
            }
        }
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("nothing", "", "an empty body"),
                Arguments.of("blanks", " \r\n ", "an empty body"),
                Arguments.of("a page", "<!DOCTYPE html><title>Log in</title>", "a web page instead of JSON"),
                Arguments.of("words", "upstream connect error", "no JSON"),
                Arguments.of("half of JSON", "{\"choices\":[{\"mess", "half a reply"),
                Arguments.of("two replies", "{\"done\":false}\n{\"done\":true}", "no JSON"),
                Arguments.of("a stream", "data: {\"choices\":[]}\n\n", "no JSON"),
                Arguments.of("a key twice", "{\"choices\":1,\"choices\":2}", "no JSON"),
                Arguments.of("an abyss", "[".repeat(100_000), "no JSON"),
                Arguments.of("a list", "[]", "holds no reply"),
                Arguments.of("null", "null", "holds no reply"),
                Arguments.of("an empty object", "{}", "holds no reply"),
                Arguments.of("no choice", "{\"choices\":[],\"candidates\":[]}", "holds no reply"),
                Arguments.of(
                        "an error in a reply",
                        "{\"error\":{\"message\":\"Upstream is down\"}}",
                        "\"Upstream is down\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void aBodyIsNoReply(String name, String body, String message) throws IOException {
        for (Provider provider : SERVERS) {
            try (FakeServer server = FakeServer.of(200, body)) {
                ModelFailure failure = Asking.failure(Asking.model(provider, server));
                assertThat(failure.kind()).isEqualTo(Kind.OUTAGE);
                assertThat(failure).hasMessageContaining(message).hasMessageMatching(".*(try again|base URL).*");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void aReplyInAnUnexpectedFormIsAFailure(Provider provider) throws IOException {
        String reply = Asking.reply(provider, "{}").replaceFirst("\"content\":", "\"content\":[[7]],\"other\":");
        String odd = provider == Provider.GEMINI ? "{\"candidates\":[17]}" : reply;
        try (FakeServer server = FakeServer.of(200, odd)) {
            assertThat(Asking.failure(Asking.model(provider, server)).kind()).isEqualTo(Kind.OUTAGE);
        }
    }

    @Test
    void anUpstreamFailureInsideAReplyKeepsItsStatus() throws IOException {
        try (FakeServer server = FakeServer.of(200, "{\"error\":{\"message\":\"Slow down\",\"code\":429}}")) {
            ModelFailure failure = Asking.failure(Asking.model(Provider.OPENAI, server));
            assertThat(failure.kind()).isEqualTo(Kind.RATE_LIMITED);
        }
    }

    @Test
    void aHugeReplyIsNotReadToItsEnd() throws IOException {
        String megabyte = "a".repeat(1_000_000);
        try (FakeServer server = new FakeServer(connection -> {
            FakeServer.write(connection, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"a\":\"");
            for (int i = 0; i < 1000; i++) {
                FakeServer.write(connection, megabyte);
            }
        })) {
            ModelFailure failure = Asking.failure(Asking.model(Provider.OPENAI, server));
            assertThat(failure.kind()).isEqualTo(Kind.REJECTED);
            assertThat(failure).hasMessageContaining("more than 1 MB");
        }
    }

    @Test
    void aReplyOfAMegabyteIsRead() throws IOException {
        String empty = Asking.reply(Provider.OPENAI, "");
        String text = "a".repeat(1_000_000 - empty.length());
        try (FakeServer server = FakeServer.of(200, Asking.reply(Provider.OPENAI, text))) {
            assertThat(Asking.answer(Provider.OPENAI, server).text()).isEqualTo(text);
        }
        try (FakeServer server = FakeServer.of(200, Asking.reply(Provider.OPENAI, text + "a"))) {
            assertThat(Asking.failure(Asking.model(Provider.OPENAI, server)).kind())
                    .isEqualTo(Kind.REJECTED);
        }
    }

    @Test
    void bytesThatAreNoTextAreAFailure() throws IOException {
        for (String type : List.of("application/json", "application/json; charset=no-such", "text/x; charset=_/")) {
            try (FakeServer server = new FakeServer(connection -> FakeServer.write(
                    connection,
                    "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: 4\r\n\r\n{\u00ff\u00fe}"))) {
                assertThat(Asking.failure(Asking.model(Provider.OPENAI, server)))
                        .hasMessageContaining("bytes that are no text");
            }
        }
    }

    @Test
    void aReplyInAnotherCharsetIsReadAsItSays() throws IOException {
        String body = Asking.reply(Provider.OPENAI, "{\"zeta\":\"é\"}");
        try (FakeServer server = new FakeServer(connection -> FakeServer.write(
                connection,
                "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=\"ISO-8859-1\"\r\nContent-Length: "
                        + body.getBytes(StandardCharsets.ISO_8859_1).length + "\r\n\r\n" + body))) {
            assertThat(Asking.answer(Provider.OPENAI, server).text()).isEqualTo("{\"zeta\":\"é\"}");
        }
    }

    @Test
    void aCharsetThatIsNotTrueAndAMarkInFrontDoNoHarm() throws IOException {
        String body = "\uFEFF" + Asking.reply(Provider.MISTRAL, "{\"zeta\":\"é\"}");
        try (FakeServer server = FakeServer.of(200, body, "Content-Type: text/html; charset=ISO-8859-1")) {
            assertThat(Asking.answer(Provider.MISTRAL, server).text()).isEqualTo("{\"zeta\":\"é\"}");
        }
    }

    @Test
    void aSlowReplyIsWaitedFor() throws Exception {
        try (FakeServer server = new FakeServer(connection -> {
            Thread.sleep(1_500);
            FakeServer.write(connection, 200, Asking.reply(Provider.OLLAMA, "{}"));
        })) {
            assertThat(Asking.answer(Provider.OLLAMA, server).text()).isEqualTo("{}");
        }
    }
}
