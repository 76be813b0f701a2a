package debrief.words;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Brackets behind a sentence that speak of the talk itself: "(this was weak, I know)", "(He looked at the clock.)". Whoever noted
 * the talk wrote them, and nobody said them.
 */
final class LooksBack {

    /** Only whoever looks back on the talk says so. */
    private static final Pattern SIGN = Objects.requireNonNull(
            WordList.patterns(LooksBack.class, "looks-back.txt").get("SIGN"));

    /** On a line of its own it takes less to be sure. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)\\b(?:i|it|that|this|my)\\b[^?]*\\?|\\bi (?:was|had|did|said|meant|wanted|know|knew|thought|didn['\u2019]t|felt|wish|hope|never)\\b"
                    + "|\\b(?:we|he|she|they) (?:then )?(?:\\w{2,}ed|spoke|spent|went|said|told|had|were|was)\\b");

    private static final Pattern SENTENCE_ENDS =
            Pattern.compile("[.?!\u2026][\"'\u201D\u2019)\\]*_]*[\\s*_>]*$|\\n\\s*\\n\\s*$");
    private static final Pattern LINE_BEGINS = Pattern.compile("(?:^|\\n)[ \\t>*_]*$");
    private static final Pattern LINE_ENDS = Pattern.compile("^[ \\t.*_]*(?:\\n|$)");
    private static final int LONGEST_MARK = 12;
    private static final int LONGEST = 600;

    private LooksBack() {}

    /** @param behind the place behind the closing bracket */
    static boolean is(String text, int open, int behind) {
        if (behind - open > LONGEST) {
            return false;
        }
        String before = text.substring(Math.max(0, open - LONGEST_MARK), open);
        String after = text.substring(behind, Math.min(text.length(), behind + LONGEST_MARK));
        boolean ends = LINE_ENDS.matcher(after).find();
        boolean whole = before.isBlank() && ends && behind + LONGEST_MARK >= text.length();
        if (!whole && !SENTENCE_ENDS.matcher(before).find()) {
            return false;
        }
        boolean ownLine = ends && LINE_BEGINS.matcher(before).find();
        String words = text.substring(open + 1, behind - 1);
        return SIGN.matcher(words).find() && (ends || Character.isWhitespace(text.charAt(behind)))
                || ownLine && ASIDE.matcher(words).find();
    }
}
