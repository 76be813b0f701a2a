package debrief.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import debrief.coach.Answer;
import java.util.List;
import java.util.Optional;

/**
 * A reply as a program prints it: alone, or in an object of its own with what else there is to say on it.
 *
 * @param text the reply itself; empty when there is none
 * @param error what the program says went wrong; empty when nothing did
 */
record Envelope(String text, String error, int tokensIn, int tokensOut, int tokensCached) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> REPLIES = List.of("structured_output", "result", "response");

    static Envelope of(String printed) {
        JsonNode tree = object(printed);
        boolean wraps = tree.has("is_error")
                || tree.path("type").asText().equals("result")
                || tree.has("response") && (tree.has("stats") || tree.has("error"))
                || tree.path("error").has("message");
        if (!wraps) {
            return new Envelope(printed.strip(), "", -1, -1, 0);
        }
        String reply = REPLIES.stream()
                .map(tree::path)
                .filter(node ->
                        node.isObject() || node.isTextual() && !node.asText().isBlank())
                .findFirst()
                .map(node -> node.isObject() ? node.toString() : node.asText())
                .orElse("");
        if (tree.path("is_error").asBoolean()) {
            return new Envelope("", reply.isEmpty() ? "it failed and does not say why" : reply, -1, -1, 0);
        }
        if (tree.hasNonNull("error")) {
            String error = tree.at("/error/message").asText(tree.path("error").asText());
            return new Envelope("", error.isEmpty() ? "it failed and does not say why" : error, -1, -1, 0);
        }
        return counted(reply, tree);
    }

    private static Envelope counted(String reply, JsonNode tree) {
        if (tree.path("usage").has("output_tokens")) {
            ProviderReply usage = new ProviderReply(tree.deepCopy(), new Anthropic().shape());
            return new Envelope(reply, "", usage.tokensIn(), usage.tokensOut(), usage.tokensCached());
        }
        int in = 0;
        int out = 0;
        int cached = 0;
        for (JsonNode tokens : tree.path("stats").path("models").findValues("tokens")) {
            in += tokens.path("prompt").asInt();
            out += tokens.path("candidates").asInt() + tokens.path("thoughts").asInt();
            cached += tokens.path("cached").asInt();
        }
        return in > 0 ? new Envelope(reply, "", in, out, Math.min(cached, in)) : new Envelope(reply, "", -1, -1, 0);
    }

    /** The object that is all of it, or its last; between its first brace and its last when there is noise around. */
    private static JsonNode object(String printed) {
        JsonNode tree = parsed(printed)
                .or(() -> parsed(printed.substring(
                        Math.max(0, printed.indexOf('{')), Math.max(0, printed.lastIndexOf('}') + 1))))
                .orElse(MissingNode.getInstance());
        return tree.isArray() && tree.size() > 0 ? tree.get(tree.size() - 1) : tree;
    }

    private static Optional<JsonNode> parsed(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text)).filter(JsonNode::isContainerNode);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    Answer answer() {
        return new Answer(text, Answer.Finish.STOP, tokensIn, tokensOut, tokensCached);
    }
}
