package debrief.generate.checks;

import debrief.generate.prompt.Excerpt;
import debrief.generate.prompt.Ground;
import debrief.measure.Range;
import debrief.model.Section;
import java.util.regex.Pattern;

/** A suggested answer can be said in the time that its kind of question has; a third more or less is only remarked on. */
public final class SpeechLengthCheck implements Check {

    private static final Pattern SLOT = Pattern.compile("\\[fill in:[^\\]]*\\]");
    private static final Pattern MARKS = Pattern.compile("[*_`>#]+|(?m)^\\s*[-+]\\s");

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        if (!part.is(Section.SUGGESTED) || part.body().prose().isBlank()) {
            return part;
        }
        Range range = ground.measures().range();
        int words = words(part.body().prose());
        String told = "%d words, where %d to %d can be said well".formatted(words, range.from(), range.to());
        if (3 * words > 4 * range.to()) {
            found.fault(0, told + "; shorten it");
        } else if (words > range.to() || 2 * words < range.from()) {
            // A short one may be all that can be said truly.
            found.remark(0, told);
        }
        return part;
    }

    /** As spoken; a slot is two words, whatever its hint. */
    public static int words(String prose) {
        String plain =
                MARKS.matcher(SLOT.matcher(prose).replaceAll(" some words ")).replaceAll("");
        return Excerpt.count(plain);
    }
}
