package debrief.evidence.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with blanks for all that matches, so that places stay what they are. */
public final class Masking {

    private Masking() {}

    public static String of(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        do {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                // A letter where something was keeps the next word from looking like a sentence's beginning.
                blanked.setCharAt(i, i == matcher.start() ? '_' : ' ');
            }
        } while (matcher.find());
        return blanked.toString();
    }
}
