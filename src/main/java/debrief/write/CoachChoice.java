package debrief.write;

import debrief.content.CoachSetting;
import debrief.llm.Arguments;
import debrief.llm.ModelChoice;
import debrief.llm.Provider;
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

    private static final int JOBS = 4;

    public static final CoachChoice PLAYBOOK = new CoachChoice("playbook", "", "", Optional.empty());

    /** Whatever chat assistant a person asks by hand. */
    public static final CoachChoice CHAT = new CoachChoice("chat", "", "", Optional.empty());

    /** What a portfolio says. */
    public static CoachChoice of(CoachSetting setting) {
        int colon = setting.use().indexOf(':');
        String coach = colon < 0 ? setting.use() : setting.use().substring(0, colon);
        String model = colon < 0 ? setting.model() : setting.use().substring(colon + 1);
        return new CoachChoice(
                coach,
                setting.command().isEmpty() ? model : Arguments.line(setting.command()),
                setting.url(),
                ModelChoice.timeout(setting.timeout()));
    }

    /** How many requests at once help: a model nearby answers one after the other, and its time begins when it is asked. */
    public int usualJobs() {
        boolean near = Provider.named(coach)
                .filter(provider -> ModelChoice.of(provider, model, url).isNear())
                .isPresent();
        return near ? 1 : JOBS;
    }

    public boolean isChat() {
        return coach.equals(CHAT.coach());
    }

    public boolean isPlaybook() {
        return coach.equals(PLAYBOOK.coach());
    }
}
