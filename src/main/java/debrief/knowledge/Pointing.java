package debrief.knowledge;

import debrief.words.WordList;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Where a sentence speaks of what was named before it: "it" at its beginning, or nothing at all, as in "What does it do?"
 * "Makes it faster". Behind other words "it" may be anything, and counts for nothing.
 *
 * @param at the place of the word among those that count, -1 for none
 * @param bare where a sentence begins that has no subject, -1 for none
 * @param start where it begins behind "yes" and the like; its first word may be the whole answer: "Which do you take?" "Both."
 */
record Pointing(int at, int bare, int start) {

    private static final Set<String> RUN_UP = words("run-up.txt");
    private static final Set<String> POINTERS = Set.of("it", "they");
    /** "That makes …" points back, "that lock …" names something. */
    private static final Set<String> SHOWN = Set.of("that", "this", "these", "those");

    private static final Set<String> VERBS = words("verbs.txt");
    private static final Set<String> RECEIVERS = Set.of("you", "we", "i");
    private static final Set<String> RECEIVING = Set.of("get", "have", "gain", "need", "can", "do");

    /** Two questions in one, so that "it" may be either. */
    private static final Set<String> SEVERAL =
            Set.of("difference", "differences", "differ", "between", "versus", "vs", "compare", "or");

    private static Set<String> words(String name) {
        return Set.copyOf(WordList.read(Pointing.class, name));
    }

    /** @param folded the words of a sentence that count, in lower case */
    static Pointing in(int size, IntFunction<String> folded) {
        int at = 0;
        while (at < size && RUN_UP.contains(folded.apply(at))) {
            at++;
        }
        if (at + 1 >= size) {
            return new Pointing(-1, -1, at < size ? at : 0);
        }
        String word = folded.apply(at);
        String next = folded.apply(at + 1);
        boolean points = POINTERS.contains(word) || SHOWN.contains(word) && VERBS.contains(next);
        boolean bare = VERBS.contains(word) || RECEIVERS.contains(word) && RECEIVING.contains(next);
        return new Pointing(points ? at : -1, bare ? at : -1, at);
    }

    /** Whether a question names one thing, so that "it" can be no other. */
    static boolean isSingle(Gist question) {
        return IntStream.range(0, question.size()).mapToObj(question::folded).noneMatch(SEVERAL::contains);
    }
}
