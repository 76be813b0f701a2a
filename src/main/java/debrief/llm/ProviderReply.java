package debrief.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import debrief.coach.Answer.Finish;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A provider's reply as it came, for what langchain4j does not tell. */
record ProviderReply(ObjectNode tree, Shape shape) {

    Finish finish() {
        return switch (tree.at(shape.finish()).asText().toLowerCase(Locale.ROOT)) {
            case "stop", "end_turn", "stop_sequence", "eos" -> Finish.STOP;
            case "length", "max_tokens", "model_length", "model_context_window_exceeded" -> Finish.LENGTH;
            case "refusal", "safety", "blocklist", "prohibited_content" -> Finish.REFUSED;
            case "content_filter", "recitation", "language", "spii", "sensitive" -> Finish.FILTERED;
            default -> Finish.OTHER;
        };
    }

    /** The words in which the model declines; empty when it does not. */
    String refusal() {
        return tree.at("/choices/0/message/refusal").asText("");
    }

    /** It thought, whatever else it did. */
    boolean isThoughtful() {
        return Stream.of("/choices/0/message/reasoning_content", "/choices/0/message/reasoning", "/message/thinking")
                .anyMatch(place -> !tree.at(place).asText("").isBlank());
    }

    int tokensIn() {
        return sum(shape.tokensIn());
    }

    int tokensOut() {
        return sum(shape.tokensOut());
    }

    /** Never more than all that were read. */
    int tokensCached() {
        return shape.tokensCached().stream()
                .map(tree::at)
                .filter(count -> count.isIntegralNumber() && count.asLong() >= 0)
                .findFirst()
                .map(count -> (int) Math.min(count.asLong(), Math.max(0, tokensIn())))
                .orElse(0);
    }

    /** -1 when none of them is there. */
    private int sum(List<String> places) {
        long sum = 0;
        boolean said = false;
        for (String place : places) {
            JsonNode count = tree.at(place);
            if (count.isIntegralNumber() && count.asLong() >= 0) {
                sum += count.asLong();
                said = true;
            }
        }
        return said ? (int) Math.min(sum, Integer.MAX_VALUE) : -1;
    }
}
