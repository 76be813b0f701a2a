package debrief.site.page;

import java.util.List;

/**
 * Markdown on a page. Templates print it as it is: whoever lays the page out turns it into safe HTML, so that no template can
 * forget to.
 *
 * @param badges what the evidence check says of its sentences
 */
public record Prose(String markdown, List<Badge> badges) {

    public static final Prose NONE = Prose.of("");

    public Prose {
        badges = List.copyOf(badges);
    }

    /** A text that nobody holds against the talk. */
    public static Prose of(String markdown) {
        return new Prose(markdown, List.of());
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
