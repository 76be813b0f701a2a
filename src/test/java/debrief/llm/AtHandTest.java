package debrief.llm;

import static org.assertj.core.api.Assertions.assertThat;

import debrief.llm.AtHand.Place;
import debrief.llm.AtHand.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has at home to coach with. */
class AtHandTest {

    @TempDir
    Path folder;

    @Test
    void serversAnswerWithTheirModels() throws IOException {
        try (FakeServer ollama =
                        FakeServer.of(200, "{\"models\":[{\"name\":\"gemma3:12b\"},{\"name\":\"bad name\"}]}");
                FakeServer studio = FakeServer.of(200, "{\"data\":[{\"id\":\"qwen3-8b\",\"name\":\"Qwen\"}]}")) {
            AtHand found = AtHand.on(
                    name -> null,
                    List.of(
                            new Place("Ollama", Provider.OLLAMA, ollama.url()),
                            new Place("LM Studio", Provider.OPENAI, studio.url() + "/v1")));

            assertThat(found.servers())
                    .containsExactly(
                            new Running("Ollama", Provider.OLLAMA, ollama.url(), List.of("gemma3:12b")),
                            new Running("LM Studio", Provider.OPENAI, studio.url() + "/v1", List.of("qwen3-8b")));
            assertThat(ollama.sent().get(0).path()).isEqualTo("/api/tags");
            assertThat(studio.sent().get(0).path()).isEqualTo("/v1/models");
        }
    }

    @Test
    void whoeverElseAnswersIsNone() throws IOException {
        for (String other : List.of("{}", "[]", "<html>", "{\"models\":{}}", "")) {
            try (FakeServer server = FakeServer.of(200, other);
                    FakeServer refusing = FakeServer.of(404, "{\"models\":[]}")) {
                assertThat(AtHand.on(
                                        name -> null,
                                        List.of(
                                                new Place("Ollama", Provider.OLLAMA, server.url()),
                                                new Place("Ollama", Provider.OLLAMA, refusing.url()),
                                                new Place("Ollama", Provider.OLLAMA, "http://127.0.0.1:9")))
                                .servers())
                        .isEmpty();
            }
        }
    }

    @Test
    void aSilentServerIsNotWaitedFor() throws IOException {
        long start = System.nanoTime();
        try (FakeServer silent = new FakeServer(connection -> Thread.sleep(20_000))) {
            assertThat(AtHand.on(name -> null, List.of(new Place("Ollama", Provider.OLLAMA, silent.url())))
                            .servers())
                    .isEmpty();
        }
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    @Test
    void keysAndProgramsOfTheEnvironment() throws IOException {
        Path program = Files.createFile(folder.resolve("claude"));
        Files.createFile(folder.resolve("codex"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Map<String, String> environment = Map.of(
                "PATH",
                "/nowhere" + java.io.File.pathSeparator + folder,
                "MISTRAL_API_KEY",
                "k",
                "OPENAI_API_KEY",
                " ");

        AtHand found = AtHand.on(environment::get, List.of());

        assertThat(found.keys()).containsExactly(Provider.MISTRAL);
        assertThat(found.programs()).as("codex cannot be run").containsExactly("claude");
        assertThat(found.toString()).doesNotContain("=k");
    }
}
