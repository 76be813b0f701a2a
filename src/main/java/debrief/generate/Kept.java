package debrief.generate;

import debrief.coach.Draft;
import debrief.generate.checks.Fault;
import debrief.generate.checks.Part;
import debrief.generate.prompt.ReplySchema;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Section;
import debrief.model.Written;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The draft as it grows. */
final class Kept {

    private static final int LONGEST_REASON = 600;

    private final List<Ask> asks;
    private final Map<Section, Written> sections = new EnumMap<>(Section.class);
    private final Map<String, String> answers = new LinkedHashMap<>();
    private String askFailure = "";

    Kept(List<Ask> asks) {
        this.asks = asks;
    }

    /** A part that passed. An empty one says that there is nothing to say, which is no gap. */
    void add(Part part) {
        Section section = part.section();
        if (section == null) {
            part.body()
                    .points()
                    .forEach(answer -> answers.put(
                            asks.get(Integer.parseInt(answer.label()) - 1).text(), answer.text()));
        } else {
            sections.put(section, Written.by(null, part.body()));
        }
    }

    /**
     * A part that did not pass. Bullets that are right are kept without those that are not; where the fault lies in the
     * whole, nothing is.
     *
     * @param part its last version; null when none could be read
     */
    void fail(String key, @Nullable Part part, List<Fault> faults) {
        Set<Integer> wrong = faults.stream().map(Fault::bullet).collect(Collectors.toSet());
        boolean whole = wrong.contains(0);
        if (key.equals(ReplySchema.ANSWERS)) {
            askFailure = reason(faults);
            if (part != null) {
                add(part.without(wrong));
            }
            return;
        }
        Section section = Section.valueOf(key.toUpperCase(Locale.ROOT));
        Part right = part == null || whole ? null : part.without(wrong);
        if (right == null || right.isEmpty()) {
            sections.put(section, Written.failed(section, reason(faults)));
        } else {
            add(right);
        }
    }

    private static String reason(List<Fault> faults) {
        String reason = faults.stream()
                .map(fault ->
                        fault.bullet() == 0 ? fault.reason() : "point %d: %s".formatted(fault.bullet(), fault.reason()))
                .distinct()
                .collect(Collectors.joining("; "));
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason;
    }

    Draft draft(int tokens) {
        return Draft.of(new Analysis(sections), answers, askFailure, tokens);
    }
}
