package debrief.generate.checks;

import debrief.evidence.reading.Unsaid;
import debrief.evidence.reading.Voice;
import debrief.generate.prompt.Ground;
import debrief.model.Section;
import debrief.talk.Said;
import debrief.words.Text;
import java.util.List;
import java.util.regex.Pattern;

/** What was said in an answer is not missing from it. */
public final class AbsenceCheck implements Check {

    /** "You do not name the database" may be right of an answer that says "the database": only a name is a name. */
    private static final Pattern NAMELESS = Pattern.compile("(?s)(?i:.*\\bnam(?:e|es|ed|ing)\\b)[^\\p{Lu}`]*");

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        if (Voice.of(part.key()) != Voice.JUDGING && !part.is(Section.HANDLING) && !part.is(Section.IMPROVEMENTS)) {
            return part;
        }
        List<Said> answers = ground.turns().stream()
                .filter(EvidenceCheck::isCandidate)
                .map(Said::of)
                .toList();
        for (Part.Text text : part.texts()) {
            boolean cites = text.bullet() > 0
                    && !part.body().points().get(text.bullet() - 1).evidence().isEmpty();
            Unsaid.in(Text.of(text.text()), cites, answers).stream()
                    .filter(unsaid -> !NAMELESS.matcher(unsaid.words()).matches())
                    .forEach(unsaid -> found.fault(
                            text.bullet(),
                            "\"%s\" is not so: t%d says \"%s\"; say what is missing of it, or leave the point out"
                                    .formatted(unsaid.words(), unsaid.turn().id(), unsaid.said())));
        }
        return part;
    }
}
