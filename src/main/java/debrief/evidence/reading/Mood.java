package debrief.evidence.reading;

import java.util.regex.Pattern;

/** Whether a sentence claims something of the speaker, or only says what one would do. */
public final class Mood {

    private static final Pattern PERSONAL = Pattern.compile(
            "\\b(?:I|[Ww]e|[Uu]s|[Mm]e|[Mm]y|[Mm]ine|[Oo]urs?|[Ii]ch|[Ww]ir|[Uu]ns|[Mm]eine?[nrms]?|[Uu]nsere?[nrms]?)\\b(?!['\u2019]d\\b)");

    private static final Pattern SUPPOSED = Pattern.compile(
            "(?i)\\b(?:would|could(?! not\\b|n['\u2019]t)|might|should|suppose|imagine|if(?! (?:I remember|I recall|needed|possible)\\b)|let me|let['\u2019]s|perhaps|plan to|planning to|want to|hope to"
                    + "|going to|will|next step|w\u00fcrden?|k\u00f6nnten?|wenn|falls|interested in|looking for|eager to|in order to)\\b|\\b(?:I|we)['\u2019](?:d|ll)\\b");

    private Mood() {}

    /** It is about the speaker or the speaker's team. */
    public static boolean isPersonal(String sentence) {
        return PERSONAL.matcher(sentence).find();
    }

    /** It says what might be. */
    public static boolean isSupposed(String sentence) {
        return SUPPOSED.matcher(sentence).find();
    }

    /** It says that the speaker did or does something. */
    public static boolean claims(String sentence) {
        return isPersonal(sentence) && !isSupposed(sentence);
    }
}
