package debrief.model;

import java.util.List;

/**
 * Everything one candidate prepared: the interviews, the topics they are about, and what is true of the candidate.
 *
 * @param description one sentence for search engines; may be empty
 * @param siteUrl where the site will be published, ending in {@code /}; empty when nobody said
 * @param profile what a build shows when nobody asks for another profile
 * @param language a BCP 47 tag
 * @param interviews oldest first
 * @param statements what knowledge packs say is right or wrong
 */
public record Portfolio(
        String title,
        String description,
        Person owner,
        String siteUrl,
        Profile profile,
        String language,
        List<Interview> interviews,
        List<Topic> topics,
        List<Fact> facts,
        List<Statement> statements) {

    public Portfolio {
        interviews = List.copyOf(interviews);
        topics = List.copyOf(topics);
        facts = List.copyOf(facts);
        statements = List.copyOf(statements);
    }

    /** The same portfolio with other interviews. */
    public Portfolio with(List<Interview> shown) {
        return new Portfolio(title, description, owner, siteUrl, profile, language, shown, topics, facts, statements);
    }

    /** The same portfolio with other knowledge. */
    public Portfolio knowing(List<Fact> facts, List<Statement> statements) {
        return new Portfolio(
                title, description, owner, siteUrl, profile, language, interviews, topics, facts, statements);
    }
}
