package debrief.transcript.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time that stands in a text, or two with a dash or an arrow between: {@code 0:34}, {@code [0:34 - 1:02]}, {@code
 * (00:00:03:12 --> 00:00:09:03)}, {@code 10:02:03 AM}.
 *
 * @param startMs in milliseconds
 * @param endMs as {@code startMs}; {@link Spoken#UNTIMED} where there is one time only
 * @param hours whether the first counts hours
 * @param bracketed whether brackets stand around it
 * @param end the place after it
 */
public record TimeSpan(long startMs, long endMs, boolean hours, boolean bracketed, int end) {

    private static final Pattern SECONDS = Pattern.compile(
            "(\\d{1,5}\\.\\d{1,3}|\\d{1,5}(?=s))s?(?: ?(?:-->|->|→|[-–—]) ?(\\d{1,5}(?:\\.\\d{1,3})?)s?)?(?=\\\\?[\\])])");

    private static final String[] BETWEEN = {"-->", "->", "→", "-", "–", "—", "to "};
    private static final long HALF_DAY = 12L * 60 * 60 * 1000;

    /** The time or span that starts at this place, if one does. */
    public static Optional<TimeSpan> at(String text, int from) {
        int open = text.startsWith("\\", from) ? from + 1 : from;
        char bracket = open < text.length() ? text.charAt(open) : ' ';
        if (bracket != '[' && bracket != '(') {
            return open == from ? bare(text, from) : Optional.empty();
        }
        return bare(text, open + 1).or(() -> seconds(text, open + 1)).flatMap(span -> {
            int close = text.startsWith("\\", span.end) ? span.end + 1 : span.end;
            return text.startsWith(bracket == '[' ? "]" : ")", close)
                    ? Optional.of(new TimeSpan(span.startMs, span.endMs, span.hours, true, close + 1))
                    : Optional.empty();
        });
    }

    /** Whether it has two ends, or says by brackets or hours that it is a recording's time: "10:30" may be an appointment. */
    public boolean isMark() {
        return endMs != Spoken.UNTIMED || bracketed || hours;
    }

    private static Optional<TimeSpan> bare(String text, int from) {
        Optional<Clock> start = clock(text, from);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        int after = blanks(text, start.get().end());
        for (String sign : BETWEEN) {
            if (text.startsWith(sign, after)) {
                Optional<Clock> end = clock(text, blanks(text, after + sign.length()));
                if (end.isPresent()) {
                    return Optional.of(new TimeSpan(
                            start.get().ms(),
                            end.get().ms(),
                            start.get().hours(),
                            false,
                            end.get().end()));
                }
            }
        }
        return Optional.of(new TimeSpan(
                start.get().ms(),
                Spoken.UNTIMED,
                start.get().hours(),
                false,
                start.get().end()));
    }

    /** {@code 3.2s}, {@code 3.20 - 5.00}: a program's seconds have a point and, without it, an s. */
    private static Optional<TimeSpan> seconds(String text, int from) {
        Matcher seconds = SECONDS.matcher(text).region(from, Math.min(text.length(), from + 40));
        if (!seconds.lookingAt()) {
            return Optional.empty();
        }
        long endMs =
                seconds.group(2) == null ? Spoken.UNTIMED : Math.round(1000 * Double.parseDouble(seconds.group(2)));
        return Optional.of(new TimeSpan(
                Math.round(1000 * Double.parseDouble(seconds.group(1))), endMs, false, false, seconds.end()));
    }

    private static Optional<Clock> clock(String text, int from) {
        return Clock.at(text, from).map(time -> {
            int half = blanks(text, time.end());
            boolean named = half + 1 < text.length()
                    && "AaPp".indexOf(text.charAt(half)) >= 0
                    && "Mm".indexOf(text.charAt(half + 1)) >= 0
                    && (half + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(half + 2)));
            if (!named) {
                return time;
            }
            boolean later = "Pp".indexOf(text.charAt(half)) >= 0;
            return new Clock(time.ms() % HALF_DAY + (later ? HALF_DAY : 0), time.hours(), half + 2);
        });
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 8 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
