package debrief.transcript.cues;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code 00:00:01.000 --> 00:00:02.000}, and what follows on the line.
 *
 * @param rest cue settings, coordinates or text; without white space around
 */
record CueTimes(long startMs, long endMs, String rest) {

    /** So many hours cannot overflow when they become milliseconds. */
    private static final long MOST = 999_999_999;

    /** spec: "collect a WebVTT timestamp"; a first number that is not of two digits up to 59 counts hours. */
    private static final String STRICT = "(?:(\\d++):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})(?!\\d)";

    /** Two or three numbers between colons and perhaps a fraction; optical recognition leaves blanks inside. */
    private static final String LOOSE = "(\\d++) *: *(\\d++)(?: *: *(\\d++))?+(?: *[,.:] *(\\d{1,9}+)(?!\\d))?+";

    private static final String ARROW = "(?:-->|--&gt;|->|-- >|- ->|[\u2013\u2014]>|--\u2192|\u2192)";

    private static final Pattern STRICT_LINE =
            Pattern.compile("S*%1$sS*-->S*%1$s(.*)".formatted(STRICT).replace("S", "[ \t\n\f\r]"), Pattern.DOTALL);
    private static final Pattern LOOSE_LINE = Pattern.compile(
            "[ \t\ufeff\u00a0]*%1$s[ \t\u00a0]*%2$s[ \t\u00a0]*%1$s(.*)".formatted(LOOSE, ARROW), Pattern.DOTALL);

    /** As the WebVTT specification wants it, to the letter. */
    static Optional<CueTimes> strict(String line) {
        Matcher times = STRICT_LINE.matcher(line);
        return times.matches()
                ? Optional.of(
                        new CueTimes(ms(times, 1), ms(times, 5), times.group(9).strip()))
                : Optional.empty();
    }

    private static long ms(Matcher times, int group) {
        return seconds(times, group) * 1000 + number(times.group(group + 3));
    }

    /** As people's programs write it: commas, missing hours, single digits, no fraction, shortened arrows. */
    static Optional<CueTimes> loose(String line) {
        Matcher times = LOOSE_LINE.matcher(line);
        return times.matches()
                ? Optional.of(new CueTimes(
                        looseMs(times, 1), looseMs(times, 5), times.group(9).strip()))
                : Optional.empty();
    }

    private static long looseMs(Matcher times, int group) {
        String fraction = times.group(group + 3);
        return seconds(times, group) * 1000
                + (fraction == null ? 0 : Math.round(number(fraction) * Math.pow(10, 3 - fraction.length())));
    }

    /** Hours, minutes and seconds, as many as there are. */
    private static long seconds(Matcher times, int group) {
        long seconds = 0;
        for (int i = group; i < group + 3; i++) {
            seconds = times.group(i) == null ? seconds : seconds * 60 + number(times.group(i));
        }
        return seconds;
    }

    private static long number(String digits) {
        String plain = digits.replaceFirst("^0+(?=.)", "");
        return plain.length() > 9 ? MOST : Long.parseLong(plain);
    }
}
