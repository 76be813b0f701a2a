package debrief.playbook;

import debrief.model.Keyed;
import debrief.model.Point.Evidence;
import debrief.playbook.KnowledgeFile.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A bullet of the playbook: when it applies, and what it says.
 *
 * @param wants what must have been noticed; the first is what the bullet is about
 * @param bars what must not have been noticed
 * @param label may be empty
 */
record Remark(List<Feature> wants, List<Feature> bars, Pieces label, Pieces text, String place) {

    /**
     * A bullet with the words of one answer in it.
     *
     * @param evidence the words it rests on
     * @param grounded it quotes this exchange or names a figure of it
     * @param slots what it speaks of
     */
    record Filled(String label, String text, List<Evidence> evidence, boolean grounded, Set<Slot> slots) {}

    /** Words with slots between them; a text has one slot fewer than it has pieces. */
    record Pieces(List<String> pieces, List<Slot> slots) {

        static Pieces of(String raw, Item item) {
            List<String> pieces = new ArrayList<>();
            List<Slot> slots = new ArrayList<>();
            int from = 0;
            for (int open = raw.indexOf('{'); open >= 0; open = raw.indexOf('{', from)) {
                int close = raw.indexOf('}', open);
                if (close < 0) {
                    throw item.wrong("\"{\" without \"}\"");
                }
                slots.add(find(Slot.class, raw.substring(open + 1, close), item));
                pieces.add(raw.substring(from, open));
                from = close + 1;
            }
            pieces.add(raw.substring(from));
            return new Pieces(pieces, slots);
        }

        Optional<String> fill(Noticed noticed) {
            StringBuilder filled = new StringBuilder(pieces.get(0));
            for (int i = 0; i < slots.size(); i++) {
                Optional<Noticed.Held> held = noticed.held(slots.get(i));
                if (held.isEmpty()) {
                    return Optional.empty();
                }
                filled.append(held.get().text()).append(pieces.get(i + 1));
            }
            return Optional.of(filled.toString());
        }
    }

    /** @throws IllegalStateException naming the place when a feature or a slot is unknown */
    static Remark of(Item item) {
        String rest = item.text();
        List<Feature> wants = new ArrayList<>();
        List<Feature> bars = new ArrayList<>();
        if (rest.startsWith("[") && !rest.startsWith("[fill in")) {
            int close = rest.indexOf(']');
            if (close < 0) {
                throw item.wrong("\"[\" without \"]\"");
            }
            for (String name : rest.substring(1, close).split(",", -1)) {
                String bare = name.strip();
                boolean not = bare.startsWith("!");
                (not ? bars : wants).add(find(Feature.class, not ? bare.substring(1) : bare, item));
            }
            rest = rest.substring(close + 1).strip();
        }
        int bar = rest.indexOf(" | ");
        String label = bar < 0 ? "" : rest.substring(0, bar).strip();
        String text = bar < 0 ? rest : rest.substring(bar + 3).strip();
        if (text.isEmpty()) {
            throw item.wrong("a bullet says something");
        }
        return new Remark(wants, bars, Pieces.of(label, item), Pieces.of(text, item), item.place());
    }

    private static <E extends Enum<E> & Keyed> E find(Class<E> type, String key, Item item) {
        String kind = type.getSimpleName().toLowerCase(Locale.ROOT);
        return Keyed.find(type, key).orElseThrow(() -> item.wrong("no " + kind + " is called \"" + key + "\""));
    }

    boolean isAbout(Feature feature) {
        return !wants.isEmpty() && wants.get(0) == feature;
    }

    /** Empty when the bullet does not apply or a slot has nothing to hold. */
    Optional<Filled> fill(Noticed noticed) {
        boolean applies = wants.stream().allMatch(noticed::has) && bars.stream().noneMatch(noticed::has);
        Optional<String> name = applies ? label.fill(noticed) : Optional.empty();
        Optional<String> words = applies ? text.fill(noticed) : Optional.empty();
        if (name.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        Set<Evidence> evidence = new LinkedHashSet<>();
        Set<Slot> spoken = new LinkedHashSet<>(label.slots());
        spoken.addAll(text.slots());
        List<Noticed.Held> held =
                spoken.stream().flatMap(slot -> noticed.held(slot).stream()).toList();
        held.forEach(one -> evidence.addAll(one.evidence()));
        if (evidence.isEmpty()) {
            wants.forEach(feature -> evidence.addAll(noticed.evidence(feature)));
        }
        boolean grounded = !evidence.isEmpty() || held.stream().anyMatch(Noticed.Held::measure);
        return Optional.of(new Filled(name.get(), words.get(), List.copyOf(evidence), grounded, spoken));
    }
}
