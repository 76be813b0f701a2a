package debrief.evidence.rules;

import debrief.evidence.reading.Phrases;
import debrief.evidence.reading.WordAt;

import debrief.evidence.rules.AdviceWithoutData.Baseless;
import debrief.measure.Mark;
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
    private static final Phrases NAMED = named();
    private static final String QUOTES = "\"“”„«»'‘’*_`";

    private FillerAdvice() {}

    static Optional<Baseless> baseless(String sentence, List<WordAt> words, SpokenWords spoken) {
        int filler = fillerAt(words);
        if (filler < 0) {
            return Optional.empty();
        }
        List<Phrases.Hit> named = named(sentence, words);
        boolean heard;
        String span;
        if (named.isEmpty()) {
            Set<Mark> measured = spoken.measures().measured();
            heard = !measured.contains(Mark.FILLER)
                    || !spoken.measures().found(Mark.FILLER).isEmpty();
            span = words.get(filler).raw();
        } else {
            heard = named.stream().anyMatch(hit -> isHeard(words.subList(hit.first(), hit.end()), spoken));
            int end = Math.max(filler + 1, named.get(named.size() - 1).end());
            span = new Phrases.Hit(Math.min(filler, named.get(0).first()), end).in(sentence, words);
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
    private static int fillerAt(List<WordAt> words) {
        for (int at = 0; at < words.size(); at++) {
            if (SPOKEN_OF.contains(words.get(at).folded())) {
                boolean absent = at > 0 && NONE.contains(words.get(at - 1).folded());
                return absent ? -1 : at;
            }
        }
        return -1;
    }

    private static Phrases named() {
        Set<String> named = new HashSet<>(SOUNDS);
        named.addAll(List.of(
                "like",
                "you know",
                "so",
                "basically",
                "actually",
                "i mean",
                "right",
                "okay",
                "ok",
                "well",
                "literally"));
        named.addAll(List.of("sort of", "kind of", "honestly"));
        return Phrases.of(named);
    }

    /** In quotation marks or italics; a sound like "um" is one without them, too. */
    private static List<Phrases.Hit> named(String sentence, List<WordAt> words) {
        List<Phrases.Hit> named = new ArrayList<>();
        for (Phrases.Hit hit : NAMED.in(words)) {
            WordAt first = words.get(hit.first());
            boolean quoted = first.start() > 0 && QUOTES.indexOf(sentence.charAt(first.start() - 1)) >= 0;
            if (quoted || SOUNDS.contains(first.folded())) {
                named.add(hit);
            }
        }
        return named;
    }

    /** "um" is "umm", too. */
    private static boolean isHeard(List<WordAt> filler, SpokenWords spoken) {
        String word = filler.get(0).folded();
        if (!SOUNDS.contains(word)) {
            return spoken.times(filler) > 0;
        }
        Set<String> spellings = new HashSet<>(Set.of(word));
        SOUNDS.stream().filter(sound -> sound.startsWith(word.substring(0, 2))).forEach(spellings::add);
        return spoken.isHeard(Phrases.of(spellings));
    }
}
