package debrief.evidence.reading;

import debrief.words.Gap;
import debrief.words.Text;
import java.util.regex.Pattern;

/** Capitals that tell of a name. */
public final class Capitals {

    /** Between two words: the second one begins a line, what was announced, or quoted speech. */
    private static final Pattern OPENER = Pattern.compile("[:;\\n\\u2028]|,\\s*[\"“„«]");

    private Capitals() {}

    /** The word has one, and not because it begins something. */
    public static boolean tell(Text text, int at) {
        return text.isCapital(at) && !opens(text, at);
    }

    static boolean opens(Text text, int at) {
        return text.gap(at).isAtLeast(Gap.SENTENCE)
                || OPENER.matcher(text.source().substring(text.end(at - 1), text.start(at)))
                        .find();
    }
}
