package debrief.evidence.rules;

import debrief.evidence.rules.AdviceWithoutData.Baseless;
import debrief.measure.Mark;
import debrief.words.Phrases;
import debrief.words.Sentence;
import debrief.words.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Avoid filler words like "um" or "uh"", and nobody said one. */
final class FillerAdvice {

    private static final Set<String> SPOKEN_OF = Set.of("filler", "fillers", "ums", "uhs");
    private static final Set<String> NONE = Set.of("no", "without", "few", "zero", "hardly", "fewer", "barely");
    private static final Set<String> SOUNDS =
            Set.of("um", "ums", "umm", "uh", "uhs", "uhm", "uhh", "ah", "ahs", "er", "erm", "hmm");
    private static final Phrases NAMED = Phrases.read(FillerAdvice.class, "fillers-named.txt");
    private static final String QUOTES = "\"“”„«»'‘’*_`";

    private FillerAdvice() {}

    static Optional<Baseless> baseless(Sentence sentence, SpokenWords spoken) {
        Text text = sentence.text();
        int filler = fillerAt(sentence);
        if (filler < 0) {
            return Optional.empty();
        }
        List<Phrases.Hit> named = named(sentence);
        boolean heard;
        String span;
        if (named.isEmpty()) {
            Set<Mark> measured = spoken.measures().measured();
            heard = !measured.contains(Mark.FILLER)
                    || !spoken.measures().found(Mark.FILLER).isEmpty();
            span = text.raw(filler);
        } else {
            heard = named.stream().anyMatch(hit -> isHeard(hit, spoken));
            int end = Math.max(filler + 1, named.get(named.size() - 1).behind());
            span = text.raw(Math.min(filler, named.get(0).first()), end);
        }
        if (heard) {
            return Optional.empty();
        }
        String others = spoken.fillers();
        return Optional.of(new Baseless(
                span,
                "the candidate says none of these in the whole interview; "
                        + (others.isEmpty() ? "no filler occurs at all" : "what occurs is " + others)));
    }

    /** Where the sentence speaks of fillers; -1 when it does not, or praises their absence. */
    private static int fillerAt(Sentence sentence) {
        for (int at = sentence.first(); at < sentence.behind(); at++) {
            if (SPOKEN_OF.contains(sentence.text().folded(at))) {
                boolean absent =
                        at > sentence.first() && NONE.contains(sentence.text().folded(at - 1));
                return absent ? -1 : at;
            }
        }
        return -1;
    }

    /** In quotation marks or italics; a sound like "um" is one without them, too. */
    private static List<Phrases.Hit> named(Sentence sentence) {
        Text text = sentence.text();
        List<Phrases.Hit> named = new ArrayList<>();
        for (int at = sentence.first(); at < sentence.behind(); at++) {
            int size = NAMED.at(text, at, sentence.behind(), false);
            boolean quoted = text.start(at) > 0 && QUOTES.indexOf(text.source().charAt(text.start(at) - 1)) >= 0;
            if (size > 0 && (quoted || SOUNDS.contains(text.folded(at)))) {
                named.add(new Phrases.Hit(text, at, at + size));
            }
        }
        return named;
    }

    /** "um" is "umm", too. */
    private static boolean isHeard(Phrases.Hit filler, SpokenWords spoken) {
        String word = filler.text().folded(filler.first());
        if (!SOUNDS.contains(word)) {
            return spoken.times(filler.text().folded(filler.first(), filler.behind())) > 0;
        }
        Set<String> spellings = new HashSet<>(Set.of(word));
        SOUNDS.stream().filter(sound -> sound.startsWith(word.substring(0, 2))).forEach(spellings::add);
        return spoken.isHeard(Phrases.of(spellings));
    }
}
