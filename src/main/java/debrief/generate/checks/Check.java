package debrief.generate.checks;

import debrief.generate.prompt.Ground;
import java.util.List;

/** One promise of the report, held against the words of the interview. */
@FunctionalInterface
public interface Check {

    /** All of them, in the order in which they are asked: slots are put in when nothing else looks at the words any more. */
    List<Check> ALL = List.of(
            new BoundsCheck(),
            new MarkupCheck(),
            new GestureCheck(),
            new EvidenceCheck(),
            new ClaimCheck(),
            new RatingCheck(),
            new TopicCheck(),
            new AskCheck(),
            new KeyTermsCheck(),
            new FactsCheck(),
            new SpeechLengthCheck());

    /**
     * Looks at a part and passes by those that are not its own.
     *
     * @param found gets what must be written again, and what is only told
     * @return the part as it may be kept, but for its faults
     */
    Part check(Part part, Ground ground, Verdicts found);
}
