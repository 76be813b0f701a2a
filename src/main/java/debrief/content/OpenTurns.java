package debrief.content;

import debrief.content.ContentFolder.Content;
import debrief.model.Exchange;
import debrief.model.Interview;
import debrief.model.Turn;
import debrief.problem.Location;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns that the author of an analysis put in no question.
 *
 * @param at where the author lists the questions
 * @param turns as one would write them there
 */
public record OpenTurns(Location at, String interview, String turns) {

    /** Of all interviews whose questions a person began to write down. */
    public static List<OpenTurns> in(Content content) {
        Places places = Places.of(content);
        return content.portfolio().interviews().stream()
                .filter(interview ->
                        interview.report().isAuthored() && !open(interview).isEmpty())
                .map(interview -> new OpenTurns(
                        places.ofExchanges(interview.id()),
                        interview.id(),
                        TurnNumbers.write(open(interview)).toString()))
                .toList();
    }

    private static List<Integer> open(Interview interview) {
        Set<Integer> taken = interview.report().exchanges().stream()
                .filter(exchange -> !exchange.proposed())
                .map(Exchange::turns)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return interview.transcript().turns().stream()
                .map(Turn::id)
                .filter(id -> !taken.contains(id))
                .toList();
    }
}
