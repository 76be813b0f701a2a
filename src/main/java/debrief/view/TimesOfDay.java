package debrief.view;

import java.util.regex.Pattern;

/** When on its day something was said: stamps of recorders that stand in the words. A time that somebody speaks of stays. */
final class TimesOfDay {

    private static final String CLOCK = "\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,6})?(?: ?[AaPp][Mm])?";

    private static final Pattern STAMP = Pattern.compile("[(\\[<](?:\\d{4}-\\d{2}-\\d{2}[T ])?" + CLOCK
            + "(?:Z|[+-]\\d{2}:?\\d{2})?(?: ?-+>? ?" + CLOCK + ")?[)\\]>] ?"
            + "|(?<=\\d{4}-\\d{2}-\\d{2})[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,6})?)?(?:Z|[+-]\\d{2}:?\\d{2})?"
            + "|(?m)^" + CLOCK + "[ \\t]+");

    private TimesOfDay() {}

    static String without(String words) {
        return words.indexOf(':') < 0 ? words : STAMP.matcher(words).replaceAll("");
    }
}
