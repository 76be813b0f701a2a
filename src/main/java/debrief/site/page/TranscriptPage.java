package debrief.site.page;

import java.util.List;

/**
 * Everything that was said, with an anchor for each turn.
 *
 * @param stretches the turns between two changes of the question
 * @param language of the interview
 */
public record TranscriptPage(
        String permalink, Link interview, String date, int turns, List<Stretch> stretches, String language)
        implements Page {

    @Override
    public String title() {
        return "Transcript · " + interview.title();
    }

    @Override
    public String description() {
        return "All " + turns + " turns of the interview, each with an address of its own.";
    }

    /** @param question empty title where no question claims the turns */
    public record Stretch(Link question, List<TurnView> turns) {}
}
