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

    private final Map<Sign, List<Evidence>> signs = new EnumMap<>(Sign.class);
    private final Map<Slot, Held> slots = new EnumMap<>(Slot.class);

    void sign(Sign sign) {
        signs.putIfAbsent(sign, List.of());
    }

    void sign(Sign sign, Evidence evidence) {
        signs.put(sign, List.of(evidence));
    }

    void sign(Sign sign, Slot slot, Quote quote) {
        sign(sign, quote.evidence());
        quote(slot, quote);
    }

    void quote(Slot slot, Quote quote) {
        slots.put(slot, new Held(quote.shown(), List.of(quote.evidence()), false));
    }

    void hold(Slot slot, Held held) {
        slots.put(slot, held);
    }

    /** Words that are no quote, and the place that they speak of. */
    void text(Slot slot, String text, List<Evidence> evidence) {
        slots.put(slot, new Held(text, evidence, false));
    }

    void measure(Slot slot, String text) {
        slots.put(slot, new Held(text, List.of(), true));
    }

    boolean has(Sign sign) {
        return signs.containsKey(sign);
    }

    /** In the order in which they matter. */
    Set<Sign> signs() {
        return signs.keySet();
    }

    boolean has(Sign.Side side) {
        return signs.keySet().stream().anyMatch(sign -> sign.side() == side);
    }

    List<Evidence> evidence(Sign sign) {
        return signs.getOrDefault(sign, List.of());
    }

    Optional<Held> held(Slot slot) {
        return Optional.ofNullable(slots.get(slot));
    }
}
