package debrief.write;

/**
 * Whom the user wants to write.
 *
 * @param coach {@code playbook}, or a provider's word: {@code openai}
 * @param model the provider's id, a file or a folder; empty for the default
 * @param url a server other than the provider's own; empty for the provider's
 */
public record CoachChoice(String coach, String model, String url) {

    public static final CoachChoice PLAYBOOK = new CoachChoice("playbook", "", "");

    public boolean isPlaybook() {
        return coach.equals(PLAYBOOK.coach());
    }
}
