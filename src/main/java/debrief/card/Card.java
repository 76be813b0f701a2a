package debrief.card;

import debrief.model.Taxonomy;
import debrief.model.Topic;
import debrief.talk.Said;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is generally known of a topic.
 *
 * @param domain the field it belongs to, as its file is called
 * @param aliases other names
 * @param terms what only people say who speak of it
 * @param words ordinary words that go with it: no sign of it by themselves
 * @param covers Markdown: what a good answer holds
 * @param misconceptions Markdown: what people believe, in quotation marks, and what is true
 * @param drill Markdown
 * @param picture Markdown: something to explain it by
 */
public record Card(
        String slug,
        String name,
        String domain,
        List<String> aliases,
        List<String> terms,
        List<String> words,
        List<String> covers,
        List<String> misconceptions,
        List<FollowUp> followUps,
        String drill,
        String picture) {

    public Card {
        aliases = List.copyOf(aliases);
        terms = List.copyOf(terms);
        words = List.copyOf(words);
        covers = List.copyOf(covers);
        misconceptions = List.copyOf(misconceptions);
        followUps = List.copyOf(followUps);
    }

    /** The same topic of a portfolio's own. */
    public Optional<Topic> among(Taxonomy topics) {
        return Stream.concat(Stream.of(slug), names().stream())
                .flatMap(called -> topics.find(called).stream())
                .findFirst();
    }

    /** Its one line on what an exchange speaks of, as Markdown; empty where none is surely it. */
    public Optional<String> on(List<Said> turns) {
        return SameMatter.line(this, turns);
    }

    /** What is believed, what a good answer covers, and what they ask next with the core of an answer. */
    List<String> lines() {
        return Stream.of(
                        misconceptions.stream(),
                        covers.stream(),
                        followUps.stream().map(next -> next.question() + " " + next.core()))
                .flatMap(lines -> lines)
                .toList();
    }

    /** All of them, its own first. */
    List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /**
     * What an interviewer asks next.
     *
     * @param core Markdown: what a good answer to it says
     */
    public record FollowUp(String question, String core) {}
}
