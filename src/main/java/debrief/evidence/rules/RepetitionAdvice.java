package debrief.evidence.rules;

import debrief.evidence.reading.Phrases;
import debrief.evidence.reading.WordAt;

import debrief.evidence.rules.AdviceWithoutData.Baseless;
import java.util.List;
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

    static Optional<Baseless> baseless(String sentence, List<WordAt> words, SpokenWords spoken) {
        Optional<Phrases.Hit> repeats = REPEATS.firstIn(words);
        Matcher quoted = QUOTED.matcher(sentence);
        if (repeats.isEmpty() || !quoted.find(words.get(repeats.get().end() - 1).end())) {
            return Optional.empty();
        }
        List<WordAt> phrase = WordAt.of(quoted.group(1));
        int times = phrase.isEmpty() ? TWICE : spoken.times(phrase);
        if (times >= TWICE || !isAbout(quoted.start(1), repeats.get(), sentence, words)) {
            return Optional.empty();
        }
        return Optional.of(new Baseless(
                quoted.group(1),
                "the candidate says this " + (times == 0 ? "nowhere" : "only once") + " in the interview"));
    }

    /** The quote follows, and no clause ends before it: "when they ask you, repeat “Yes”" accuses nobody. */
    private static boolean isAbout(int quote, Phrases.Hit repeats, String sentence, List<WordAt> words) {
        String accusation = repeats.in(sentence, words);
        long between = words.subList(repeats.end(), words.size()).stream()
                .filter(word -> word.start() < quote)
                .count();
        return between <= NEAR && accusation.indexOf(',') < 0;
    }
}
