package debrief.playbook;

import debrief.measure.Found;
import debrief.measure.Mark;
import debrief.playbook.Vocabulary.Words;
import debrief.words.Phrases;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells which part of an outline a sentence of the candidate belongs to. */
final class Parts {

    /** The part that takes the first sentence that speaks of the question. */
    private static final String ANSWER = "answer";

    /** Which part a sentence goes to when it could go to several. */
    private static final List<String> ORDER = List.of(
            "question greeting thanks present past wish result limit task situation action example reason number"
                    .split(" "));

    private final List<String> parts;
    private final Assessment assessment;
    private final Vocabulary vocabulary;
    private final Map<Mark, Phrases> marks = new EnumMap<>(Mark.class);
    private boolean answered;

    /** @param parts the outline's, in the order in which they are said */
    Parts(List<String> parts, Assessment assessment, Vocabulary vocabulary) {
        this.parts = parts;
        this.assessment = assessment;
        this.vocabulary = vocabulary;
        for (Mark mark : List.of(Mark.SITUATION, Mark.TASK, Mark.ACTION, Mark.RESULT)) {
            marks.put(
                    mark,
                    Phrases.of(assessment.heard().measures().found(mark).stream()
                            .map(Found::words)
                            .toList()));
        }
    }

    /** @param before the part of the sentence before; empty for the first */
    String part(SpokenSentence sentence, String before) {
        if (!answered && parts.contains(ANSWER) && speaksOfTheQuestion(sentence)) {
            answered = true;
            return ANSWER;
        }
        for (String part : ORDER) {
            if (parts.contains(part) && isIn(part, sentence)) {
                return part;
            }
        }
        if (!before.isEmpty()) {
            return before;
        }
        return parts.contains(ANSWER) || parts.isEmpty() ? ANSWER : parts.get(0);
    }

    private boolean speaksOfTheQuestion(SpokenSentence sentence) {
        return !assessment.has(Feature.INDIRECT)
                || assessment.question().isIn(sentence.stems().collect(Collectors.toSet()));
    }

    /** Whether a sentence says something that belongs to a part, wherever the sentence itself goes. */
    boolean isIn(String part, SpokenSentence sentence) {
        return switch (part) {
            case "greeting" -> vocabulary.in(Words.SMALL_TALK, sentence);
            case "question" -> sentence.asks();
            case "thanks" -> vocabulary.in(Words.THANKS, sentence);
            case "result" -> vocabulary.in(Words.OUTCOME, sentence) || has(Mark.RESULT, sentence);
            case "limit" -> vocabulary.in(Words.TRADE_OFF, sentence);
            case "task" -> has(Mark.TASK, sentence);
            case "situation" -> has(Mark.SITUATION, sentence);
            case "action" -> has(Mark.ACTION, sentence) || vocabulary.in(Words.OWN_PART, sentence);
            case "example" -> vocabulary.in(Words.CASE, sentence);
            case "reason" -> vocabulary.in(Words.BECAUSE, sentence);
            case "wish" -> vocabulary.in(Words.WISH, sentence);
            case "present" -> vocabulary.in(Words.PRESENT, sentence);
            case "past" -> vocabulary.in(Words.PAST, sentence);
            case "number" -> sentence.hasNumber();
            default -> false;
        };
    }

    private boolean has(Mark mark, SpokenSentence sentence) {
        return Vocabulary.first(marks.getOrDefault(mark, Phrases.NONE), sentence)
                .isPresent();
    }
}
