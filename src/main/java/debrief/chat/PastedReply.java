package debrief.chat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person pasted: a chat assistant's answer with chatter, fences and all. Of an object that breaks off, what was whole is
 * read, and the beginning of the rest is kept as it is.
 *
 * @param code of the message that it answers; empty when it repeats none
 * @param numbered the objects by the number of their request
 * @param bare objects that bear no number
 */
public record PastedReply(String code, Map<Integer, String> numbered, List<String> bare) {

    private static final Pattern CODE =
            Pattern.compile("reply[-_ ]?code\\W{1,8}(\\d{1,5}-[0-9a-f]{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:request|reply|answer)?[ _#-]*(\\d{1,6})");
    private static final Pattern THINKING =
            Pattern.compile("<(think|thinking|reasoning)>.*?</\\1>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final int MOST_TRIES = 200;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    public PastedReply {
        numbered = Map.copyOf(numbered);
        bare = List.copyOf(bare);
    }

    /** There is nothing in it that answers anything. */
    public boolean isNothing() {
        return numbered.isEmpty() && bare.isEmpty();
    }

    public static PastedReply read(String pasted) {
        String text = THINKING.matcher(pasted).replaceAll("");
        Matcher coded = CODE.matcher(text);
        Reader reader = new Reader(text);
        reader.read();
        return new PastedReply(coded.find() ? coded.group(1) : "", reader.numbered, reader.bare);
    }

    /** Finds the objects. */
    private static final class Reader {

        private final String text;
        private final Map<Integer, String> numbered = new LinkedHashMap<>();
        private final List<String> bare = new ArrayList<>();

        Reader(String text) {
            this.text = text;
        }

        void read() {
            int at = text.indexOf('{');
            for (int tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
                at = text.indexOf('{', object(at));
            }
        }

        /** @return where the text goes on */
        private int object(int from) {
            Map<String, String> values = new LinkedHashMap<>();
            int end = from + 1;
            String open = "";
            int begun = from;
            try (JsonParser parser = JSON.createParser(text.substring(from))) {
                parser.nextToken();
                for (JsonToken token = parser.nextToken(); token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
                    open = parser.currentName();
                    parser.nextToken();
                    begun = from + (int) parser.currentTokenLocation().getCharOffset();
                    JsonNode value = parser.readValueAsTree();
                    values.put(open, value.isObject() ? value.toString() : "");
                    open = "";
                    end = from + (int) parser.currentLocation().getCharOffset();
                }
                end = from + (int) parser.currentLocation().getCharOffset();
                take(values, text.substring(from, end));
                return end;
            } catch (JsonProcessingException brokenOff) {
                if (values.isEmpty() && open.isEmpty()) {
                    return from + 1;
                }
                boolean rest = !open.isEmpty() && begun < text.length() && text.charAt(begun) == '{';
                if (rest) {
                    values.put(open, text.substring(begun));
                }
                boolean ours = values.keySet().stream().anyMatch(key -> number(key) > 0);
                take(values, text.substring(from));
                return ours ? text.length() : from + 1;
            } catch (IOException impossible) {
                throw new IllegalStateException("a string is no file", impossible);
            }
        }

        private void take(Map<String, String> values, String whole) {
            boolean any = false;
            for (Map.Entry<String, String> value : values.entrySet()) {
                int number = number(value.getKey());
                if (number > 0 && !value.getValue().isEmpty()) {
                    numbered.put(number, value.getValue());
                    any = true;
                }
            }
            if (any) {
                return;
            }
            List<String> inner =
                    values.values().stream().filter(value -> !value.isEmpty()).toList();
            // {"reply-code": …, "replies": {"1": …}}
            if (inner.size() == 1 && inner.get(0).matches("(?s)\\{\\s*\"[^\"]*\\d\"\\s*:\\s*\\{.*")) {
                Reader nested = new Reader(inner.get(0));
                nested.read();
                numbered.putAll(nested.numbered);
            } else if (values.keySet().stream()
                    .anyMatch(key ->
                            number(key) == 0 && !key.toLowerCase(Locale.ROOT).contains("code"))) {
                bare.add(whole);
            }
        }

        private static int number(String key) {
            Matcher matcher = NUMBER.matcher(key.strip());
            return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        }
    }
}
