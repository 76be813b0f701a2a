package debrief.transcript.reading;

/** The invisible marks by which Arabic and Hebrew programs say which way a line runs; around a line they are no part of it. */
public final class Direction {

    private Direction() {}

    /** The text without such marks and white space at its ends. */
    public static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isAround(text.charAt(from))) {
            from++;
        }
        while (to > from && isAround(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** As {@link #stripped}, but a line without such marks stays as it is. */
    public static String unmarked(String line) {
        boolean marked = !line.isEmpty() && (isMark(line.charAt(0)) || isMark(line.charAt(line.length() - 1)));
        return marked ? stripped(line) : line;
    }

    private static boolean isAround(char sign) {
        return isMark(sign) || Character.isWhitespace(sign);
    }

    private static boolean isMark(char sign) {
        return sign == '\u200e'
                || sign == '\u200f'
                || sign == '\u061c'
                || sign == '\ufeff'
                || sign >= '\u202a' && sign <= '\u202e'
                || sign >= '\u2066' && sign <= '\u2069';
    }
}
