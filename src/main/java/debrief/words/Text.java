package debrief.words;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;

/** A text that was cut once: where its words and sentences stand. */
public final class Text {

    /** All that was cut since the program began; a test compares it with all that was said. */
    static final LongAdder CHARACTERS = new LongAdder();

    private final String source;
    private final int[] starts;
    private final int[] ends;
    private final String[] folded;
    private final byte[] gaps;
    private final int[] firstWords;
    private final int[] sentenceStarts;
    private final int[] sentenceEnds;

    Text(String source, Cutter cut) {
        this.source = source;
        starts = Arrays.copyOf(cut.starts, cut.size);
        ends = Arrays.copyOf(cut.ends, cut.size);
        folded = Arrays.copyOf(cut.folded, cut.size);
        gaps = Arrays.copyOf(cut.gaps, cut.size);
        firstWords = Arrays.copyOf(cut.firstWords, cut.sentences);
        sentenceStarts = Arrays.copyOf(cut.sentenceStarts, cut.sentences);
        sentenceEnds = Arrays.copyOf(cut.sentenceEnds, cut.sentences);
    }

    /** All of a text. */
    public static Text of(String source) {
        CHARACTERS.add(source.length());
        Cutter cut = new Cutter(source);
        cut.stretch(0, source.length());
        return new Text(source, cut);
    }

    /** What was said aloud in a turn: notes to the coach and what brackets tell of the scene hold no words. */
    public static Text spoken(String turn) {
        List<Aside> aloud = Aside.aloud(turn);
        if (aloud.size() == 1 && aloud.get(0).text().length() == turn.strip().length()) {
            return of(turn);
        }
        CHARACTERS.add(turn.length());
        Cutter cut = new Cutter(turn);
        for (Aside aside : aloud) {
            cut.stretch(aside.start(), aside.start() + aside.text().length());
        }
        return new Text(turn, cut);
    }

    /** As it was typed. */
    public String source() {
        return source;
    }

    /** How many words of the finest cut it has. */
    public int size() {
        return starts.length;
    }

    /** How many words people count in it: "dead-letter", "don't" and "50%" are one each. */
    public int count() {
        return count(0, size());
    }

    /** How many words people count from one word to another, the last exclusive. */
    public int count(int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            if (gaps[at] != 0 && isWord(at)) {
                count++;
            }
        }
        return count;
    }

    /** No mere sign as "%" or "==". */
    private boolean isWord(int at) {
        char first = source.charAt(starts[at]);
        return first != '%' && first != '=';
    }

    public List<Word> words() {
        return view(size(), at -> new Word(this, at));
    }

    public Word word(int at) {
        return new Word(this, at);
    }

    public List<Sentence> sentences() {
        return view(sentenceCount(), number -> new Sentence(this, number));
    }

    /** The sentence that holds a word. */
    public Sentence sentenceOf(int at) {
        int found = Arrays.binarySearch(firstWords, at);
        return new Sentence(this, found >= 0 ? found : -found - 2);
    }

    public String raw(int at) {
        return raw(at, at + 1);
    }

    /** The place of the first word that does not begin before a place in the source; the text's size behind the last. */
    public int wordAt(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 1;
    }

    /** Words as they are compared, one blank between; from one to another, the last exclusive. */
    public String folded(int from, int to) {
        return String.join(" ", Arrays.asList(folded).subList(from, to));
    }

    /** As it was typed, from one word to another, the last exclusive. */
    public String raw(int from, int to) {
        return source.substring(starts[from], ends[to - 1]);
    }

    public String folded(int at) {
        return folded[at];
    }

    public boolean is(int at, String word) {
        return folded[at].equals(word);
    }

    public int start(int at) {
        return starts[at];
    }

    public int end(int at) {
        return ends[at];
    }

    /** What stands before a word. */
    public Gap gap(int at) {
        return Gap.of(gaps[at]);
    }

    /** What stands behind a word; behind the last one a paragraph ends. */
    public Gap gapAfter(int at) {
        return at + 1 == size() ? Gap.PARAGRAPH : gap(at + 1);
    }

    /** The place of the first word of what people count as one: that of "did" for "n't". */
    public int head(int at) {
        int head = at;
        while (head > 0 && gaps[head] == 0) {
            head--;
        }
        return head;
    }

    /** The place behind the last word of what people count as one. */
    public int tail(int at) {
        int behind = at + 1;
        while (behind < size() && gaps[behind] == 0) {
            behind++;
        }
        return behind;
    }

    /** No comma, dash or end of a sentence stands between two words. */
    public boolean isUnbroken(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (gap(at).isAtLeast(Gap.CLAUSE)) {
                return false;
            }
        }
        return true;
    }

    /** No hyphen or other sign ties the words from one to another to those around; "did" may be taken from "didn't". */
    public boolean isWhole(int from, int to) {
        return !isTied(from) && (to == size() || !isTied(to));
    }

    private boolean isTied(int at) {
        return gaps[at] == 0 && starts[at] > ends[at - 1];
    }

    public boolean isCapital(int at) {
        return Character.isUpperCase(source.codePointAt(starts[at]));
    }

    public boolean isDigit(int at) {
        return Character.isDigit(source.codePointAt(starts[at]));
    }

    int sentenceCount() {
        return firstWords.length;
    }

    int firstWord(int sentence) {
        return firstWords[sentence];
    }

    int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    int sentenceEnd(int sentence) {
        return sentenceEnds[sentence];
    }

    private static <T> List<T> view(int size, IntFunction<T> get) {
        return new View<>(size, get);
    }

    private static final class View<T> extends AbstractList<T> implements RandomAccess {

        private final int size;
        private final IntFunction<T> get;

        View(int size, IntFunction<T> get) {
            this.size = size;
            this.get = get;
        }

        @Override
        public T get(int index) {
            return get.apply(index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
