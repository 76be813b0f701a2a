package debrief.generate;

import debrief.coach.Assignment;
import debrief.coach.Draft;
import debrief.coach.LanguageModel;
import debrief.coach.ModelFailure;
import debrief.generate.checks.Check;
import debrief.generate.checks.Fault;
import debrief.generate.checks.Part;
import debrief.generate.checks.PartReader;
import debrief.generate.checks.Verdicts;
import debrief.generate.prompt.Ground;
import debrief.generate.prompt.PromptText;
import debrief.generate.prompt.ReplySchema;
import debrief.generate.prompt.WritePrompt;
import debrief.model.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The work on one assignment: what passes the checks is kept at once, what fails is asked for again, and what fails to the
 * end is left out with its reason.
 */
final class Writing {

    private static final int TOKENS_ANSWER = 500;
    private static final int TOKENS_SPARE = 400;

    private final Assignment assignment;
    private final Ground ground;
    private final Kept kept;
    private final EnumSet<Section> open = EnumSet.noneOf(Section.class);
    private boolean asksOpen;
    private final Map<String, Tried> tried = new LinkedHashMap<>();

    /**
     * @param part the latest version of a part that failed; null when none could be read
     * @param faults what is wrong with it
     * @param latest what is wrong with the latest reply in its place
     */
    private record Tried(@Nullable Part part, List<Fault> faults, List<Fault> latest) {}

    private Writing(Assignment assignment) {
        this.assignment = assignment;
        this.ground = Ground.of(assignment);
        this.kept = new Kept(assignment.asks());
        open.addAll(assignment.sections());
        asksOpen = !assignment.asks().isEmpty();
    }

    static Draft of(Assignment assignment, LanguageModel model, PromptText prompt, PromptText repair)
            throws ModelFailure, InterruptedException {
        return new Writing(assignment).draft(model, prompt, repair);
    }

    private Draft draft(LanguageModel model, PromptText prompt, PromptText repair)
            throws ModelFailure, InterruptedException {
        if (isDone()) {
            return kept.draft(0);
        }
        ReplySchema schema = ReplySchema.write(open, asksOpen);
        Conversation talk = new Conversation(model, WritePrompt.of(ground, prompt, schema), repair);
        for (int attempt = 1; !isDone() && attempt <= Conversation.ATTEMPTS; attempt++) {
            if (attempt > 1) {
                schema = ReplySchema.write(open, asksOpen);
                talk.object(objections(), parts(), schema);
            }
            take(talk.ask(schema, room()));
        }
        giveUp();
        return kept.draft(talk.tokens());
    }

    private boolean isDone() {
        return open.isEmpty() && !asksOpen;
    }

    private void take(Reply reply) {
        for (Section section : EnumSet.copyOf(open)) {
            take(section, reply);
        }
        if (asksOpen) {
            take(null, reply);
        }
    }

    private void take(@Nullable Section section, Reply reply) {
        String key = section == null ? ReplySchema.ANSWERS : section.key();
        List<Fault> faults = new ArrayList<>(reply.faults().getOrDefault(key, List.of()));
        if (!reply.isUsable()) {
            faults.add(new Fault(0, reply.refusal()));
        }
        if (!faults.isEmpty()) {
            Tried before = tried.get(key);
            tried.put(
                    key,
                    new Tried(
                            before == null ? null : before.part(), before == null ? faults : before.faults(), faults));
            return;
        }
        Part part = PartReader.read(reply.tree(), section);
        Verdicts found = new Verdicts();
        for (Check check : Check.ALL) {
            part = check.check(part, ground, found);
        }
        if (found.isFine()) {
            keep(part);
        } else {
            tried.put(key, new Tried(part, found.faults(), found.faults()));
        }
    }

    private void keep(Part part) {
        kept.add(part);
        tried.remove(part.key());
        if (part.section() == null) {
            asksOpen = false;
        } else {
            open.remove(part.section());
        }
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>(open.stream().map(Section::key).toList());
        if (asksOpen) {
            parts.add(ReplySchema.ANSWERS);
        }
        return parts;
    }

    private List<String> objections() {
        return tried.entrySet().stream()
                .flatMap(entry -> entry.getValue().latest().stream().map(fault -> fault.in(entry.getKey())))
                .distinct()
                .toList();
    }

    /** What can be saved of the parts that failed to the end, and why the rest cannot. */
    private void giveUp() {
        tried.forEach((key, last) -> kept.fail(key, last.part(), last.part() == null ? last.latest() : last.faults()));
    }

    private int room() {
        int room = TOKENS_SPARE + (asksOpen ? TOKENS_ANSWER * assignment.asks().size() : 0);
        for (Section section : open) {
            room += switch (section) {
                case SUMMARY, RATING -> 300;
                case SUGGESTED -> 1200;
                default -> 900;
            };
        }
        return room;
    }
}
