package debrief.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything one candidate prepared: the interviews, the topics they are about, and what is true of the candidate.
 *
 * @param description one sentence for search engines; may be empty
 * @param siteUrl where the site will be published, ending in {@code /}; empty when nobody said
 * @param profile what a build shows when nobody asks for another profile
 * @param language a BCP 47 tag
 * @param interviews oldest first
 * @param cv the candidate's; told coaches, never a public site; may be empty
 * @param statements what knowledge packs say is right or wrong
 * @param open names, addresses and numbers that everybody may read, whatever they look like
 * @param guides what is generally known of each kind of question, in the order of the kinds
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
        String cv,
        List<Statement> statements,
        List<String> open,
        List<Guide> guides) {

    public Portfolio {
        interviews = List.copyOf(interviews);
        topics = List.copyOf(topics);
        facts = List.copyOf(facts);
        statements = List.copyOf(statements);
        open = List.copyOf(open);
        guides = List.copyOf(guides);
    }

    /** The same portfolio with other interviews. */
    public Portfolio with(List<Interview> shown) {
        return Components.with(this, Map.of("interviews", shown));
    }

    /** The same portfolio under another title, of somebody under another name. */
    public Portfolio titled(String title, String description, Person owner) {
        return Components.with(this, Map.of("title", title, "description", description, "owner", owner));
    }

    /** The same portfolio with other topics. */
    public Portfolio on(List<Topic> others) {
        return Components.with(this, Map.of("topics", others));
    }

    /** The same portfolio with other knowledge. */
    public Portfolio knowing(List<Fact> facts, String cv, List<Statement> statements) {
        return Components.with(this, Map.of("facts", facts, "cv", cv, "statements", statements));
    }

    /** The same portfolio with other guides. */
    public Portfolio guided(List<Guide> others) {
        return Components.with(this, Map.of("guides", others));
    }

    /** What is generally known of such questions. */
    public Optional<Guide> guide(Kind kind) {
        return guides.stream().filter(guide -> guide.kind() == kind).findFirst();
    }
}
