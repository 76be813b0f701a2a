package debrief.content;

import debrief.content.yaml.IntegerSchema;
import debrief.content.yaml.Mistakes;
import debrief.content.yaml.Node;
import debrief.content.yaml.Node.Field;
import debrief.content.yaml.Node.Fields;
import debrief.content.yaml.Node.Items;
import debrief.content.yaml.Node.Mark;
import debrief.content.yaml.Node.Scalar;
import debrief.content.yaml.PatternSchema;
import debrief.model.Section;
import debrief.model.Taxonomy;
import debrief.model.Transcript;
import debrief.problem.Nearest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what files say of one another: that everything named is there, and nothing is named twice. */
record References(Mistakes mistakes, Optional<Transcript> transcript, Optional<Taxonomy> taxonomy) {

    /** Pages of an interview that are no exchange's. */
    private static final Set<String> RESERVED = Set.of("index", "transcript");

    /** Parents are topics, no circle, no spelling belongs to two topics. */
    static void inTopics(Fields root, Mistakes mistakes) {
        Map<String, Fields> bySlug = new LinkedHashMap<>();
        Map<String, String> owner = new HashMap<>();
        // A slug is a spelling, too: an alias may not stand for another topic's.
        root.maps("topics").forEach(topic -> owner.putIfAbsent(Taxonomy.fold(topic.text("slug")), topic.text("slug")));
        for (Fields topic : root.maps("topics")) {
            if (bySlug.putIfAbsent(topic.text("slug"), topic) != null) {
                mistakes.add(at(topic, "slug"), "a second topic '" + topic.text("slug") + "'", "keep one of them");
            }
            // A topic may repeat its own name among its aliases; two topics may not share a spelling.
            Set<String> own = new HashSet<>();
            spelling(topic, topic.get("name"), own, owner, mistakes);
            topic.list("aliases").forEach(alias -> spelling(topic, alias, own, owner, mistakes));
        }
        for (Fields topic : root.maps("topics")) {
            String parent = topic.text("parent");
            if (!parent.isEmpty() && !bySlug.containsKey(parent)) {
                mistakes.unknown(at(topic, "parent"), "no topic '" + parent + "'", parent, bySlug.keySet());
            } else if (!parent.isEmpty() && isBelowItself(topic, bySlug)) {
                mistakes.add(
                        at(topic, "parent"), "'" + topic.text("slug") + "' would be its own parent", "cut the circle");
            }
        }
    }

    private static void spelling(
            Fields topic, @Nullable Node node, Set<String> own, Map<String, String> owner, Mistakes mistakes) {
        if (node instanceof Scalar scalar && own.add(Taxonomy.fold(scalar.value()))) {
            String other = owner.putIfAbsent(Taxonomy.fold(scalar.value()), topic.text("slug"));
            if (other != null && !other.equals(topic.text("slug"))) {
                mistakes.add(
                        scalar.at(),
                        "'" + scalar.value() + "' already means the topic '" + other + "'",
                        "remove it here or there");
            }
        }
    }

    private static boolean isBelowItself(Fields topic, Map<String, Fields> bySlug) {
        Set<String> above = new HashSet<>();
        Fields at = topic;
        while (at != null && above.add(at.text("slug"))) {
            at = bySlug.get(at.text("parent"));
        }
        return at != null && at.text("slug").equals(topic.text("slug"));
    }

    /**
     * Turns, exchanges and topics that an analysis names.
     *
     * @param transcript empty, as the taxonomy, where its file is wrong: what it lacks would be a mistake that nobody made
     */
    static void inAnalysis(
            Fields root, Optional<Transcript> transcript, Optional<Taxonomy> taxonomy, Mistakes mistakes) {
        new References(mistakes, transcript, taxonomy).analysis(root);
    }

    private void analysis(Fields root) {
        List<Fields> exchanges = root.maps("exchanges");
        Map<String, Mark> ids = new LinkedHashMap<>();
        exchanges.forEach(exchange -> address(exchange.get("id"), ids));
        Set<String> current = new LinkedHashSet<>(ids.keySet());
        exchanges.forEach(exchange -> exchange.list("aliases").forEach(alias -> address(alias, ids)));
        Map<Integer, String> taken = new HashMap<>();
        Set<String> before = new HashSet<>();
        for (Fields exchange : exchanges) {
            turns(exchange, taken);
            exchangeNamed(exchange.get("follows"), exchange, before, current);
            before.add(exchange.text("id"));
            for (Section section : Section.values()) {
                evidence(exchange.list(section.key()));
            }
            exchange.maps(Section.CLAIMS.key()).forEach(claim -> turn(claim.get("turn")));
            exchange.list(Section.TOPICS.key())
                    .forEach(topic -> topic(topic instanceof Fields map ? map.get("topic") : topic));
        }
        overall(root.map("overall"), current);
        for (Field area : root.map("insights").fields().values()) {
            if (area.value() instanceof Items list) {
                list.items().forEach(node -> recommendation(node, current));
            }
        }
    }

