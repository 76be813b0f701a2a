package debrief.evidence.rules;

import debrief.evidence.rules.OwnAdviceBroken.Fault;
import debrief.words.Phrases;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.List;
import java.util.Optional;

/** "Avoid negative remarks", and an answer that says "unfortunately". */
final class AdvisedTone {

    private static final Phrases POSITIVE = Phrases.read(AdvisedTone.class, "advice-positive.txt");
    private static final Phrases NEGATIVE = Phrases.read(AdvisedTone.class, "negative.txt");

    private AdvisedTone() {}

    static Optional<Fault> broken(List<Sentence> advice, Text suggested) {
        Optional<Phrases.Hit> negative = NEGATIVE.first(suggested, 0, suggested.size());
        if (negative.isEmpty()) {
            return Optional.empty();
        }
        return advice.stream()
                .filter(sentence -> POSITIVE.in(sentence))
                .findFirst()
                .map(sentence -> new Fault(
                        negative.get().raw(),
                        "the advice is \"" + Snippet.beginning(sentence.raw())
                                + "\", and the suggested answer has a negative word"));
    }
}
