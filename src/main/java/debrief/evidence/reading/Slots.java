package debrief.evidence.reading;

import debrief.words.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places in a suggested answer that only the candidate can fill: {@code [fill in: …]}. */
public final class Slots {

    /** "Fill in". */
    private static final int LEAD = 2;

    static final Pattern SLOT = Pattern.compile("\\[fill in:[^\\]]*\\]");

    /** "your team's size", "how many of us": only the candidate knows. */
    private static final Pattern YOURS = Pattern.compile("(?i)\\b(?:you|your|yours)\\b");

    /** "[how many a day]": words in brackets, of which nothing is code, a link or a list's place. */
    private static final Pattern BARE = Pattern.compile(
            "(`[^`]*`)|(?<![\\w\\]!])\\[(?:(?i)fill in:? ?)?(?!fill in:)(\\p{L}[^\\[\\]`\\n]*\\s[^\\[\\]`\\n]*)](?![(\\[:])");

    private Slots() {}

    /** The same with every slot spelled as one: whoever writes "[how many a day]" means it. */
    public static String spelled(String text) {
        return BARE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null ? "[fill in: " + found.group(2).strip() + "]" : found.group()));
    }

    /**
     * One of them.
     *
     * @param personal its sentence, or what it asks for, is about the candidate
     */
    public record Slot(String words, boolean personal) {

        /** How many words say what to put there. */
        public int size() {
            return Text.of(words).count() - LEAD;
        }
    }

    public static List<Slot> in(Text text) {
        return SLOT.matcher(text.source())
                .results()
                .map(found -> new Slot(
                        found.group(),
                        YOURS.matcher(found.group()).find() || Mood.isPersonal(without(sentence(text, found.start())))))
                .toList();
    }

    private static String sentence(Text text, int place) {
        int at = Math.min(text.wordAt(place), text.size() - 1);
        return text.sentenceOf(at).raw();
    }

    public static String without(String text) {
        return SLOT.matcher(text).replaceAll("");
    }

    /** There is an answer, and nothing in it is left open: what the candidate puts there may be what seems to be missing. */
    public static boolean isWhole(String text) {
        return !text.isBlank() && without(text).length() == text.length();
    }
}