    private void address(@Nullable Node id, Map<String, Mark> ids) {
        if (!(id instanceof Scalar scalar)) {
            return;
        }
        Mark earlier = ids.putIfAbsent(scalar.value(), scalar.at());
        if (earlier != null) {
            mistakes.add(
                    scalar.at(),
                    "the id '" + scalar.value() + "' stands here a second time",
                    "it first stands in line " + earlier.line() + ": each exchange needs its own");
        } else if (RESERVED.contains(scalar.value())) {
            mistakes.add(
                    scalar.at(),
                    "the id '" + scalar.value() + "' is taken by a page of the interview",
                    "choose another");
        }
    }

    private void turns(Fields exchange, Map<Integer, String> taken) {
        Node node = exchange.get("turns");
        if (node == null) {
            return;
        }
        if (!PatternSchema.TURNS.pattern().matcher(exchange.text("turns")).matches()) {
            return; // its shape is wrong, and that is said already
        }
        for (int id : TurnNumbers.parse(exchange.text("turns"))) {
            if (lacks(id)) {
                noTurn(node.at(), id);
                return;
            }
            String other = taken.putIfAbsent(id, exchange.text("id"));
            if (other != null) {
                mistakes.warn(
                        node.at(),
                        "turn " + id + " belongs to '" + other + "' as well",
                        "give each turn to one exchange, unless both really rest on it");
            }
        }
    }

    /** {@code follows} points back: a thread is told in the order of the talk, so it cannot run in a circle. */
    private void exchangeNamed(@Nullable Node node, Fields exchange, Set<String> before, Set<String> all) {
        if (!(node instanceof Scalar scalar) || before.contains(scalar.value())) {
            return;
        }
        if (all.contains(scalar.value())) {
            String id = exchange.text("id");
            mistakes.add(
                    scalar.at(),
                    scalar.value().equals(id)
                            ? "'" + id + "' follows itself"
                            : "'" + id + "' follows '" + scalar.value() + "', which stands below it",
                    "an exchange follows an earlier one");
        } else {
            mistakes.unknown(scalar.at(), "no exchange '" + scalar.value() + "' in this file", scalar.value(), all);
        }
    }

    private void evidence(List<Node> points) {
        for (Node point : points) {
            if (point instanceof Fields map) {
                map.maps("evidence").forEach(evidence -> turn(evidence.get("turn")));
            }
        }
    }

    private void turn(@Nullable Node node) {
        if (node instanceof Scalar scalar
                && IntegerSchema.isOne(scalar.value())
                && lacks(Integer.parseInt(scalar.value()))) {
            noTurn(scalar.at(), Integer.parseInt(scalar.value()));
        }
    }

    private boolean lacks(int turn) {
        return transcript.map(talk -> !talk.has(turn)).orElse(false);
    }

    private void noTurn(Mark at, int id) {
        int turns = transcript.map(talk -> talk.turns().size()).orElse(0);
        mistakes.add(
                at,
                "no turn " + id + " in the transcript",
                turns == 0 ? "there is no transcript yet" : "its turns are numbered 1 to " + turns);
    }

    private void topic(@Nullable Node node) {
        if (node instanceof Scalar scalar
                && taxonomy.isPresent()
                && taxonomy.get().find(scalar.value()).isEmpty()) {
            mistakes.warn(
                    scalar.at(),
                    "no topic '" + scalar.value() + "' in topics.yaml",
                    Nearest.hint(
                            scalar.value(),
                            taxonomy.get().all().stream()
                                    .map(topic -> topic.slug())
                                    .toList(),
                            "add it there, so that it gets a summary"));
        }
    }

    private void recommendation(Node node, Set<String> exchanges) {
        if (node instanceof Fields map) {
            map.list("from").forEach(from -> exchange(from, exchanges));
            map.list("topics").forEach(this::topic);
        }
    }

    private void overall(Fields overall, Set<String> exchanges) {
        evidence(overall.list("carried"));
        evidence(overall.list("week"));
        for (Fields mistake : overall.maps("wrong")) {
            exchange(mistake.get("exchange"), exchanges);
            turn(mistake.get("turn"));
        }
        overall.maps("stories").forEach(story -> story.list("told").forEach(told -> exchange(told, exchanges)));
    }

    private void exchange(@Nullable Node node, Set<String> exchanges) {
        if (node instanceof Scalar scalar && !exchanges.contains(scalar.value())) {
            mistakes.unknown(scalar.at(), "no exchange '" + scalar.value() + "'", scalar.value(), exchanges);
        }
    }

    /** Exchanges and turns that a mentor's notes name; empty is what could not be read. */
    static void inNotes(
            Fields root, Optional<Set<String>> exchanges, Optional<Transcript> transcript, Mistakes mistakes) {
        References references = new References(mistakes, transcript, Optional.empty());
        for (Fields note : root.maps("notes")) {
            references.turn(note.get("turn"));
            exchanges.ifPresent(known -> references.exchange(note.get("exchange"), known));
        }
    }

    private static Mark at(Fields map, String key) {
        Node node = map.get(key);
        return node == null ? map.at() : node.at();
    }
}
