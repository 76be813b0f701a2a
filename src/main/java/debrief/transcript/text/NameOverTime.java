package debrief.transcript.text;

import debrief.transcript.reading.Spoken;
import debrief.transcript.reading.TimeSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names on lines of their own, with the time above or below; initials or a number may stand over them.
 *
 * <pre>
 * AE                      00:00:03:12 - 00:00:09:03
 * Ann Example             Ann Example
 * 0:34                    Shall we begin?
 * Shall we begin?
 * </pre>
 */
final class NameOverTime {

    /** A name alone on its line. */
    static final String NAME = "N";

    /** Under its name, and over it. */
    static final String NAME_OVER_TIME = "N/T";

    static final String TIME_OVER_NAME = "T/N";

    private static final int LONGEST = 100;
    private static final int LONGEST_INITIALS = 4;

    /** As chat pages are copied: {@code Gemini said}. */
    private static final Pattern SAID = Pattern.compile("(\\p{Lu}[\\p{L}\\p{N}-]{1,20}) said");

    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,5}\\s*");

    private NameOverTime() {}

    /** What may stand under a number: a cue's times and a name, or the time of a speaker whom nobody gave a name. */
    static void underNumber(TalkLines page, int index, List<TurnOpening> found) {
        if (index + 2 < page.end()) {
            Markup.time(page.line(index + 1)).ifPresent(time -> {
                overName(page, index + 1, time, 3, found);
                if (time.endMs() == Spoken.UNTIMED) {
                    found.add(NameAndTime.opening(page.line(index), time, "", NAME_OVER_TIME, 2));
                }
            });
        }
    }

    /** A name over its time, or a name alone; initials or a number may stand over it. */
    static void alone(TalkLines page, int index, String bare, List<TurnOpening> found) {
        int place = index;
        String name = bare;
        if (bare.length() <= LONGEST_INITIALS && index + 3 < page.end()) {
            int below = page.line(index + 1).isBlank() ? index + 2 : index + 1;
            String next = Markup.bare(page.line(below));
            if (isMarkOf(bare, next)) {
                place = below;
                name = next;
            }
        }
        String label = NameAndTime.unbracketed(name.endsWith(":") ? name.substring(0, name.length() - 1) : name);
        Matcher message = SAID.matcher(label);
        label = message.matches() ? message.group(1) : LabelledLine.uncounted(label);
        if (!LabelForm.isTimedName(label)) {
            return;
        }
        Optional<TimeSpan> time = place + 1 < page.end() ? Markup.time(page.line(place + 1)) : Optional.empty();
        if (time.isPresent()) {
            found.add(NameAndTime.opening(label, time.get(), "", NAME_OVER_TIME, place + 2 - index));
        }
        if (place == index) {
            boolean sentence = label.endsWith(".") || label.contains(", ") || name.startsWith("[");
            if (!sentence && !Character.isLowerCase(label.codePointAt(0))) {
                found.add(new TurnOpening(label, Spoken.UNTIMED, Spoken.UNTIMED, "", false, NAME, 1));
            }
        }
    }

    static void overName(TalkLines page, int index, TimeSpan time, int lines, List<TurnOpening> found) {
        if (index + 1 < page.end()) {
            String next = Markup.bare(page.line(index + 1));
            String label = NameAndTime.unbracketed(next.endsWith(":") ? next.substring(0, next.length() - 1) : next);
            found.add(NameAndTime.opening(next.length() > LONGEST ? "" : label, time, "", TIME_OVER_NAME, lines));
        }
    }

    /** {@code AE} over {@code Ann Example}. */
    private static boolean isMarkOf(String mark, String name) {
        if (!LabelForm.isTimedName(name)) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        return initials.length() > 0
                && initials.toString().toUpperCase(Locale.ROOT).startsWith(mark.toUpperCase(Locale.ROOT));
    }

    /** Whether a number stands where a name would. */
    static boolean isNumber(String label) {
        return NUMBER.matcher(label).matches();
    }
}
