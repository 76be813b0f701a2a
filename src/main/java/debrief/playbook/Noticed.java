package debrief.playbook;

import debrief.model.Point.Evidence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was noticed in one exchange, and the words it rests on. Filled by the rules, then only read. */
final class Noticed {

    /**
     * What a slot holds.
     *
     * @param text for Markdown
     * @param measure it is a figure of this very answer
     */
    record Held(String text, List<Evidence> evidence, boolean measure) {}

    private final Map<Feature, List<Evidence>> features = new EnumMap<>(Feature.class);
    private final Map<Slot, Held> slots = new EnumMap<>(Slot.class);

    void feature(Feature feature) {
        features.putIfAbsent(feature, List.of());
    }

    void feature(Feature feature, Quote quote) {
        feature(feature, quote.evidence());
    }

    void feature(Feature feature, Evidence evidence) {
        features.put(feature, List.of(evidence));
    }

    void feature(Feature feature, Slot slot, Quote quote) {
        feature(feature, quote);
        hold(slot, quote.shown());
    }

    void hold(Slot slot, Held held) {
        slots.put(slot, held);
    }

    /** Words that are no quote, and the place that they speak of. */
    void text(Slot slot, String text, List<Evidence> evidence) {
        hold(slot, new Held(text, evidence, false));
    }

    void measure(Slot slot, String text) {
        hold(slot, new Held(text, List.of(), true));
    }

    boolean has(Feature feature) {
        return features.containsKey(feature);
    }

    /** In the order in which they matter. */
    Set<Feature> features() {
        return features.keySet();
    }

    /** The strengths or the faults, in the order in which they matter. */
    List<Feature> features(Feature.Side side) {
        return features.keySet().stream()
                .filter(feature -> feature.side() == side)
                .toList();
    }

    List<Evidence> evidence(Feature feature) {
        return features.getOrDefault(feature, List.of());
    }

    Optional<Held> held(Slot slot) {
        return Optional.ofNullable(slots.get(slot));
    }
}
