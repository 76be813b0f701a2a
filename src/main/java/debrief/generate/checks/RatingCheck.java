package debrief.generate.checks;

import debrief.generate.prompt.Ground;
import debrief.model.Body;
import debrief.model.Rating;
import debrief.model.Section;

/** A rating is 1 to 4 on each side and rests on words of the candidate: who only asks for a 4 does not get it. */
public final class RatingCheck implements Check {

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        if (!part.is(Section.RATING)) {
            return part;
        }
        for (int side : part.sides()) {
            if (side < 1 || side > Rating.BEST) {
                found.fault(0, "a side of a rating is 1, 2, 3 or 4, not " + side);
            }
        }
        if (!ground.isAnswered()) {
            found.fault(0, "the candidate said nothing here that could be rated");
        } else if (part.ratedOn().isEmpty() && found.isFine()) {
            found.fault(0, "it rests on nothing; quote the candidate's words that it rests on in \"because\"");
        }
        return found.isFine()
                ? part.with(new Body.Marks(Rating.of(
                        part.sides().get(0), part.sides().get(1), part.sides().get(2))))
                : part;
    }
}
