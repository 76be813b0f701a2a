package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.coach.Answer;
import debrief.coach.Answer.Finish;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Replies that are well-formed and yet need care. */
class AnswersTest {

    private static final List<Provider> SERVERS = Asking.SERVERS;

    @ParameterizedTest
    @CsvSource({
        "OPENAI, length, LENGTH",
        "OPENAI, content_filter, FILTERED",
        "OPENAI, tool_calls, OTHER",
        "OPENAI, new, OTHER",
        "ANTHROPIC, max_tokens, LENGTH",
        "ANTHROPIC, refusal, REFUSED",
        "ANTHROPIC, stop_sequence, STOP",
        "ANTHROPIC, model_context_window_exceeded, LENGTH",
        "ANTHROPIC, pause_turn, OTHER",
        "GEMINI, MAX_TOKENS, LENGTH",
        "GEMINI, SAFETY, REFUSED",
        "GEMINI, RECITATION, FILTERED",
        "GEMINI, SPII, FILTERED",
        "GEMINI, PROHIBITED_CONTENT, REFUSED",
        "GEMINI, OTHER, OTHER",
        "GEMINI, A_NEW_ONE, OTHER",
        "MISTRAL, length, LENGTH",
        "MISTRAL, model_length, LENGTH",
        "MISTRAL, error, OTHER",
        "OLLAMA, length, LENGTH",
        "OLLAMA, load, OTHER",
    })
    void theAnswerSaysWhyItEnds(Provider provider, String word, Finish finish) throws IOException {
        try (FakeServer server = FakeServer.of(200, Asking.reply(provider, "{\"zeta\":\"", word))) {
            assertThat(Asking.answer(provider, server)).isEqualTo(new Answer("{\"zeta\":\"", finish, 11, 22, 0));
        }
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void aMissingEndIsNoGoodEnd(Provider provider) throws IOException {
        String reply = Asking.reply(provider, "{}")
                .replaceAll("\"(finish_reason|stop_reason|finishReason|done_reason)\":\"\\w+\",?", "");
        try (FakeServer server = FakeServer.of(200, reply.replace(",}", "}"))) {
            assertThat(Asking.answer(provider, server).finish()).isEqualTo(Finish.OTHER);
        }
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void missingCountsAreNotZero(Provider provider) throws IOException {
        String reply = Asking.reply(provider, "{}")
                .replaceAll(",\\s*\"usage(Metadata)?\":\\{[^}]*\\}|,\"(prompt_)?eval_count\":\\d+", "");
        try (FakeServer server = FakeServer.of(200, reply)) {
            assertThat(Asking.answer(provider, server)).isEqualTo(new Answer("{}", Finish.STOP, -1, -1, 0));
        }
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void silenceIsNoAnswer(Provider provider) throws IOException {
        for (String text : List.of("", " \n ")) {
            try (FakeServer server = FakeServer.of(200, Asking.reply(provider, text))) {
                assertThat(Asking.failure(Asking.model(provider, server)).kind())
                        .isEqualTo(Kind.OUTAGE);
            }
            try (FakeServer server = FakeServer.of(200, Asking.reply(provider, "", Asking.cut(provider)))) {
                assertThat(Asking.answer(provider, server)).isEqualTo(new Answer("", Finish.LENGTH, 11, 22, 0));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SERVERS")
    void nullIsNoAnswer(Provider provider) throws IOException {
        String reply = Asking.reply(provider, "X").replace("\"X\"", "null");
        try (FakeServer server = FakeServer.of(200, reply)) {
            assertThat(Asking.failure(Asking.model(provider, server)).kind()).isEqualTo(Kind.OUTAGE);
        }
    }

    @Test
    void aRefusalInWordsIsNoAnswer() throws IOException {
        String reply =
                Asking.reply(Provider.OPENAI, "X").replace("\"content\":\"X\"", "\"content\":null,\"refusal\":\"No.\"");
        try (FakeServer server = FakeServer.of(200, reply)) {
            assertThat(Asking.answer(Provider.OPENAI, server)).isEqualTo(new Answer("No.", Finish.REFUSED, 11, 22, 0));
        }
    }

    @Test
    void aBlockedPromptIsRefused() throws IOException {
        String reply = "{\"promptFeedback\":{\"blockReason\":\"SAFETY\"},\"usageMetadata\":{\"promptTokenCount\":11}}";
        try (FakeServer server = FakeServer.of(200, reply)) {
            assertThat(Asking.answer(Provider.GEMINI, server))
                    .isEqualTo(new Answer("it was blocked as SAFETY", Finish.REFUSED, 11, -1, 0));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "OPENAI | \"content\":\"\",\"reasoning_content\":\"Let me see …\"",
                "OPENAI | \"content\":null,\"reasoning\":\"Let me see …\"",
                "OLLAMA | \"content\":\"\",\"thinking\":\"Let me see …\""
            })
    void whoOnlyThoughtSaidNothing(Provider provider, String message) throws IOException {
        for (String end : List.of("stop", "length")) {
            String reply = Asking.reply(provider, "X", end).replace("\"content\":\"X\"", message);
            try (FakeServer server = FakeServer.of(200, reply)) {
                if (end.equals("length")) {
                    assertThat(Asking.answer(provider, server)).isEqualTo(new Answer("", Finish.LENGTH, 11, 22, 0));
                } else {
                    assertThat(Asking.failure(Asking.model(provider, server))).hasMessageContaining("thinks less");
                }
            }
        }
    }

    @Test
    void theFirstOfTwoChoicesCounts() throws IOException {
        String choice =
                "{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"%s\"},\"finish_reason\":\"%s\"}";
        String reply =
                "{\"choices\":[" + choice.formatted("one", "stop") + "," + choice.formatted("two", "length") + "]}";
        for (Provider provider : List.of(Provider.OPENAI, Provider.MISTRAL)) {
            try (FakeServer server = FakeServer.of(200, reply)) {
                assertThat(Asking.answer(provider, server)).isEqualTo(new Answer("one", Finish.STOP, -1, -1, 0));
            }
        }
    }

    @Test
    void strangeCountsAreUnknown() throws IOException {
        for (String count : List.of("-5", "\"many\"", "1.5", "null")) {
            String reply = Asking.reply(Provider.ANTHROPIC, "{}")
                    .replace("\"output_tokens\":22", "\"output_tokens\":" + count);
            try (FakeServer server = FakeServer.of(200, reply)) {
                try {
                    assertThat(Asking.model(Provider.ANTHROPIC, server)
                                    .ask(Asking.PROMPT)
                                    .tokensOut())
                            .isEqualTo(-1);
                } catch (ModelFailure | InterruptedException e) {
                    assertThat(e).hasMessageContaining("nobody here can read");
                }
            }
        }
    }

    @Test
    void whoIsToldToStopStops() throws Exception {
        try (FakeServer server = new FakeServer(connection -> Thread.sleep(20_000))) {
            for (Provider provider : SERVERS) {
                LanguageModel model = Asking.model(provider, server);
                FutureTask<Answer> asking = new FutureTask<>(() -> model.ask(Asking.PROMPT));
                Thread thread = new Thread(asking);
                thread.start();
                int before = server.sent().size();
                while (server.sent().size() == before && thread.isAlive()) {
                    Thread.sleep(10);
                }
                thread.interrupt();
                Assertions.assertThatThrownBy(() -> asking.get(5, TimeUnit.SECONDS))
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(InterruptedException.class);
            }
        }
    }

    @Test
    void severalMayAskAtTheSameTime() throws Exception {
        CountDownLatch eight = new CountDownLatch(8);
        try (FakeServer server = new FakeServer(connection -> {
            eight.countDown();
            // Whoever asks one after the other never comes past it.
            if (!eight.await(10, TimeUnit.SECONDS)) {
                return;
            }
            FakeServer.write(connection, 200, Asking.reply(Provider.OPENAI, "{}"));
        })) {
            LanguageModel model = Asking.model(Provider.OPENAI, server);
            List<FutureTask<Answer>> asking = Stream.generate(() -> new FutureTask<>(() -> model.ask(Asking.PROMPT)))
                    .limit(8)
                    .toList();
            asking.forEach(task -> new Thread(task).start());
            for (FutureTask<Answer> task : asking) {
                assertThat(task.get(20, TimeUnit.SECONDS).text()).isEqualTo("{}");
            }
        }
    }
}
