package debrief.generate.checks;

import debrief.generate.prompt.Ground;
import java.util.List;

/** One promise of the report, held against the words of the interview. */
@FunctionalInterface
public interface Check {

    /** All of them, in the order in which they are asked: what mends words before what reads them. */
    List<Check> ALL = List.of(
            new BoundsCheck(),
            new MarkupCheck(),
            new GestureCheck(),
            new TurnCheck(),
            new AbsenceCheck(),
            new SuperlativeCheck(),
            new EvidenceCheck(),
            new QuoteCheck(),
            new ClaimCheck(),
            new RatingCheck(),
            new TopicCheck(),
            new AskCheck(),
            new FactsCheck(),
            new DoubtCheck(),
            new SpeechLengthCheck());

    /**
     * Looks at a part and passes by those that are not its own.
     *
     * @param found gets what must be written again, and what is only told
     * @return the part as it may be kept, but for its faults
     */
    Part check(Part part, Ground ground, Verdicts found);
}
