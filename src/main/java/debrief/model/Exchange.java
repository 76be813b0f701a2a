package debrief.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One question with its follow-ups, the answers, and what the coach says of them; the unit of a report page.
 *
 * @param id a slug; its address on the site
 * @param aliases former ids, whose addresses lead here
 * @param turns ids of the transcript's turns, in order, without doubles
 * @param follows the id of the exchange it grew out of; empty for the first of a thread
 * @param priority 1 (work on it first) to 3 (fine as it is); 0 when nobody said
 * @param proposed no person said that this is an exchange: rules or a coach found it
 * @param hidden its author keeps it from the public, though the interview may be public
 */
public record Exchange(
        String id,
        List<String> aliases,
        String title,
        Kind kind,
        List<Integer> turns,
        String follows,
        int priority,
        List<Ask> asks,
        Analysis analysis,
        List<Extra> extra,
        boolean proposed,
        boolean hidden) {

    public Exchange {
        aliases = List.copyOf(aliases);
        turns = List.copyOf(turns);
        asks = List.copyOf(asks);
        extra = List.copyOf(extra);
        if (turns.isEmpty()) {
            throw new IllegalArgumentException("exchange " + id + " has no turn");
        }
    }

    /** An exchange that a person found, as public as its interview. */
    public static Exchange of(
            String id,
            List<String> aliases,
            String title,
            Kind kind,
            List<Integer> turns,
            String follows,
            int priority,
            List<Ask> asks,
            Analysis analysis,
            List<Extra> extra) {
        return new Exchange(id, aliases, title, kind, turns, follows, priority, asks, analysis, extra, false, false);
    }

    /** The same exchange with other writing on it. */
    public Exchange with(List<Ask> asks, Analysis analysis) {
        return Components.with(this, Map.of("asks", asks, "analysis", analysis));
    }

    /** The same exchange over other turns, and in another thread. */
    public Exchange over(List<Integer> turns, String follows) {
        return Components.with(this, Map.of("turns", turns, "follows", follows));
    }

    /** The same exchange, found by no person. */
    public Exchange found() {
        return Components.with(this, Map.of("proposed", true));
    }

    /** The same exchange, for its author and mentors only. */
    public Exchange kept() {
        return Components.with(this, Map.of("hidden", true));
    }

    /** Another writing on this exchange, under its id or a former one. */
    public Optional<Exchange> former(Map<String, Exchange> byId) {
        return Stream.concat(Stream.of(id), aliases.stream())
                .map(byId::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The same writing under another id. */
    public Exchange under(String other) {
        return Components.with(this, Map.of("id", other, "aliases", List.of()));
    }

    /** The sections that this kind of question wants and nobody wrote yet, in page order. */
    public Set<Section> missing() {
        EnumSet<Section> missing = EnumSet.noneOf(Section.class);
        missing.addAll(kind.sections());
        missing.removeIf(analysis::has);
        return missing;
    }

    /** What has no section: a heading of the author's own with its Markdown. */
    public record Extra(String heading, String text) {}
}
