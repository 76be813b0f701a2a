package debrief.generate.checks;

import debrief.evidence.reading.NewFact;
import debrief.evidence.reading.Slots;
import debrief.evidence.reading.Voice;
import debrief.generate.prompt.Ground;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Nothing is claimed of the candidate that nobody told: not in an answer to be said, not in what a coach writes.
 *
 * <p>What cannot stand goes back with its sentence; no word is ever blanked out.
 */
public final class FactsCheck implements Check {

    /** Of one: a longer one leaves out a stretch of the story, and what is around it cannot be said. */
    private static final int MOST_OF_A_SLOT = 14;

    private static final int SHOWN = 140;

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        Voice voice = Voice.of(part.key());
        for (Part.Text text : part.texts()) {
            look(text, voice, ground, found);
        }
        return part;
    }

    /** For what retells a story of the candidate's: all of it must be true. */
    public static void retold(String story, Ground ground, Verdicts found) {
        look(new Part.Text(0, story), Voice.RETELLING, ground, found);
    }

    private static void look(Part.Text written, Voice voice, Ground ground, Verdicts found) {
        Text text = Text.of(written.text());
        List<NewFact> invented = ground.testimony().facts().get().in(text, voice, ground.kind());
        invented.stream()
                .collect(Collectors.groupingBy(
                        fact -> text.sentenceOf(text.wordAt(fact.start())).number()))
                .forEach((number, facts) ->
                        found.fault(written.bullet(), reason(text.sentences().get(number), facts, voice)));
        if (voice == Voice.CANDIDATE) {
            slots(text, written.bullet(), ground, found);
        }
    }

    private static String reason(Sentence sentence, List<NewFact> facts, Voice voice) {
        String raw = sentence.raw().strip();
        String shown = raw.length() > SHOWN ? raw.substring(0, SHOWN) + "…" : raw;
        String words = facts.stream()
                .map(fact -> "\"" + fact.words() + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
        String advice = voice == Voice.CANDIDATE
                ? "use the candidate's own, or write " + slot(facts.get(0)) + " once"
                : "say of the candidate only what stands in the interview, the CV or the facts";
        return "%s in \"%s\": %s; %s".formatted(words, shown, facts.get(0).reason(), advice);
    }

    private static String slot(NewFact fact) {
        return switch (fact.kind()) {
            case NAME -> "[fill in: which name]";
            case EMPLOYER -> "[fill in: which firm]";
            case TOOL -> "[fill in: which tool]";
            case DEED -> "[fill in: what you did]";
            case NUMBER -> "[fill in: how many]";
        };
    }

    /** Small slots are welcome, for what only the candidate knows; what a design needs is decided and not left open. */
    private static void slots(Text text, int bullet, Ground ground, Verdicts found) {
        List<Slots.Slot> slots = Slots.in(text);
        int most = ground.mostSlots();
        if (slots.size() > most) {
            found.fault(
                    bullet,
                    "%d slots are too many to be said; keep the %s most and write the rest without"
                            .formatted(slots.size(), most == 1 ? "one that matters" : most + " that matter"));
        }
        slots.stream()
                .filter(slot -> slot.size() > MOST_OF_A_SLOT)
                .forEach(slot -> found.fault(
                        bullet,
                        "%s holds a whole stretch of the story; write the story, with a small slot for each fact at its place"
                                .formatted(slot.words())));
        if (!ground.isTold()) {
            slots.stream()
                    .filter(slot -> !slot.personal())
                    .forEach(slot -> found.fault(
                            bullet,
                            "%s stands for a piece of the solution; decide it, slots are for the candidate's own facts"
                                    .formatted(slot.words())));
        }
    }
}
