package debrief.coach;

import java.util.ArrayList;
import java.util.List;

/**
 * What a language model is asked.
 *
 * @param system the rules of the conversation
 * @param ground what all requests on one interview have in common, sent before the first message: the same bytes each time, so that
 *     providers may keep what they read; empty when there is none
 * @param messages the user's and the model's turns, the user's first and last
 * @param schemaName a short name of the reply's form: letters, digits and {@code _}
 * @param schema the JSON Schema of the reply
 * @param mostTokens the longest reply that is paid for
 */
public record Prompt(
        String system, String ground, List<Message> messages, String schemaName, String schema, int mostTokens) {

    public Prompt {
        messages = List.copyOf(messages);
        if (messages.isEmpty() || !messages.get(messages.size() - 1).fromUser()) {
            throw new IllegalArgumentException("the user has the last word in a prompt");
        }
    }

    /** The messages as a provider gets them that takes one text from the user: the ground begins the first. */
    public List<Message> grounded() {
        if (ground.isEmpty()) {
            return messages;
        }
        List<Message> grounded = new ArrayList<>(messages);
        grounded.set(0, new Message(true, ground + "\n\n" + messages.get(0).text()));
        return grounded;
    }

    /** @param fromUser false for what the model said before */
    public record Message(boolean fromUser, String text) {}
}
