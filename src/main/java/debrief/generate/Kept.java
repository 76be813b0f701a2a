package debrief.generate;

import debrief.coach.Draft;
import debrief.generate.checks.Fault;
import debrief.generate.checks.OneList;
import debrief.generate.checks.Part;
import debrief.generate.checks.Remark;
import debrief.model.Analysis;
import debrief.model.Ask;
import debrief.model.Body;
import debrief.model.Section;
import debrief.model.Written;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The draft as it grows, with all that was mended in it and left out of it. */
final class Kept {

    /** What remarks on a reply as a whole are filed under. */
    private static final String REPLY = "reply";

    private static final int LONGEST_REASON = 600;

    private final List<Ask> asks;
    private final Map<Section, Written> sections = new EnumMap<>(Section.class);
    private final Map<String, List<String>> remarks = new LinkedHashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private String askFailure = "";

    Kept(List<Ask> asks) {
        this.asks = asks;
    }

    /** Somebody wrote that there is nothing to say. */
    boolean hasNothing(Section section) {
        Written written = sections.get(section);
        return written != null && written.isDone() && written.body().isEmpty();
    }

    /** It is asked for again. */
    void open(Section section) {
        sections.remove(section);
    }

    /** What was mended in a reply as a whole. */
    void repaired(String what) {
        remark(REPLY, what);
    }

    /** A part that passed. An empty one says that there is nothing to say, which is no gap. */
    void add(Part part, List<Remark> told) {
        told.forEach(remark -> remark(part.key(), remark.text()));
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
     * @param part as far as it could be read
     * @param faults what the checks say of it
     * @param lost why points of the reply could not even be read
     * @param latest what is wrong with the latest reply in its place
     */
    void fail(Part part, List<Fault> faults, List<Fault> lost, List<Fault> latest) {
        Set<Integer> wrong = faults.stream().map(Fault::bullet).collect(Collectors.toSet());
        Part right = part.without(wrong);
        Section section = part.section();
        if (section == null) {
            askFailure = reason(latest);
            add(right, List.of());
        } else if (wrong.contains(0) || right.isEmpty()) {
            sections.put(section, Written.failed(section, reason(faults.isEmpty() ? latest : faults)));
        } else {
            add(right, List.of());
            lost.forEach(fault -> remark(part.key(), "left out: " + reason(List.of(fault))));
            faults.forEach(fault -> remark(part.key(), "left out: " + reason(List.of(fault))));
        }
    }

    private void remark(String part, String text) {
        List<String> all = remarks.computeIfAbsent(part, key -> new ArrayList<>());
        if (!all.contains(text)) {
            all.add(text);
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

    /** A wrong statement that an issue quotes stands in the issue. */
    private void settle() {
        Written issues = sections.get(Section.ISSUES);
        Written claims = sections.get(Section.CLAIMS);
        if (issues == null || claims == null || !issues.isDone() || !claims.isDone()) {
            return;
        }
        OneList list = OneList.of(issues.body().points(), claims.body().claims());
        if (!list.told().isEmpty()) {
            sections.put(Section.ISSUES, Written.by(null, new Body.Points(list.issues())));
            sections.put(Section.CLAIMS, Written.by(null, new Body.Claims(list.claims())));
            list.told().forEach(told -> remark(Section.CLAIMS.key(), told));
        }
    }

    Draft draft(int tokens) {
        settle();
        return new Draft(new Analysis(sections), answers, askFailure, tokens, remarks);
    }
}
