package debrief.evidence.rules;

import debrief.evidence.reading.Phrases;
import debrief.evidence.reading.WordAt;

import debrief.evidence.rules.OwnAdviceBroken.Fault;
import java.util.List;
import java.util.Optional;

/** "Avoid negative remarks", and an answer that says "unfortunately". */
final class AdvisedTone {

    private static final Phrases POSITIVE = Phrases.read(AdvisedTone.class, "advice-positive.txt");
    private static final Phrases NEGATIVE = Phrases.read(AdvisedTone.class, "negative.txt");

    private AdvisedTone() {}

    static Optional<Fault> broken(List<String> advice, String suggested) {
        List<WordAt> words = WordAt.of(suggested);
        Optional<Phrases.Hit> negative = NEGATIVE.firstIn(words);
        if (negative.isEmpty()) {
            return Optional.empty();
        }
        return advice.stream()
                .filter(sentence -> POSITIVE.areIn(WordAt.of(sentence)))
                .findFirst()
                .map(sentence -> new Fault(
                        negative.get().in(suggested, words),
                        "the advice is \"" + Snippet.beginning(sentence)
                                + "\", and the suggested answer has a negative word"));
    }
}
