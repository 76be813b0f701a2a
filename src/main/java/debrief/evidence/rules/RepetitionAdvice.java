package debrief.evidence.rules;

import debrief.evidence.rules.AdviceWithoutData.Baseless;
import debrief.words.Phrases;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "You repeat "basically"", and it was said once. */
final class RepetitionAdvice {

    private static final Phrases REPEATS = Phrases.read(RepetitionAdvice.class, "advice-repetition.txt");
    private static final Pattern QUOTED = Pattern.compile("[\"“„]([^\"“”„]{2,60})[\"”“]");

    private static final int TWICE = 2;

    /** "the word", "statements (e.g." */
    private static final int NEAR = 3;

    private RepetitionAdvice() {}

    static Optional<Baseless> baseless(Sentence sentence, SpokenWords spoken) {
        Text text = sentence.text();
        Optional<Phrases.Hit> repeats = REPEATS.first(sentence);
        Matcher quoted = QUOTED.matcher(text.source());
        if (repeats.isEmpty()
                || !quoted.region(text.end(repeats.get().behind() - 1), sentence.end())
                        .find()) {
            return Optional.empty();
        }
        int first = text.wordAt(quoted.start(1));
        int behind = text.wordAt(quoted.end(1));
        int times = first == behind ? TWICE : spoken.times(text.folded(first, behind));
        if (times >= TWICE || !isAbout(first, repeats.get())) {
            return Optional.empty();
        }
        return Optional.of(new Baseless(
                quoted.group(1),
                "the candidate says this " + (times == 0 ? "nowhere" : "only once") + " in the interview"));
    }

    /** The quote follows, and no clause ends before it: "when they ask you, repeat “Yes”" accuses nobody. */
    private static boolean isAbout(int quote, Phrases.Hit repeats) {
        return quote - repeats.behind() <= NEAR && repeats.raw().indexOf(',') < 0;
    }
}
