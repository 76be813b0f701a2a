package debrief.generate.checks;

import debrief.generate.prompt.Ground;
import debrief.model.Point;
import debrief.model.Section;
import java.util.Set;

/** There is something to read in each part, and not too much of it. */
public final class BoundsCheck implements Check {

    /** Elsewhere nothing may be the truth. */
    public static final Set<Section> NEVER_EMPTY = Set.of(Section.VERDICT, Section.RATING);

    private static final int MOST_BULLETS = 8;
    private static final int MOST_PROSE = 5000;
    private static final int MOST_SUMMARY = 900;
    private static final int MOST_POINT = 900;
    private static final int MOST_ANSWER = 2000;
    private static final int MOST_LABEL = 80;
    private static final int MOST_SENTENCE = 240;

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        if (part.isEmpty() && (part.isAnswers() || NEVER_EMPTY.contains(part.section()))) {
            found.fault(0, "it is empty; write it");
        }
        if (part.size() > MOST_BULLETS && !part.isAnswers()) {
            found.fault(0, "%d bullets are too many; keep the %d that help most".formatted(part.size(), MOST_BULLETS));
        }
        for (Part.Text text : part.texts()) {
            int most = most(part);
            // A topic may be named alone: what it is stands on its own page.
            if (text.text().isBlank() && !part.is(Section.TOPICS)) {
                found.fault(text.bullet(), "it is empty; write it or leave it out");
            } else if (text.text().length() > most + (text.bullet() == 0 ? 0 : MOST_SENTENCE)) {
                found.fault(
                        text.bullet(),
                        "%d characters are too many; write at most %d"
                                .formatted(text.text().length(), most));
            }
        }
        for (int i = 0; i < part.body().points().size(); i++) {
            Point point = part.body().points().get(i);
            if (point.text().isBlank() && !point.label().isBlank()) {
                found.fault(i + 1, "it has a label and no text");
            }
            int longest = part.is(Section.APPROACHES) || part.is(Section.CHANGES) ? MOST_LABEL : MOST_SENTENCE;
            if (point.label().length() > longest) {
                found.fault(i + 1, "its label is longer than %d characters".formatted(longest));
            }
            if (part.is(Section.APPROACHES) && point.label().isBlank()) {
                found.fault(i + 1, "an approach needs a label of two to six words");
            }
        }
        return part;
    }

    private static int most(Part part) {
        if (part.isAnswers()) {
            return MOST_ANSWER;
        }
        return part.body().prose().isEmpty() ? MOST_POINT : part.is(Section.SUMMARY) ? MOST_SUMMARY : MOST_PROSE;
    }
}
