package debrief.model;

import java.util.List;

/**
 * A term that interviews are about.
 *
 * @param slug its address on the site
 * @param aliases other spellings
 * @param parent the slug of a wider topic; may be empty
 * @param summary Markdown: what a good answer on it knows
 */
public record Topic(
        String slug,
        String name,
        List<String> aliases,
        String parent,
        Kind kind,
        String summary,
        List<Link> learnMore) {

    public Topic {
        aliases = List.copyOf(aliases);
        learnMore = List.copyOf(learnMore);
    }

    /** What sort of term it is. */
    public enum Kind implements Keyed {
        TECHNICAL,
        SOFT,
        CAREER
    }

    /** Where to read on. */
    public record Link(String title, String url) {}
}
