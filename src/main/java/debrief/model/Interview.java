package debrief.model;

import java.util.List;
import java.util.Optional;

/**
 * One mock interview: one folder of {@code content/interviews}, one part for each of its files.
 *
 * @param id the folder's name; a slug, and its address on the site
 * @param job the advertisement; told coaches, never a public site; may be empty
 */
public record Interview(String id, Setting setting, Transcript transcript, Report report, Notes notes, String job) {

    /** An interview for a job that nobody advertised. */
    public static Interview of(String id, Setting setting, Transcript transcript, Report report, Notes notes) {
        return new Interview(id, setting, transcript, report, notes, "");
    }

    public Optional<Exchange> exchange(String id) {
        return report.exchanges().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** The turns of an exchange in the order in which they were said. */
    public List<Turn> turnsOf(Exchange exchange) {
        return exchange.turns().stream().map(transcript::turn).toList();
    }

    /** The same interview with another report. */
    public Interview with(Report other) {
        return new Interview(id, setting, transcript, other, notes, job);
    }

    /** The same interview with other parts. */
    public Interview with(Setting setting, Transcript transcript, Notes notes) {
        return new Interview(id, setting, transcript, report, notes, job);
    }

    /** The same interview for another job. */
    public Interview advertised(String other) {
        return new Interview(id, setting, transcript, report, notes, other);
    }
}
