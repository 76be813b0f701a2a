package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.transcript.reading.Reading;
import debrief.words.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** JSON without a talk that can be read: what it probably is, by its keys, and what to bring instead. */
final class OtherJson {

    private static final List<String[]> SERVICES = WordList.read(OtherJson.class, "services.txt").stream()
            .map(line -> line.split(" \\| ", -1))
            .toList();
    private static final int LOOK = 200;
    private static final int MOST_KEYS = 6;

    private static final String INSTEAD =
            " Export the transcript as .vtt, .srt, .txt or .docx, or write it as [{\"speaker\": \"…\", \"text\": \"…\"}, …].";

    private OtherJson() {}

    static Reading refusal(JsonNode root) {
        Set<String> keys = new HashSet<>();
        Values.containers(root).stream()
                .limit(LOOK)
                .forEach(node -> node.fieldNames().forEachRemaining(keys::add));
        return Reading.refused(
                "json",
                SERVICES.stream()
                        .filter(line -> keys.containsAll(Values.keys(line[0])))
                        .findFirst()
                        .map(line -> "The file is %s, without a talk that can be read. %s".formatted(line[1], line[2]))
                        .orElseGet(() -> unknown(root)));
    }

    static Reading broken(String where) {
        return Reading.refused(
                "json",
                "The file begins as JSON but breaks off or is damaged (%s). Download it again, or export it as .vtt or .txt."
                        .formatted(where));
    }

    private static String unknown(JsonNode root) {
        JsonNode first = root.isArray() ? root.path(0) : root;
        List<String> keys = first.isObject()
                ? first.properties().stream()
                        .map(field -> "\"" + field.getKey() + "\"")
                        .limit(MOST_KEYS)
                        .toList()
                : List.of();
        return "The file is JSON, but no talk was found in it"
                + (keys.isEmpty() ? "." : keys.stream().collect(Collectors.joining(", ", " (its keys: ", ").")))
                + INSTEAD;
    }
}
