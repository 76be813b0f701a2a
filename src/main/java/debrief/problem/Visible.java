package debrief.problem;

import java.util.regex.Pattern;

/** A user's text as a terminal may print it: nothing in it moves the cursor, changes colours or turns what follows around. */
public final class Visible {

    private static final String TURNS_AROUND = "\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}";
    private static final Pattern STEERS = Pattern.compile("[\\p{gc=Cc}" + TURNS_AROUND + "]");
    private static final Pattern STEERS_LINES = Pattern.compile("[\\p{gc=Cc}" + TURNS_AROUND + "&&[^\n\t]]");

    private Visible() {}

    /** One line; every character stays in its column. */
    public static String line(String text) {
        return STEERS.matcher(text).replaceAll(" ");
    }

    /** Lines and tabs stay. */
    public static String lines(String text) {
        return STEERS_LINES.matcher(text).replaceAll(" ");
    }
}
