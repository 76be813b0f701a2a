package debrief.evidence.reading;

import debrief.knowledge.Knowledge;
import debrief.model.Interview;
import debrief.model.Portfolio;
import debrief.talk.Said;
import debrief.talk.Talk;
import java.util.List;
import java.util.function.Supplier;

/**
 * What an interview proves of a text that is about to be written on it; each part is made when somebody asks for it.
 *
 * @param turns all that was said
 * @param facts what nobody told
 * @param quotes who said what stands in quotation marks
 * @param withdrawn what cannot stand in a better answer
 * @param knowledge what packs say is right or wrong
 */
public record Testimony(
        List<Said> turns,
        Supplier<NewFacts> facts,
        Supplier<QuoteReading> quotes,
        Supplier<Withdrawn> withdrawn,
        Supplier<Knowledge> knowledge) {

    public Testimony {
        turns = List.copyOf(turns);
    }

    public static Testimony of(Interview interview, Portfolio portfolio) {
        List<Said> turns = Talk.of(interview.transcript()).turns();
        return new Testimony(
                turns,
                new Lazy<>(() -> NewFacts.of(interview, turns, portfolio)),
                new Lazy<>(() -> new QuoteReading(interview, turns, portfolio)),
                new Lazy<>(() -> Withdrawn.of(turns)),
                new Lazy<>(() -> Knowledge.of(portfolio.statements())));
    }

    /** A turn by its number. */
    public Said turn(int id) {
        return turns.get(id - 1);
    }
}
