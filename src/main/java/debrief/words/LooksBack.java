package debrief.words;

import java.util.regex.Pattern;

/**
 * Brackets behind a sentence that speak of the talk itself: "(this was weak, I know)", "(He looked at the clock.)". Whoever noted
 * the talk wrote them, and nobody said them.
 */
final class LooksBack {

    /** Only whoever looks back on the talk says so. */
    private static final Pattern SIGN = Pattern.compile(
            "(?i)\\bnote to (?:self|myself|me|coach|the coach)\\b|^\\W*(?:my |a )?(?:note|remark|comment)s?:"
                    + "|\\b(?:this|that|it|which) was (?:(?:too|very|really|so|pretty|a bit|a little|quite|probably|maybe|not|my) ){0,2}"
                    + "(?:weak|weakest|bad|long|short|wrong|vague|awkward|terrible|awful|good|great|better|best|worst|poor|stupid|silly|embarrassing"
                    + "|rambling|nervous|ok|okay|fine|right|rude|hard|confusing|unclear|boring)\\b"
                    + "|\\b(?:i|we) (?:should|could|would|shouldn['\u2019]t) (?:\\w+ )?have\\b"
                    + "|\\bi (?:was|got|felt|went|am|became) (?:(?:so|very|really|a bit|a little|totally|completely|pretty|quite|too) ){0,2}"
                    + "(?:nervous|stuck|lost|afraid|blank|confused|unsure|embarrassed|surprised|angry|tired|stressed|proud|red|slow|long|short|unhappy|happy)\\b"
                    + "|\\bi (?:forgot|rambled|blanked|panicked|stumbled|hesitated|mumbled|froze|guessed|invented|made (?:this|that|it) up)\\b"
                    + "|\\bmy (?:mind|head) went blank\\b|\\bi (?:didn['\u2019]t|did not) know what\\b"
                    + "|\\b(?:should|was|did|were|could|would) (?:i|it|that|this|he|she|they|my)\\b[^?]*\\?"
                    + "|\\bwas [\"'\u201C\u2018][^?]*\\?"
                    + "|\\b(?:he|she|they|interviewer|[A-Z]\\w+) (?:\\w+ly )?(?:looked|nodded|smiled|frowned|seemed|laughed|sighed|paused|interrupted|wrote|typed"
                    + "|wasn['\u2019]t|was (?:not|happy|quiet|silent|bored|friendly|surprised|annoyed))\\b"
                    + "|\\b(?:weak|bad|poor|awful|terrible|good|great|best|worst|long|short|wrong) (?:answer|start|question|example|story)\\b"
                    + "|\\b(?:too|so) (?:long|short|vague|detailed|fast|technical|honest|negative)\\b"
                    + "|\\bnot sure (?:if|whether|that) (?:this|that|it|he|she|they) (?:was|is|were)\\b");

    /** On a line of its own it takes less to be sure. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)\\b(?:i|it|that|this|my)\\b[^?]*\\?|\\bi (?:was|had|did|said|meant|wanted|know|knew|thought|didn['\u2019]t|felt|wish|hope|never)\\b"
                    + "|\\b(?:we|he|she|they) (?:then )?(?:\\w{2,}ed|spoke|spent|went|said|told|had|were|was)\\b");

    private static final Pattern SENTENCE_ENDS = Pattern.compile("[.?!\u2026][\"'\u201D\u2019)\\]*_]*[\\s*_>]*$|\\n\\s*\\n\\s*$");
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
        return SIGN.matcher(words).find()
                && (ends || Character.isWhitespace(text.charAt(behind)))
                || ownLine && ASIDE.matcher(words).find();
    }
}
