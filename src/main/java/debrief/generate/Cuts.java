package debrief.generate;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.generate.prompt.Shown;
import debrief.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads how a model divides a stretch of turns: in order, without holes, no turn twice. */
final class Cuts {

    private static final int LONGEST_TITLE = 80;
    private static final Pattern UNFIT = Pattern.compile("[<>\\[\\]`#|\\n]|https?:");

    private final List<Cut> cuts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Cuts() {}

    /**
     * @param first the turn with which the stretch begins
     * @param last the turn with which it ends
     * @param earlier first turns of exchanges before the stretch
     */
    static Cuts read(JsonNode reply, int first, int last, Set<Integer> earlier) {
        Cuts cuts = new Cuts();
        Set<Integer> starts = new TreeSet<>(earlier);
        int next = first;
        for (JsonNode node : reply.path("exchanges")) {
            Kind kind = Kind.valueOf(
                    node.path("kind").asText().toUpperCase(Locale.ROOT).replace('-', '_'));
            String title = Shown.line(node.path("title").asText());
            Cut cut = new Cut(
                    node.path("first").asInt(),
                    node.path("last").asInt(),
                    title,
                    kind,
                    node.path("follows").asInt());
            cuts.place(cut, next, last);
            cuts.title(cut);
            if (cut.follows() != 0 && !starts.contains(cut.follows())) {
                cuts.faults.add("the exchange from %d follows %d, but no earlier exchange begins there"
                        .formatted(cut.first(), cut.follows()));
            }
            starts.add(cut.first());
            cuts.cuts.add(cut);
            next = Math.max(next, cut.last() + 1);
        }
        if (next <= last) {
            cuts.faults.add("turns %d to %d are in no exchange; the last one must end with turn %d"
                    .formatted(next, last, last));
        }
        return cuts;
    }

    private void place(Cut cut, int next, int last) {
        if (cut.last() < cut.first()) {
            faults.add("an exchange runs from %d back to %d".formatted(cut.first(), cut.last()));
        } else if (cut.first() < next) {
            faults.add("turn %d is in two exchanges or out of order; the next one must begin with turn %d"
                    .formatted(cut.first(), next));
        } else if (cut.first() > next) {
            faults.add("turns %d to %d are in no exchange".formatted(next, cut.first() - 1));
        }
        if (cut.last() > last) {
            faults.add("there is no turn %d here; the last one is %d".formatted(cut.last(), last));
        }
    }

    private void title(Cut cut) {
        if (cut.title().isBlank() || cut.title().length() > LONGEST_TITLE) {
            faults.add("the title of the exchange from %d must have 1 to %d characters"
                    .formatted(cut.first(), LONGEST_TITLE));
        } else if (UNFIT.matcher(cut.title()).find()) {
            faults.add("the title of the exchange from %d holds more than plain words".formatted(cut.first()));
        }
    }

    List<Cut> cuts() {
        return cuts;
    }

    /** What is wrong with them, in words that a model can act on; empty when they hold. */
    List<String> faults() {
        return faults;
    }
}
