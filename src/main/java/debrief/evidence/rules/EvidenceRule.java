package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;
import java.util.List;

/**
 * One kind of fault that a report can have:
 *
 * <pre>{@code
 * final class EmptyAnswer implements EvidenceRule {
 *
 *     public Finding.Kind kind() {
 *         return Finding.Kind.EMPTY_ANSWER;
 *     }
 *
 *     public void check(Dossier dossier, Findings found) {
 *         for (ReviewedExchange exchange : dossier.exchanges()) {
 *             if (exchange.answers().isEmpty()) {
 *                 found.add(exchange.place(""), "", "nobody answers", "delete the question");
 *             }
 *         }
 *     }
 * }
 * }</pre>
 */
public interface EvidenceRule {

    /** The first that speaks of a place has it, so what is false comes before what is weak. */
    List<EvidenceRule> ALL = List.of(
            new PrivateData(),
            new PrivateWordsQuoted(),
            new PrivateTextRepeated(),
            new RepeatedTurns(),
            new DuplicateExchange(),
            new MisattributedQuote(),
            new UnverifiedQuote(),
            new WrongTechnicalClaim(),
            new FalseCriticism(),
            new UnsupportedFact(),
            new ContradictingSuggestions(),
            new ContradictingAnswers(),
            new LostThread(),
            new AskUnanswered(),
            new OwnAdviceBroken(),
            new AdviceWithoutData(),
            new GenericPoint(),
            new MissingStrengths(),
            new NonVerbalClaim(),
            new NonTechnicalTopic(),
            new TopicSynonym(),
            new QuestionTermsMissed(),
            new PushBackIgnored());

    /** What it finds, and nothing else. */
    Finding.Kind kind();

    /** Tells what is wrong in one interview's report, in reading order. */
    void check(Dossier dossier, Findings found);

    /** Takes what a rule finds; its kind is the rule's. */
    @FunctionalInterface
    interface Findings {

        /**
         * @param words the fewest words that are wrong, as the report has them; empty when something is missing
         * @param message what was found and why it is a fault
         * @param hint what to try
         */
        void add(Finding.Place place, String words, String message, String hint);
    }
}
