package debrief.evidence.reading;

import debrief.knowledge.Stem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of a text that tell something: no common ones, inflections as one. */
public final class Terms {

    private static final int SHORTEST = 2;

    private Terms() {}

    /**
     * @param stem what its inflections have in common
     * @param raw as it is written
     * @param start where it begins in the text
     * @param end behind its last letter
     */
    public record Term(String stem, String raw, int start, int end) {}

    public static List<Term> of(String text) {
        return of(WordAt.of(text));
    }

    public static List<Term> of(Collection<WordAt> words) {
        List<Term> terms = new ArrayList<>();
        for (WordAt word : words) {
            if (tells(word)) {
                terms.add(new Term(Stem.of(word.folded()), word.raw(), word.start(), word.end()));
            }
        }
        return terms;
    }

    /** The stems in the order in which they come first. */
    public static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        of(text).forEach(term -> stems.add(term.stem()));
        return stems;
    }

    private static boolean tells(WordAt word) {
        return (word.folded().length() >= SHORTEST
                        || Character.isDigit(word.folded().charAt(0)))
                && !CommonWords.hasFolded(word.folded());
    }
}
