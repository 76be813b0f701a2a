package debrief.segment;

import debrief.words.Gap;
import debrief.words.Phrases;
import debrief.words.Text;
import java.util.Set;
import java.util.stream.IntStream;

/** Where a long question may be cut so that its title still says what it is about. */
final class TitleEnd {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 8;

    /** Where a title may end if no comma or dash ends it before. */
    private static final Phrases CUTS = QuestionWords.list("title-cuts");

    /** Nothing ends with one of these. */
    private static final Set<String> OPEN =
            Set.of(("a an the of to and or but in on for with at is are your say my that this as by"
                            + " from do you about how what if not when look deal cope work disagree agree struggle rely depend listen"
                            + " respond go come get")
                    .split(" ", -1));

    /** A clause that begins so tells what somebody or something is. */
    private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "whose", "where", "that");

    /** What is not yet named: "a query", "two people". */
    private static final Set<String> ANY =
            Set.of("a an one two three some any somebody someone something people cases".split(" ", -1));

    /** An article, an adjective and a noun. */
    private static final int NOUN = 3;

    private TitleEnd() {}

    /** The place behind its last word. */
    static int of(Text text, int from) {
        int most = from + MOST_WORDS;
        for (int at = from + FEWEST_WORDS; at < most; at++) {
            if (text.gap(at).isAtLeast(Gap.CLAUSE) && !isOpen(text, at)) {
                return at;
            }
        }
        for (int at = most; at > from + FEWEST_WORDS; at--) {
            if (CUTS.at(text, at, text.size(), true) > 0 && !isOpen(text, at) && !isTorn(text, from, at)) {
                return at;
            }
        }
        return text.size();
    }

    /** "a query | that was fast", "make sure | that nobody pays twice", "between this | and that": the matter comes behind. */
    private static boolean isTorn(Text text, int from, int at) {
        if (text.is(at, "and") || text.is(at, "or")) {
            return IntStream.range(from, at).anyMatch(i -> text.is(i, "between"));
        }
        boolean any = RELATIVE.contains(text.folded(at))
                && IntStream.range(Math.max(from, at - NOUN), at).anyMatch(i -> ANY.contains(text.folded(i)));
        return any || text.is(at - 1, "sure");
    }

    private static boolean isOpen(Text text, int end) {
        return OPEN.contains(text.folded(end - 1));
    }
}
