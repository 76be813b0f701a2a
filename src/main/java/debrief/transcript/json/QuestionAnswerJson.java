package debrief.transcript.json;

import com.fasterxml.jackson.databind.JsonNode;
import debrief.transcript.reading.Pieces;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.Spoken;
import java.util.List;
import java.util.Optional;

/**
 * Questions and answers in pairs, in an array under any key; the labels are {@code Q} and {@code A}.
 *
 * <pre>
 * {"round": "first", "pairs": [{"question": "Who are you?", "answer": "A tester."}]}
 * </pre>
 */
final class QuestionAnswerJson implements JsonShape {

    private static final List<String> QUESTION = Values.keys("question Question q Q question_text questionText");

    private static final List<String> ANSWER = Values.keys("answer Answer a A response answer_text answerText"
            + " candidate_answer user_answer userAnswer transcript");

    @Override
    public Optional<Reading> read(JsonNode root) {
        return Values.arrays(root).stream()
                .filter(array -> isPair(array.path(0)))
                .findFirst()
                .flatMap(this::pairs);
    }

    private Optional<Reading> pairs(JsonNode array) {
        Pieces pieces = Pieces.apart();
        for (JsonNode pair : array) {
            pieces.add("Q", Spoken.UNTIMED, Spoken.UNTIMED, Values.text(pair, QUESTION), 1);
            pieces.add("A", Spoken.UNTIMED, Spoken.UNTIMED, Values.text(pair, ANSWER), 1);
        }
        List<Spoken> turns = pieces.turns();
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.of(Reading.of("question-answer-json", turns, List.of(), List.of()));
    }

    private static boolean isPair(JsonNode pair) {
        return !Values.text(pair, QUESTION).isEmpty() && ANSWER.stream().anyMatch(pair::has);
    }
}
