package debrief.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Who wrote a part of an analysis that no person wrote, and of what.
 *
 * @param coach {@code playbook}, or the provider of a language model
 * @param model the model's own id; empty for the playbook
 * @param version of the playbook's knowledge or of the prompt
 * @param input the fingerprint of all that the coach was told; another one means that the part is stale
 * @param text the fingerprint of what the coach wrote; another one means that a person changed it since
 * @param tokens how many were paid for, in and out; 0 for the playbook
 * @param remarks what was repaired, left out or remarked on in what the coach wrote, a sentence each
 */
public record Origin(
        String coach,
        String model,
        String version,
        LocalDate date,
        String input,
        String text,
        int tokens,
        List<String> remarks) {

    /** The coach that needs no network. */
    public static final String PLAYBOOK = "playbook";

    /** Of its rules: what it wrote under another version is shown no more, and written anew. */
    public static final String PLAYBOOK_VERSION = "3";

    public Origin {
        remarks = List.copyOf(remarks);
    }

    /** Of words that needed no remark. */
    public static Origin of(
            String coach, String model, String version, LocalDate date, String input, String text, int tokens) {
        return new Origin(coach, model, version, date, input, text, tokens, List.of());
    }

    /** The same without the remarks, which speak of what was said and is perhaps not shown. */
    public Origin unremarked() {
        return of(coach, model, version, date, input, text, tokens);
    }

    /** Rules wrote it that hold no more. */
    public boolean isOutdated() {
        return isPlaybook() && !version.equals(PLAYBOOK_VERSION);
    }

    public boolean isPlaybook() {
        return coach.equals(PLAYBOOK);
    }
}
