package debrief.generate.checks;

import debrief.evidence.reading.QuoteSearch;
import debrief.generate.prompt.Ground;
import debrief.model.Body;
import debrief.model.Rating;
import debrief.model.Section;
import debrief.model.Turn;
import java.util.List;
import java.util.regex.Pattern;

/** A rating is 1 to 4 on each side and its reason has words of the candidate: who only asks for a 4 does not get it. */
public final class RatingCheck implements Check {

    /** The last of the sides. */
    private static final int EVIDENCE = 2;

    private static final Pattern QUOTED = Pattern.compile("[\"“„«]([^\"“”„«»]{2,})[\"”“»]");

    @Override
    public Part check(Part part, Ground ground, Verdicts found) {
        if (!part.is(Section.RATING)) {
            return part;
        }
        boolean fits = part.sides().size() == 3;
        for (int i = 0; i < part.sides().size(); i++) {
            int side = part.sides().get(i);
            // Where no example was asked for, nobody can be rated for one.
            if (side < (i == EVIDENCE ? 0 : 1) || side > Rating.BEST) {
                fits = false;
                found.fault(0, "a side of a rating is 1, 2, 3 or 4, not " + side);
            }
        }
        if (!ground.isAnswered()) {
            found.fault(0, "the candidate said nothing here that could be rated");
        } else if (fits && !quotes(part.because(), ground)) {
            found.fault(
                    0, "it rests on nothing; say why in \"because\", with words of the candidate in quotation marks");
        }
        return fits
                ? part.with(new Body.Marks(new Rating(
                        part.because(),
                        part.sides().get(0),
                        part.sides().get(1),
                        part.sides().get(2))))
                : part;
    }

    private static boolean quotes(String because, Ground ground) {
        List<Turn> said =
                ground.turns().stream().filter(EvidenceCheck::isCandidate).toList();
        return QUOTED.matcher(because)
                .results()
                .anyMatch(quote -> !QuoteSearch.among(quote.group(1), said).isEmpty());
    }
}
