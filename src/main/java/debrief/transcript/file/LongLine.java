package debrief.transcript.file;

import debrief.transcript.reading.Format;
import debrief.transcript.reading.Reading;
import debrief.transcript.reading.TranscriptFile;
import java.util.Locale;
import java.util.Optional;

/**
 * A line that nobody typed: data, or a whole talk without an end of a line. Each reader looks through a line again and again, and
 * nobody could be told where in it something is wrong. JSON and Word files have no lines of this kind.
 */
public final class LongLine implements Format {

    /** What such a file is said to be. */
    public static final String FORMAT = "long-line";

    /** In characters: ninety minutes of talk that a program wrote without an end of a line, and more. */
    public static final int MOST = 1 << 17;

    @Override
    public Optional<Reading> read(TranscriptFile source) {
        int at = in(source.text());
        if (at < 0) {
            return Optional.empty();
        }
        long line =
                source.text().substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return Optional.of(Reading.refused(
                FORMAT,
                String.format(
                        Locale.ROOT,
                        "Line %,d is longer than %,d characters: start a new line wherever somebody else begins to speak.",
                        line,
                        MOST)));
    }

    /**
     * The index of the first character that is one too many for its line.
     *
     * @return less than nothing when no line is too long
     */
    public static int in(String text) {
        int start = 0;
        while (text.length() - start > MOST) {
            // Most of the text is never looked at: one line's end in reach is enough.
            int end = start + MOST;
            while (end >= start && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end--;
            }
            if (end < start) {
                return start + MOST;
            }
            start = end + 1;
        }
        return -1;
    }
}
