package debrief.evidence.rules;

import debrief.evidence.reading.Dossier;
import debrief.evidence.reading.Finding;

import java.util.List;
import java.util.function.Consumer;

/** One kind of fault, or a few that are seen together. */
public interface EvidenceRule {

    /** The first that speaks of a place has it, so what is false comes before what is weak. */
    List<EvidenceRule> ALL = List.of(
            new PrivateData(),
            new PrivateWordsQuoted(),
            new DuplicateExchange(),
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

    /** Tells what is wrong in one interview's report, in reading order. */
    void check(Dossier dossier, Consumer<Finding> found);
}
