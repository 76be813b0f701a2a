package debrief.llm;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import debrief.coach.Answer;
import debrief.coach.Prompt;
import debrief.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Replies in a folder, each in a JSON file that is named by what was asked. They quote the transcript that was sent. */
record Recordings(Path folder) {

    /**
     * What is kept.
     *
     * @param provider who answered, for the reader's sake
     * @param model as {@code provider}
     */
    record Recording(String provider, String model, Request request, Answer answer) {}

    /** What names the file: the same question gets the same reply, whichever model it is put to. */
    record Request(
            String system,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String ground,
            List<Prompt.Message> messages,
            Object schema) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectWriter PRETTY = JSON.writerWithDefaultPrettyPrinter();

    /** SHA-256 of the question as JSON with sorted keys and without white space. */
    static String hash(Prompt prompt) {
        try {
            byte[] canonical = JSON.writeValueAsBytes(request(prompt));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Request request(Prompt prompt) {
        try {
            return new Request(
                    prompt.system(), prompt.ground(), prompt.messages(), JSON.readValue(prompt.schema(), Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a prompt's schema is JSON", e);
        }
    }

    Path file(Prompt prompt) {
        return folder.resolve(hash(prompt) + ".json");
    }

    /** @throws IOException when the file cannot be read, or holds no reply */
    Optional<Answer> read(Prompt prompt) throws IOException {
        Path file = file(prompt);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        JsonNode answer = JSON.readTree(Files.readAllBytes(file)).path("answer");
        if (!answer.path("text").isTextual() || !answer.path("finish").isTextual()) {
            throw new IOException("no reply in " + file);
        }
        try {
            return Optional.of(JSON.treeToValue(answer, Answer.class));
        } catch (JsonProcessingException e) {
            throw new IOException("no reply in " + file);
        }
    }

    /** Whole or not at all, also when the machine stops in between. */
    void write(String provider, String model, Prompt prompt, Answer answer) throws IOException {
        byte[] bytes = PRETTY.writeValueAsString(new Recording(provider, model, request(prompt), answer))
                .getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file(prompt), bytes);
    }
}
