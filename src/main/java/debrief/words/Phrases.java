package debrief.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A list of phrases, found in a text at one look-up a word; case, accents, hyphens, short forms and marks do not matter.
 *
 * <p>"^" before a phrase binds it to a sentence's beginning, "$" behind it to the end; "," before it wants it set off on both
 * sides, by commas, dashes or the sentence's ends, but not a sentence by itself.
 */
public final class Phrases {

    /** The empty list. */
    public static final Phrases NONE = new Phrases(Map.of(), false);

    private record Phrase(List<String> words, boolean first, boolean last, boolean setOff) {}

    /**
     * A phrase in a text.
     *
     * @param first the place of its first word among the text's words
     * @param behind the place behind its last word
     */
    public record Hit(Text text, int first, int behind) {

        /** As the text has it. */
        public String raw() {
            return text.raw(first, behind);
        }

        public int size() {
            return behind - first;
        }
    }

    private final Map<String, List<Phrase>> byFirst;
    private final boolean inOneGo;

    private Phrases(Map<String, List<Phrase>> byFirst, boolean inOneGo) {
        this.byFirst = byFirst;
        this.inOneGo = inOneGo;
    }

    /** One phrase a line. */
    public static Phrases read(Class<?> beside, String name) {
        return of(WordList.read(beside, name));
    }

    public static Phrases of(Collection<String> lines) {
        Phrases phrases = new Phrases(new HashMap<>(), false);
        lines.forEach(phrases::add);
        return phrases;
    }

    private void add(String line) {
        boolean first = line.startsWith("^");
        boolean last = line.endsWith("$");
        Text text = Text.of(line);
        List<String> words =
                IntStream.range(0, text.size()).mapToObj(text::folded).toList();
        byFirst.computeIfAbsent(words.get(0), word -> new ArrayList<>(1))
                .add(new Phrase(words, first, last, line.startsWith(",")));
    }

    /** The same list, found only where no comma or dash breaks a phrase and no hyphen ties it to other words. */
    public Phrases inOneGo() {
        return new Phrases(byFirst, true);
    }

    public boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** The list holds this one word. */
    public boolean has(String folded) {
        for (Phrase phrase : byFirst.getOrDefault(folded, List.of())) {
            if (phrase.words().size() == 1) {
                return true;
            }
        }
        return false;
    }

    /** How many words the longest phrase has that stands here; 0 for none. */
    public int at(Text text, int at) {
        List<Phrase> phrases = byFirst.get(text.folded(at));
        return phrases == null
                ? 0
                : longest(phrases, text, at, text.size(), text.gap(at).isAtLeast(Gap.SENTENCE));
    }

    /**
     * The same where somebody else decides what the sentence is.
     *
     * @param end the place behind its last word
     * @param opens whether "^" finds its place here
     */
    public int at(Text text, int at, int end, boolean opens) {
        List<Phrase> phrases = byFirst.get(text.folded(at));
        return phrases == null ? 0 : longest(phrases, text, at, end, opens);
    }

    private int longest(List<Phrase> phrases, Text text, int at, int end, boolean opens) {
        int longest = 0;
        for (Phrase phrase : phrases) {
            if (phrase.words().size() > longest && stands(phrase, text, at, end, opens)) {
                longest = phrase.words().size();
            }
        }
        return longest;
    }

    private boolean stands(Phrase phrase, Text text, int at, int end, boolean opens) {
        List<String> words = phrase.words();
        int behind = at + words.size();
        if (behind > end || phrase.first() && !opens) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).equals(text.folded(at + i))) {
                return false;
            }
        }
        if (phrase.last() && behind < end && !text.gapAfter(behind - 1).isAtLeast(Gap.SENTENCE)) {
            return false;
        }
        return (!phrase.setOff() || isSetOff(text, at, behind))
                && (!inOneGo || text.isUnbroken(at, behind) && text.isWhole(at, behind));
    }

    private static boolean isSetOff(Text text, int first, int behind) {
        Gap before = text.gap(first);
        Gap after = text.gapAfter(behind - 1);
        return before.isAtLeast(Gap.CLAUSE)
                && after.isAtLeast(Gap.CLAUSE)
                && !(before.isAtLeast(Gap.SENTENCE) && after.isAtLeast(Gap.SENTENCE));
    }

    public boolean in(Text text) {
        return first(text, 0, text.size()).isPresent();
    }

    public boolean in(Sentence sentence) {
        return first(sentence).isPresent();
    }

    public Optional<Hit> first(Sentence sentence) {
        return first(sentence.text(), sentence.first(), sentence.behind());
    }

    /** The first hit from one word to another, the last exclusive. */
    public Optional<Hit> first(Text text, int from, int to) {
        for (int at = from; at < to; at++) {
            int size = at(text, at, to, text.gap(at).isAtLeast(Gap.SENTENCE));
            if (size > 0) {
                return Optional.of(new Hit(text, at, at + size));
            }
        }
        return Optional.empty();
    }

    /** In reading order; one may begin within another. */
    public List<Hit> all(Text text) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            int size = at(text, at);
            if (size > 0) {
                hits.add(new Hit(text, at, at + size));
            }
        }
        return hits;
    }
}
