package debrief.write;

import java.time.Duration;
import java.util.Optional;

/**
 * Whom the user wants to write.
 *
 * @param coach {@code playbook}, {@code chat}, or a provider's word: {@code openai}
 * @param model the provider's id, a file or a folder; empty for the default
 * @param url a server other than the provider's own; empty for the provider's
 * @param timeout how long a reply may take; empty for what its place needs
 */
public record CoachChoice(String coach, String model, String url, Optional<Duration> timeout) {

    public static final CoachChoice PLAYBOOK = new CoachChoice("playbook", "", "", Optional.empty());

    /** Whatever chat assistant a person asks by hand. */
    public static final CoachChoice CHAT = new CoachChoice("chat", "", "", Optional.empty());

    public boolean isChat() {
        return coach.equals(CHAT.coach());
    }

    public boolean isPlaybook() {
        return coach.equals(PLAYBOOK.coach());
    }
}
