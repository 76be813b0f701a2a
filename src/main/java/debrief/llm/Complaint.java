package debrief.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a server says is wrong.
 *
 * @param text in its own words, on one line; empty when it says nothing that a person could read
 * @param hints all that tells one fault from another: codes, types and the text, in lower case
 */
record Complaint(String text, String hints) {

    private static final int LONGEST = 300;
    private static final List<String> TEXTS = List.of(
            "/error/message",
            "/0/error/message",
            "/message",
            "/error",
            "/detail",
            "/detail/0/msg",
            "/message/detail/0/msg");
    private static final List<String> CODES = List.of(
            "/error/code",
            "/error/type",
            "/error/param",
            "/error/status",
            "/0/error/status",
            "/code",
            "/type",
            "/error/details/0/reason",
            // Where FastAPI, and Mistral, found a stranger in the request.
            "/detail/0/loc/1",
            "/detail/0/loc/2",
            "/message/detail/0/loc/1",
            "/message/detail/0/loc/2");

    /**
     * @param tree the body as JSON; a missing node when it is none
     * @param body as text
     */
    static Complaint of(JsonNode tree, String body) {
        String text = texts(tree, TEXTS).findFirst().orElse("");
        if (text.isEmpty() && tree.isMissingNode() && !isPage(body)) {
            text = body.strip();
        }
        String line = text.replaceAll("\\s+", " ");
        String codes = String.join(" ", texts(tree, CODES).toList());
        return new Complaint(
                line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line,
                (codes + " " + line).toLowerCase(Locale.ROOT));
    }

    static boolean isPage(String body) {
        return body.stripLeading().startsWith("<");
    }

    private static Stream<String> texts(JsonNode tree, List<String> places) {
        return places.stream()
                .map(tree::at)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }

    /** Whether it speaks of one of these. */
    boolean mentions(String... words) {
        return Stream.of(words).anyMatch(hints::contains);
    }

    /** For the middle of a sentence: {@code : "Rate limit reached"}, or nothing. */
    String quoted() {
        return text.isEmpty() ? "" : ": \"" + text + "\"";
    }
}
