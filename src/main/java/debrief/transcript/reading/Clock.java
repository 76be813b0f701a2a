package debrief.transcript.reading;

import java.util.Optional;

/**
 * A time that stands in a text: {@code 0:34}, {@code 01:02:03}, {@code 00:03.608}, {@code 0:0:5,32}, and with frames, which do not
 * count, {@code 00:00:03:12}.
 *
 * @param ms in milliseconds
 * @param hours whether it counts hours, as in {@code 0:00:34}
 * @param end the place after it
 */
public record Clock(long ms, boolean hours, int end) {

    /** The time that starts at this place, if one does. */
    public static Optional<Clock> at(String text, int from) {
        int[] fields = new int[3];
        int count = 0;
        int place = from;
        while (count < 3) {
            int end = digits(text, place, 3);
            if (end == place || count > 0 && end - place > 2) {
                return Optional.empty();
            }
            fields[count++] = Integer.parseInt(text, place, end, 10);
            place = end;
            if (count == 3 || !is(text, place, ':') || digits(text, place + 1, 1) == place + 1) {
                break;
            }
            place++;
        }
        // "3:4" is a score or a verse; "0:3:4" is a time
        if (count < 2 || count == 2 && !isTwoDigits(text, place)) {
            return Optional.empty();
        }
        if (fields[count - 1] > 59 || count == 3 && fields[1] > 59) {
            return Optional.empty();
        }
        long seconds = count == 3 ? (fields[0] * 60L + fields[1]) * 60 + fields[2] : fields[0] * 60L + fields[1];
        int end = is(text, place, '.') || is(text, place, ',') ? digits(text, place + 1, 9) : place;
        long fraction = 0;
        if (end > place + 1) {
            fraction = Integer.parseInt((text.substring(place + 1, end) + "00").substring(0, 3));
            place = end;
        }
        boolean frames =
                count == 3 && (is(text, place, ':') || is(text, place, ';')) && digits(text, place + 1, 3) == place + 3;
        place = frames ? place + 3 : place;
        boolean goesOn = place < text.length()
                && (Character.isDigit(text.charAt(place))
                        || is(text, place, ':') && digits(text, place + 1, 1) > place + 1);
        return goesOn ? Optional.empty() : Optional.of(new Clock(seconds * 1000 + fraction, count == 3, place));
    }

    public static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean is(String text, int place, char wanted) {
        return place < text.length() && text.charAt(place) == wanted;
    }

    private static boolean isTwoDigits(String text, int end) {
        return end >= 3 && text.charAt(end - 3) == ':';
    }

    private static int digits(String text, int from, int most) {
        int end = from;
        while (end < text.length() && end - from < most && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
