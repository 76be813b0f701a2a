package debrief.evidence.reading;

import java.util.regex.Pattern;

/** The places in a suggested answer that only the candidate can fill: {@code [fill in: …]}. */
public final class Slots {

    static final Pattern SLOT = Pattern.compile("\\[fill in:[^\\]]*\\]");

    private Slots() {}

    public static String without(String text) {
        return SLOT.matcher(text).replaceAll("");
    }

    /** There is an answer, and nothing in it is left open: what the candidate puts there may be what seems to be missing. */
    public static boolean isWhole(String text) {
        return !text.isBlank() && without(text).length() == text.length();
    }
}
