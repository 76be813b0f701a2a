package debrief.chat;

import debrief.coach.Prompt;
import java.util.List;

/**
 * A request that nobody replied to yet.
 *
 * @param key the fingerprint of the prompt: the reply is found again by it
 * @param about {@code interview/exchange}, or the interview as a whole
 * @param objections why an earlier reply to the same could not be kept; mostly empty
 */
public record Pending(String key, String about, Prompt prompt, List<String> objections) {

    public Pending {
        objections = List.copyOf(objections);
    }
}
