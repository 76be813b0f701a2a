package debrief.transcript.reading;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as programs write them into fields: {@code 1:02:03.5}, {@code 00:00:03:12}, {@code [0:34]}, {@code 0:03 - 0:09},
 * {@code 1.200s}, {@code 500ms}, {@code PT1M3S}, {@code 2031-02-03T16:00:03Z}, {@code 63.5}.
 */
public final class TimeText {

    private static final double LONGEST_MS = 1e10;
    private static final int LONGEST = 40;
    private static final Map<String, Double> UNITS =
            Map.of("ms", 1.0, "s", 1000.0, "sec", 1000.0, "secs", 1000.0, "m", 60_000.0, "h", 3_600_000.0);
    private static final Pattern AMOUNT = Pattern.compile("(-?[\\d.]{1,30}(?:[eE][-+]?\\d{1,9})?) ?(ms|s|secs?|m|h)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d.{0,20}");

    private TimeText() {}

    /**
     * In milliseconds; from 1970 on where the text tells a date; {@link Spoken#UNTIMED} where it tells no time.
     *
     * @param unitMs what a bare number counts
     */
    public static long ms(String field, double unitMs) {
        String text = field.length() > LONGEST ? "" : field.strip();
        Optional<TimeSpan> clock = TimeSpan.at(text, 0);
        if (clock.isPresent() && clock.get().end() == text.length()) {
            return clock.get().startMs();
        }
        Matcher amount = AMOUNT.matcher(text.indexOf(',') > 0 ? text.replace(',', '.') : text);
        if (amount.matches()) {
            String unit = amount.group(2);
            return number(amount.group(1), unit == null ? unitMs : UNITS.getOrDefault(unit, unitMs));
        }
        try {
            if (text.startsWith("PT")) {
                return bounded((double) Duration.parse(text).toMillis());
            }
            return DATE.matcher(text).matches() ? instant(text.replace(' ', 'T')) : Spoken.UNTIMED;
        } catch (DateTimeException | ArithmeticException noTime) {
            return Spoken.UNTIMED;
        }
    }

    /** So many units, as milliseconds; a count of seconds, milliseconds or microseconds since 1970 is known by its size. */
    public static long ms(double number, double unitMs) {
        for (double epochMs = 1000; epochMs > 1e-4; epochMs /= 1000) {
            double since = number * epochMs;
            if (unitMs >= epochMs && since >= 1e12 && since < 4e12) {
                return Math.round(since);
            }
        }
        return bounded(number * unitMs);
    }

    private static long number(String digits, double unitMs) {
        try {
            return ms(Double.parseDouble(digits), unitMs);
        } catch (NumberFormatException noNumber) {
            return Spoken.UNTIMED;
        }
    }

    private static long instant(String text) {
        boolean zoned = text.matches(".*(?:Z|[+-]\\d\\d:?\\d\\d)");
        String whole = text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
        Instant at = zoned
                ? OffsetDateTime.parse(whole).toInstant()
                : LocalDateTime.parse(whole).toInstant(ZoneOffset.UTC);
        return at.toEpochMilli();
    }

    private static long bounded(double ms) {
        return ms >= 0 && ms <= LONGEST_MS ? Math.round(ms) : Spoken.UNTIMED;
    }
}
