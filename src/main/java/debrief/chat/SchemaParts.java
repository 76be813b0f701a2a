package debrief.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** What the object of a reply holds, by its schema. */
final class SchemaParts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SchemaParts() {}

    static List<String> of(String schema) {
        List<String> parts = new ArrayList<>();
        try {
            JSON.readTree(schema).path("properties").fieldNames().forEachRemaining(parts::add);
        } catch (JsonProcessingException notASchema) {
            return List.of();
        }
        return parts;
    }
}
