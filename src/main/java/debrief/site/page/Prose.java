package debrief.site.page;

import java.util.List;

/**
 * Markdown on a page. Templates print it as it is: whoever lays the page out turns it into safe HTML, so that no template can
 * forget to.
 *
 * @param badges what the evidence check says of its sentences
 * @param home the page from which its links lead, wherever it is shown; empty when it is shown on one page only
 */
public record Prose(String markdown, List<Badge> badges, String home) {

    public static final Prose NONE = Prose.of("");

    public Prose {
        badges = List.copyOf(badges);
    }

    /** A text that nobody holds against the talk. */
    public static Prose of(String markdown) {
        return of(markdown, "");
    }

    public static Prose of(String markdown, String home) {
        return new Prose(markdown, List.of(), home);
    }

    /**
     * A sign behind a sentence.
     *
     * @param kind {@code verified}, {@code interviewer}, {@code nowhere} or {@code new-fact}
     * @param at where the sentence ends, in characters of the Markdown
     * @param turn the turn that holds the words; 0 when none does
     * @param to where that turn is shown; empty when this profile shows it nowhere
     */
    public record Badge(String kind, int at, String words, int turn, String to) {}

    public boolean isEmpty() {
        return markdown.isEmpty();
    }
}
