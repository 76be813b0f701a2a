package debrief.coach;

import java.util.List;

/**
 * What a language model is asked.
 *
 * @param system the rules of the conversation
 * @param messages the user's and the model's turns, the user's first and last
 * @param schemaName a short name of the reply's form: letters, digits and {@code _}
 * @param schema the JSON Schema of the reply
 * @param mostTokens the longest reply that is paid for
 */
public record Prompt(String system, List<Message> messages, String schemaName, String schema, int mostTokens) {

    public Prompt {
        messages = List.copyOf(messages);
        if (messages.isEmpty() || !messages.get(messages.size() - 1).fromUser()) {
            throw new IllegalArgumentException("the user has the last word in a prompt");
        }
    }

    /** @param fromUser false for what the model said before */
    public record Message(boolean fromUser, String text) {}
}
