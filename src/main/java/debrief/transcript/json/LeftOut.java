package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file says besides the talk that was read: a summary, notes, another talk. It is found by its words, since files repeat the
 * talk in several forms.
 */
final class LeftOut {

    /** So many words in a row are compared. */
    private static final int ROW = 3;

    private static final Pattern LABEL = Pattern.compile("(?m)^[ \\t]*[\\p{L}\\p{N}_ ]{1,30}:[ \\t]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_TOLD = 6;
    private static final int DEEPEST = 40;

    /** Each row of words of the talk, as a number. */
    private final Set<Integer> said = new HashSet<>();

    private final Map<String, Integer> left = new LinkedHashMap<>();

    private LeftOut(Reading reading) {
        Stream<String> texts = reading.turns().stream().map(Spoken::text);
        List<String> words = words(texts.collect(Collectors.joining(" ")));
        for (int i = 0; i + ROW <= words.size(); i++) {
            said.add(words.subList(i, i + ROW).hashCode());
        }
    }

    /** A sentence for the user, if any words were left out. */
    static Optional<String> told(JsonNode root, Reading reading) {
        LeftOut other = new LeftOut(reading);
        other.look(root, "", 0);
        return other.left.isEmpty()
                ? Optional.empty()
                : Optional.of("Words of the file that are not in the talk that was read were left out: %s."
                        .formatted(other.left.entrySet().stream()
                                .limit(MOST_TOLD)
                                .map(key -> "\"%s\" (%d words)".formatted(key.getKey(), key.getValue()))
                                .collect(Collectors.joining(", "))));
    }

    private void look(JsonNode node, String path, int deep) {
        if (node.isTextual()) {
            List<String> words = words(LABEL.matcher(node.textValue()).replaceAll(""));
            if (words.size() >= FEWEST_WORDS && !node.textValue().startsWith("{") && !isSaid(words)) {
                left.merge(path, words.size(), Integer::sum);
            }
        } else if (node.isArray() && deep < DEEPEST) {
            node.forEach(each -> look(each, path, deep + 1));
        } else if (deep < DEEPEST && !isTold(node)) {
            node.properties().forEach(field -> look(field.getValue(), under(path, field.getKey()), deep + 1));
        }
    }

    /** Messages of machines and trees of messages are told where they are read. */
    private static boolean isTold(JsonNode node) {
        return TalkPieces.isMachine(node.path("role").asText(""))
                || node.path("mapping").isObject();
    }

    private static String under(String path, String key) {
        return path.isEmpty() || path.indexOf('.') > 0 ? path + (path.isEmpty() ? key : "") : path + "." + key;
    }

    private boolean isSaid(List<String> words) {
        int found = 0;
        int rows = words.size() - ROW + 1;
        for (int i = 0; i < rows; i++) {
            found += said.contains(words.subList(i, i + ROW).hashCode()) ? 1 : 0;
        }
        return found * 2 >= rows;
    }

    /** What blanks part and letters are in; an address or a time is one word at most. */
    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .map(word -> NO_WORD.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
