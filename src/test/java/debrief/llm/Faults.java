package debrief.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import debrief.llm.FakeServer.Behaviour;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** All that goes wrong in the tests of this room, for those who look at whole runs; every server repeats the key it is sent. */
public final class Faults {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Faults() {}

    /** @param waits whether it may heal by itself, so that a run waits and asks again */
    public record Fault(String name, boolean waits, Behaviour behaviour) {}

    /** Our own. */
    public static List<Fault> own(String key) {
        List<Fault> faults = new ArrayList<>();
        String good = Asking.reply(Provider.OPENAI, "{\"practice\": \"" + key + "\"}");
        for (BrokenRepliesTest.Breaking breaking : BrokenRepliesTest.Breaking.values()) {
            faults.add(new Fault("connection: " + breaking, true, connection -> breaking.answer(connection, good)));
        }
        BrokenRepliesTest.bodies().map(arguments -> arguments.get()).forEach(body -> {
            String text = String.valueOf(body[1]);
            faults.add(new Fault(
                    "body: " + body[0],
                    true,
                    connection -> FakeServer.write(connection, 200, text, "X-Request: " + key)));
        });
        IntStream.of(
                        301, 302, 307, 308, 400, 401, 402, 403, 404, 408, 409, 413, 422, 425, 429, 451, 500, 501, 502,
                        503, 529)
                .forEach(status -> faults.add(new Fault(
                        "status: " + status,
                        status == 408 || status == 425 || status == 429 || status >= 500 && status != 501,
                        connection -> FakeServer.write(
                                connection,
                                status,
                                "{\"error\":{\"message\":\"bad key " + key + "\"}}",
                                "Location: https://example.org/?" + key))));
        List<String> echoes = SecretsTest.echoes(key).toList();
        for (int i = 0; i < echoes.size(); i++) {
            String echo = echoes.get(i);
            faults.add(new Fault(
                    "echo: " + i,
                    false,
                    connection -> FakeServer.write(
                            connection,
                            401,
                            "{\"error\":{\"message\":\"bad key " + echo.replace("\\", "\\\\") + "\"}}")));
            String told = "{\"practice\": [{\"label\": \"\", \"text\": \"Say " + echo.replace("\\", "\\\\")
                    + " aloud twice, a minute each, and write down which sentence you would cut.\"}]}";
            faults.add(new Fault(
                    "told: " + i,
                    false,
                    connection -> FakeServer.write(connection, 200, Asking.reply(Provider.OPENAI, told))));
        }
        return faults;
    }

    /** Those that others collected. */
    public static List<Fault> shared(Path file, String key) throws IOException {
        List<Fault> faults = new ArrayList<>();
        for (JsonNode fault : JSON.readTree(file.toFile())) {
            JsonNode response = fault.path("response");
            if (response.has("status")) {
                boolean waits = !List.of("auth", "redirect", "permanent")
                        .contains(fault.path("class").asText());
                faults.add(new Fault("shared: " + fault.path("name").asText(), waits, answer(response, key)));
            }
        }
        return faults;
    }

    /** A stub's answer, with the key in it wherever the stub says so. */
    static Behaviour answer(JsonNode response, String key) {
        return connection -> {
            byte[] body = body(response, key);
            String headers = response.path("headers").properties().stream()
                    .map(header -> header.getKey() + ": " + header.getValue().asText() + "\r\n")
                    .reduce("", String::concat);
            FakeServer.write(
                    connection,
                    "HTTP/1.1 " + response.path("status").asInt() + " X\r\n" + headers + "Content-Length: "
                            + body.length + "\r\n\r\n");
            connection.getOutputStream().write(body);
        };
    }

    private static byte[] body(JsonNode response, String key) throws IOException {
        if (response.has("base64Body")) {
            return response.path("base64Body").binaryValue();
        }
        String text = response.has("jsonBody")
                ? JSON.writeValueAsString(response.path("jsonBody"))
                : response.path("body").asText();
        return text.replace("KEY", key).getBytes(StandardCharsets.UTF_8);
    }
}
