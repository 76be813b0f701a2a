package debrief.transcript.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is JSON: one value, one a line, or one in each cue of a WebVTT file, as Microsoft Graph returns it.
 *
 * @param root missing where the text is damaged
 * @param broken what is wrong with it; empty when nothing is
 */
record JsonSource(JsonNode root, String broken) {

    /** Java's own way from text to number leaves several objects behind for each time of a long file. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .build();

    /** No line of a text written by hand begins so. */
    private static final Pattern OPENING =
            Pattern.compile("\\s*(?:\\{\\s*(?:[\"}]|$)|\\[\\s*(?:[{\\]]|\\[\\s*[\\[{\"\\d-]|\"|$))");

    private static final Pattern CUE =
            Pattern.compile("(?m)^([\\d:.]+) --> ([\\d:.]+).*\\n(?:.+\\n)*?(\\{\".*\\})\\s*$");

    static Optional<JsonSource> of(String text) {
        if (text.startsWith("WEBVTT")) {
            return text.contains("\n{\"") ? cues(text) : Optional.empty();
        }
        char first = text.isBlank() ? ' ' : text.stripLeading().charAt(0);
        return first == '{' || first == '[' ? values(text) : Optional.empty();
    }

    /** Texts of it that are JSON themselves are part of the tree. */
    private static JsonNode unpacked(JsonNode root) {
        for (JsonNode node : Values.containers(root)) {
            if (node instanceof ObjectNode object) {
                for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                    String text = field.getValue().asText("");
                    if (field.getValue().isTextual() && OPENING.matcher(text).lookingAt()) {
                        values(text)
                                .filter(json -> json.broken().isEmpty())
                                .ifPresent(json -> object.set(field.getKey(), json.root()));
                    }
                }
            }
        }
        return root;
    }

    private static Optional<JsonSource> values(String text) {
        ArrayNode values = JSON.createArrayNode();
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonNode value = JSON.readTree(parser); value != null; value = JSON.readTree(parser)) {
                values.add(value);
            }
        } catch (JsonProcessingException wrong) {
            boolean inside = values.size() != 1 || wrong instanceof JsonEOFException || isSign(text, wrong);
            return inside && OPENING.matcher(text).lookingAt()
                    ? Optional.of(new JsonSource(MissingNode.getInstance(), where(wrong)))
                    : Optional.empty();
        } catch (IOException impossible) {
            return Optional.empty();
        }
        boolean lines = values.size() > 1;
        boolean data =
                values.get(0).isContainerNode() && (!lines || values.get(1).isContainerNode());
        return data ? Optional.of(new JsonSource(unpacked(lines ? values : values.get(0)), "")) : Optional.empty();
    }

    /** What follows the value is no text but more of JSON. */
    private static boolean isSign(String text, JsonProcessingException wrong) {
        int at = wrong.getLocation() == null ? 0 : (int) wrong.getLocation().getCharOffset();
        return at > 0 && at <= text.length() && ",:]}\"".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static String where(JsonProcessingException wrong) {
        return wrong instanceof StreamConstraintsException
                ? "it is nested too deeply"
                : String.format(Locale.ROOT, "at line %,d", wrong.getLocation().getLineNr());
    }

    private static Optional<JsonSource> cues(String text) {
        long all = text.lines().filter(line -> line.startsWith("{\"")).count();
        if (all * 2 < text.lines().filter(line -> line.contains("-->")).count()) {
            return Optional.empty();
        }
        ArrayNode cues = JSON.createArrayNode();
        Matcher cue = CUE.matcher(text);
        try {
            while (cue.find()) {
                if (JSON.readTree(cue.group(3)) instanceof ObjectNode said) {
                    cues.add(said.put("start", cue.group(1)).put("end", cue.group(2)));
                }
            }
        } catch (JsonProcessingException wrong) {
            return Optional.of(new JsonSource(MissingNode.getInstance(), "in a cue"));
        }
        return Optional.of(
                cues.size() == all ? new JsonSource(cues, "") : new JsonSource(MissingNode.getInstance(), "in a cue"));
    }
}
