package debrief.evidence.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the names, numbers, employers and tools of a text that stand in none of its sources: what somebody made up.
 *
 * <p>Made for texts that a candidate will say aloud as their own. What stands in a slot, {@code [fill in: …]}, is theirs to
 * say and never counts. A capital that begins a sentence is no name unless the name is known, so an invented person there
 * goes unseen: a false alarm costs more than a miss, because it spoils a good sentence.
 */
public final class NewFacts {

    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    private final NumbersTold numbers;
    private final NamesTold names;

    private NewFacts(NumbersTold numbers, NamesTold names) {
        this.numbers = numbers;
        this.names = names;
    }

    /**
     * @param sources what was said, and what is true of the candidate
     * @param language of the texts, a BCP 47 tag: in German a capital makes no name
     */
    public static NewFacts against(Collection<String> sources, String language) {
        return of(Source.of(sources), language);
    }

    public static NewFacts of(List<Source> sources, String language) {
        return new NewFacts(NumbersTold.in(sources), NamesTold.in(sources, language));
    }

    /**
     * In reading order.
     *
     * @param technical whether the text explains technology: general terms, code and numbers that are only assumed
     *     ("say, 1,000 rows") are then no facts about the candidate
     */
    public List<NewFact> in(String text, boolean technical) {
        String open = Slots.blanked(text);
        if (technical) {
            open = Masking.of(CODE, open);
        }
        List<WordAt> words = WordAt.of(open);
        List<NewFact> found = new ArrayList<>(numbers.newIn(open, words, technical));
        found.addAll(names.newIn(open, words, technical));
        found.sort(Comparator.comparingInt(NewFact::start));
        return found;
    }
}
