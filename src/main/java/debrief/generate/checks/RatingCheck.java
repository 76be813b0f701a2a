package debrief.generate.checks;

import debrief.generate.prompt.Ground;
import debrief.model.Body;
import debrief.model.Rating;
import debrief.model.Section;
import java.util.List;

/** A rating is 1 to 4 on each side and rests on words of the candidate: who only asks for a 4 does not get it. */
public final class RatingCheck implements Check {

    @Override
    public Part check(Part part, Ground ground, List<Fault> faults) {
        if (!part.is(Section.RATING)) {
            return part;
        }
        for (int side : part.sides()) {
            if (side < 1 || side > Rating.BEST) {
                faults.add(new Fault(0, "a side of a rating is 1, 2, 3 or 4, not " + side));
            }
        }
        if (!ground.isAnswered()) {
            faults.add(new Fault(0, "the candidate said nothing here that could be rated"));
        } else if (part.ratedOn().isEmpty() && faults.isEmpty()) {
            faults.add(
                    new Fault(0, "it rests on nothing; quote the candidate's words that it rests on in \"because\""));
        }
        return faults.isEmpty()
                ? part.with(new Body.Marks(new Rating(
                        part.sides().get(0), part.sides().get(1), part.sides().get(2))))
                : part;
    }
}
