package debrief.generate;

import debrief.coach.Assignment;
import debrief.coach.Draft;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.coach.ModelFailure.Kind;
import debrief.generate.checks.Check;
import debrief.generate.checks.Fault;
import debrief.generate.checks.Part;
import debrief.generate.checks.PartReader;
import debrief.generate.checks.Verdicts;
import debrief.generate.prompt.Briefing;
import debrief.generate.prompt.Ground;
import debrief.generate.prompt.ReplySchema;
import debrief.generate.prompt.WritePrompt;
import debrief.model.Keyed;
import debrief.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The work on one assignment: what passes the checks is kept at once, what fails is asked for again, and what fails to the
 * end is left out with its reason.
 */
final class Writing {

    private static final int TOKENS_ANSWER = 300;
    private static final int TOKENS_SPARE = 600;
    private static final String SILENT =
            "neither what worked nor what to fix nor a better answer is there; say what there is to"
                    + " say of this answer, or leave it empty again if that is the truth";

    private final Ground ground;
    private final LanguageModel model;
    private final Kept kept;
    private final List<String> open;
    private final Map<String, Tried> tried = new LinkedHashMap<>();

    /**
     * The latest version of a part that cannot be kept as it is.
     *
     * @param part as far as it could be read
     * @param faults what the checks say of it
     * @param lost why points of the reply are not in it
     * @param latest what is wrong with the latest reply in its place
     */
    private record Tried(Part part, List<Fault> faults, List<Fault> lost, List<Fault> latest) {}

    private Writing(Assignment assignment, LanguageModel model) {
        this.model = model;
        this.ground = Ground.of(assignment);
        this.kept = new Kept(assignment.asks());
        this.open = new ArrayList<>(
                WritePrompt.parts(assignment.sections(), !assignment.asks().isEmpty()));
    }

    /** A talk that is too long for the model to read is shown in part. */
    static Draft of(Assignment assignment, LanguageModel model) throws ModelFailure, InterruptedException {
        Briefing briefing = Briefing.of(assignment.portfolio(), assignment.interview());
        try {
            return new Writing(assignment, model).draft(briefing);
        } catch (ModelFailure failure) {
            if (failure.kind() != Kind.TOO_LONG || !briefing.whole()) {
                throw failure;
            }
            return new Writing(assignment, model).draft(Briefing.of(assignment.portfolio(), assignment.interview(), 0));
        }
    }

    private Draft draft(Briefing briefing) throws ModelFailure, InterruptedException {
        if (open.isEmpty()) {
            return kept.draft(0);
        }
        Conversation talk = new Conversation(model, WritePrompt.of(ground, briefing, open));
        for (int attempt = 1; !open.isEmpty() && attempt <= Conversation.ATTEMPTS && !talk.isOver(); attempt++) {
            if (attempt > 1) {
                talk.object(objections(), open);
            }
            take(talk.ask(open, room()));
            if (attempt == 1) {
                refuseSilence();
            }
        }
        tried.forEach((key, last) -> kept.fail(last.part(), last.faults(), last.lost(), last.latest()));
        return kept.draft(talk.tokens());
    }

    private void take(Reply reply) {
        reply.repairs().forEach(kept::repaired);
        for (String key : List.copyOf(open)) {
            List<Fault> faults = new ArrayList<>(reply.faults().getOrDefault(key, List.of()));
            if (reply.parts().has(key)) {
                take(PartReader.read(reply.parts(), section(key)), faults);
            } else {
                if (!reply.isUsable()) {
                    faults.add(new Fault(0, reply.refusal()));
                }
                Tried before = tried.get(key);
                Part nothing = Part.nothing(section(key));
                tried.put(
                        key,
                        before == null
                                ? new Tried(nothing, List.of(), List.of(), faults)
                                : new Tried(before.part(), before.faults(), before.lost(), faults));
            }
        }
    }

    /** An answer of which nothing is said at all was not read: that is asked about once. */
    private void refuseSilence() {
        List<Section> all = List.of(Section.STRENGTHS, Section.ISSUES, Section.SUGGESTED);
        if (ground.isAnswered()
                && ground.assignment().sections().containsAll(all)
                && all.stream().allMatch(kept::hasNothing)) {
            for (Section section : all) {
                kept.open(section);
                open.add(section.key());
                List<Fault> why = List.of(new Fault(0, SILENT));
                tried.put(section.key(), new Tried(Part.nothing(section), List.of(), List.of(), why));
            }
        }
    }

    /** @param lost why points of it are not in it */
    private void take(Part read, List<Fault> lost) {
        Verdicts found = new Verdicts();
        Part part = read;
        for (Check check : Check.ALL) {
            part = check.check(part, ground, found);
        }
        if (found.isFine() && lost.isEmpty()) {
            kept.add(part, found.remarks());
            tried.remove(part.key());
            open.remove(part.key());
        } else {
            List<Fault> all = new ArrayList<>(lost);
            all.addAll(found.faults());
            tried.put(part.key(), new Tried(part, found.faults(), lost, all));
        }
    }

    private static @Nullable Section section(String key) {
        return Keyed.find(Section.class, key).orElse(null);
    }

    private List<String> objections() {
        return tried.entrySet().stream()
                .flatMap(entry -> entry.getValue().latest().stream().map(fault -> fault.in(entry.getKey())))
                .distinct()
                .toList();
    }

    private int room() {
        int room = TOKENS_SPARE;
        for (String key : open) {
            room += switch (key) {
                case ReplySchema.ANSWERS ->
                    TOKENS_ANSWER * ground.assignment().asks().size();
                case "suggested" -> 900;
                case "issues" -> 700;
                case "strengths", "claims", "followups" -> 350;
                default -> 150;
            };
        }
        return room;
    }
}
