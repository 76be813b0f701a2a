package debrief.generate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import debrief.coach.Answer;
import debrief.generate.checks.Fault;
import debrief.generate.prompt.ReplySchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the JSON object of a reply and holds it against its schema. */
final class ReplyReader {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final Pattern FENCED =
            Pattern.compile("```[a-zA-Z]*[ \\t]*\\R\\s*(\\{.*\\})\\s*```", Pattern.DOTALL);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Small models forget to escape a line break inside a text.
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private ReplyReader() {}

    static Reply read(Answer answer, ReplySchema schema) {
        switch (answer.finish()) {
            case LENGTH -> {
                return answer.text().isBlank() ? Reply.thought() : Reply.tooLong();
            }
            case FILTERED -> {
                return Reply.refused("the provider held the reply back; keep to the interview and to the given form");
            }
            case REFUSED -> {
                return Reply.refused("the model declined" + words(answer) + "; keep to the interview and to the given form");
            }
            case STOP, OTHER -> {}
        }
        String text = answer.text().strip();
        if (text.isEmpty()) {
            return Reply.refused("the reply was empty; reply with the JSON object");
        }
        if (text.length() > MOST_CHARACTERS) {
            return Reply.refused("the reply was longer than a million characters; write less in each part");
        }
        String json = object(text);
        if (json.isEmpty()) {
            return Reply.refused("there is no JSON object in the reply; reply with the object and nothing else");
        }
        try {
            JsonNode tree = JSON.readTree(json);
            withoutStrangers(tree, schema.tree());
            return new Reply(tree, "", false, faults(tree, schema));
        } catch (JsonProcessingException e) {
            return Reply.refused("the reply is no JSON: %s (line %d, column %d)"
                    .formatted(
                            e.getOriginalMessage().lines().findFirst().orElse("it cannot be read"),
                            e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                            e.getLocation() == null ? 1 : e.getLocation().getColumnNr()));
        }
    }

    private static String words(Answer answer) {
        String line = answer.text().strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? "" : ": \"" + (line.length() > 200 ? line.substring(0, 200) + "…" : line) + "\"";
    }

    /** The reply from its first brace to its last; empty without braces. What stands around the object is talk. */
    private static String object(String text) {
        Matcher fenced = FENCED.matcher(text);
        String bare = text.startsWith("{") || !fenced.find() ? text : fenced.group(1);
        int from = bare.indexOf('{');
        int to = bare.lastIndexOf('}');
        return from < 0 || to < from ? "" : bare.substring(from, to + 1);
    }

    /** What nobody asked for is dropped: it does no harm, and asking again costs money. */
    private static void withoutStrangers(JsonNode node, JsonNode schema) {
        if (node instanceof ObjectNode object && schema.has("properties")) {
            List<String> strangers = new ArrayList<>();
            object.fieldNames().forEachRemaining(name -> {
                JsonNode known = schema.get("properties").get(name);
                if (known == null) {
                    strangers.add(name);
                } else {
                    withoutStrangers(object.get(name), known);
                }
            });
            object.remove(strangers);
        } else if (node.isArray() && schema.has("items")) {
            node.forEach(item -> withoutStrangers(item, schema.get("items")));
        }
    }

    private static Map<String, List<Fault>> faults(JsonNode tree, ReplySchema schema) {
        Map<String, List<Fault>> faults = new LinkedHashMap<>();
        for (Error error : schema.errors(tree)) {
            String path = error.getInstanceLocation().toString();
            String[] steps = path.split("/", -1);
            boolean absent = steps.length < 2 && error.getProperty() != null;
            String part = absent ? error.getProperty() : steps.length < 2 ? "" : steps[1];
            int bullet = steps.length > 2 && steps[2].matches("\\d{1,6}") ? Integer.parseInt(steps[2]) + 1 : 0;
            String reason = absent
                    ? "it is missing"
                    : "%s: %s".formatted(path.isEmpty() ? "the reply" : path, words(error.getMessage()));
            faults.computeIfAbsent(part, key -> new ArrayList<>()).add(new Fault(bullet, reason));
        }
        return faults;
    }

    /** The validator's message begins with the path, which is told already. */
    private static String words(String message) {
        int colon = message.indexOf(": ");
        return colon < 0 ? message : message.substring(colon + 2);
    }
}
