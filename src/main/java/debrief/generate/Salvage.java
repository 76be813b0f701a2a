package debrief.generate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import debrief.generate.prompt.ReplySchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the parts that are whole out of a reply that is not: one broken character costs the part in which it stands, and a reply
 * that breaks off costs what it had not yet said.
 */
final class Salvage {

    /** A key may stand in somebody's words too; so often it does not. */
    private static final int MOST_TRIES = 20;

    /** What models and people mean, though the standard does not allow it. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /**
     * What stands behind a part that is whole: the next part's key, or the end of all. A claim has a verdict too, but another key
     * or the next point comes behind it.
     */
    private static final Pattern BEHIND = Pattern.compile(
            "\\s*(?:,\\s*\"(?:" + String.join("|", ReplySchema.keys()) + ")\"\\s*:|,?\\s*\\}(?!\\s*[,\\]])).*",
            Pattern.DOTALL);

    private Salvage() {}

    /** Those of the wanted parts that are whole; a part that stands there twice in different words is not. */
    static ObjectNode of(String text, Collection<String> wanted) {
        ObjectNode found = JsonNodeFactory.instance.objectNode();
        for (String key : wanted) {
            Matcher at = Pattern.compile("\"" + Pattern.quote(key) + "\"\\s*:").matcher(text);
            boolean twice = false;
            for (int tries = 0; tries < MOST_TRIES && at.find(); tries++) {
                JsonNode value = value(text, at.end());
                if (!value.isMissingNode()) {
                    twice |= found.has(key) && !found.get(key).equals(value);
                    found.set(key, value);
                }
            }
            if (twice) {
                found.remove(key);
            }
        }
        return found;
    }

    private static JsonNode value(String text, int from) {
        try (JsonParser parser = JSON.createParser(text.substring(from))) {
            JsonNode value = JSON.readTree(parser);
            long end = from + parser.currentLocation().getCharOffset();
            boolean whole = value != null
                    && BEHIND.matcher(text).region((int) end, text.length()).matches();
            return whole ? value : JsonNodeFactory.instance.missingNode();
        } catch (JsonProcessingException broken) {
            return JsonNodeFactory.instance.missingNode();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
