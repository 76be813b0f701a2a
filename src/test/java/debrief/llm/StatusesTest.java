package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.testing.Today;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What each HTTP status means for the one who asked. */
class StatusesTest {

    private static final List<Provider> SERVERS = Asking.SERVERS;

    @ParameterizedTest
    @CsvSource({
        "301, REFUSED, base URL",
        "302, REFUSED, base URL",
        "307, REFUSED, base URL",
        "308, REFUSED, base URL",
        "400, REJECTED, another one may",
        "401, REFUSED, OPENAI_API_KEY",
        "402, REFUSED, credit",
        "403, REFUSED, OPENAI_API_KEY",
        "404, REFUSED, the model's id",
        "405, REFUSED, base URL",
        "407, REFUSED, base URL",
        "408, OUTAGE, try again",
        "409, REJECTED, another one may",
        "410, REFUSED, the model's id",
        "413, TOO_LONG, longer than this model reads",
        "415, REJECTED, another one may",
        "422, REJECTED, another one may",
        "425, OUTAGE, try again",
        "429, RATE_LIMITED, fewer requests",
        "451, REFUSED, the model's id",
        "499, OUTAGE, try again",
        "500, OUTAGE, try again",
        "501, REFUSED, base URL",
        "502, OUTAGE, try again",
        "503, OUTAGE, try again",
        "504, OUTAGE, try again",
        "505, REFUSED, base URL",
        "520, OUTAGE, try again",
        "529, OUTAGE, try again",
    })
    void aStatusSaysWhatThereIsToDo(int status, Kind kind, String advice) throws IOException {
        try (FakeServer server = FakeServer.of(status, "{\"error\":{\"message\":\"Sorry for that.\"}}")) {
            ModelFailure failure = Asking.failure(Asking.model(Provider.OPENAI, server));
            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure).hasMessageContaining("status " + status).hasMessageContaining(advice);
            assertThat(server.sent()).hasSize(1);
            if (status >= 400) {
                assertThat(failure).hasMessageContaining("\"Sorry for that.\"");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void everyStatusFailsAndHidesTheKey(Provider provider) throws IOException {
        List<Integer> statuses = Today.of(IntStream.range(300, 600).boxed().toList(), 5);
        AtomicInteger status = new AtomicInteger();
        // Ollama is sent no key, so it has none to echo.
        String echo = provider == Provider.OLLAMA ? "" : Asking.KEY;
        String body = "{\"error\":{\"message\":\"no: " + echo + "\"}}";
        try (FakeServer server = new FakeServer(
                connection -> FakeServer.write(connection, status.get(), body, "Location: /elsewhere"))) {
            LanguageModel model = Asking.model(provider, server);
            for (int each : statuses) {
                status.set(each);
                ModelFailure failure = Asking.failure(model);
                assertThat(failure).hasMessageContaining("status " + each);
                if (each >= 400) {
                    assertThat(failure).hasMessageContaining(provider == Provider.OLLAMA ? "no: " : "no: [key]");
                }
            }
            assertThat(server.sent()).hasSameSizeAs(statuses);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPENAI | 400 | {'error':{'message':'Too many.','code':'context_length_exceeded'}} | TOO_LONG",
                "OPENAI | 429 | {'error':{'message':'You exceeded your quota','code':'insufficient_quota'}} | REFUSED",
                "OPENAI | 404 | {'error':{'message':'The model does not exist','code':'model_not_found'}} | REFUSED",
                "OPENAI | 400 | {'error':{'message':'request (900 tokens) exceeds the available context size'}} | TOO_LONG",
                "ANTHROPIC | 400 | {'type':'error','error':{'message':'prompt is too long: 9 > 8'}} | TOO_LONG",
                "ANTHROPIC | 400 | {'type':'error','error':{'message':'Your credit balance is too low'}} | REFUSED",
                "ANTHROPIC | 529 | {'type':'error','error':{'type':'overloaded_error','message':'Overloaded'}} | OUTAGE",
                "GEMINI | 400 | {'error':{'code':400,'message':'API key not valid. Pass a valid one.'}} | REFUSED",
                "GEMINI | 400 | {'error':{'message':'The input token count (9) exceeds the maximum'}} | TOO_LONG",
                "GEMINI | 400 | [{'error':{'message':'API key not valid. In an array.'}}] | REFUSED",
                "MISTRAL | 400 | {'object':'error','message':'Invalid model: x','type':'invalid_model'} | REFUSED",
                "MISTRAL | 422 | {'detail':[{'loc':['body'],'msg':'Field required'}]} | REJECTED",
                "MISTRAL | 400 | {'message':'Prompt contains 9 tokens, too large for model with 8'} | TOO_LONG",
                "OLLAMA | 404 | {'error':'model some-model not found, try pulling it first'} | REFUSED",
                "OLLAMA | 500 | {'error':'model requires more system memory'} | OUTAGE",
            })
    void theBodySaysMoreThanTheStatus(Provider provider, int status, String body, Kind kind) throws IOException {
        try (FakeServer server = FakeServer.of(status, body.replace('\'', '"'))) {
            assertThat(Asking.failure(Asking.model(provider, server)).kind()).isEqualTo(kind);
        }
    }

    @Test
    void aMissingModelOfOllamaCanBeFetched() throws IOException {
        try (FakeServer server = FakeServer.of(404, "{\"error\":\"not found\"}")) {
            assertThat(Asking.failure(Asking.model(Provider.OLLAMA, server)))
                    .hasMessageContaining("ollama pull some-model");
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws IOException {
        try (FakeServer other = FakeServer.of(200, Asking.reply(Provider.OPENAI, "{}"));
                FakeServer server = FakeServer.of(307, "", "Location: " + other.url() + "/chat/completions")) {
            assertThat(Asking.failure(Asking.model(Provider.OPENAI, server)))
                    .hasMessageContaining("a redirect to " + other.url());
            assertThat(other.sent()).isEmpty();
        }
    }
}
