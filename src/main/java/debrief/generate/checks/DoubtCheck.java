package debrief.generate.checks;

import debrief.evidence.reading.Voice;
import debrief.evidence.reading.Withdrawn;
import debrief.generate.prompt.Ground;
import debrief.knowledge.Hit;
import debrief.model.Claim;
import debrief.model.Section;
import debrief.words.Sentence;
import debrief.words.Text;

/**
 * A better answer never says again what the interviewer doubted, what the candidate took back, or what a pack calls wrong; and where the
 * interviewer doubted, the report says what to say then.
 */
public final class DoubtCheck implements Check {

    private static final int SHOWN = 140;

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        if (part.is(Section.HANDLING) && part.isEmpty()) {
            met(ground, found);
        }
        if (Voice.of(part.key()) != Voice.CANDIDATE) {
            return part;
        }
        Text text = Text.of(part.body().prose());
        Withdrawn withdrawn = ground.testimony().withdrawn().get();
        for (Sentence sentence : text.sentences()) {
            withdrawn.in(sentence).ifPresent(passage -> found.fault(0, reason(sentence, passage)));
        }
        for (Hit hit : ground.testimony().knowledge().get().in(text)) {
            if (hit.statement().verdict() == Claim.Verdict.WRONG) {
                found.fault(
                        0,
                        "\"%s\" is wrong by a knowledge pack: %s"
                                .formatted(
                                        text.source().substring(hit.clauseStart(), hit.clauseEnd()),
                                        hit.statement().because()));
            }
        }
        return part;
    }

    private static void met(Ground ground, Verdicts found) {
        ground.testimony().withdrawn().get().passages().stream()
                .filter(passage -> passage.doubted() && ground.isHere(passage.by()))
                .findFirst()
                .ifPresent(passage -> found.fault(
                        0,
                        "the interviewer doubts in t%d; say what they wanted to hear, how the candidate met it, and one sentence to say then"
                                .formatted(passage.by())));
    }

    private static String reason(Sentence sentence, Withdrawn.Passage passage) {
        String raw = sentence.raw().strip();
        String shown = raw.length() > SHOWN ? raw.substring(0, SHOWN) + "…" : raw;
        return (passage.doubted()
                        ? "\"%s\" says again what the interviewer doubted in t%d; leave it out or say what is right"
                        : "\"%s\" says again what the candidate took back in t%d; use the mended words")
                .formatted(shown, passage.by());
    }
}
