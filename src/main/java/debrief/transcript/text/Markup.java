package debrief.transcript.text;

import debrief.transcript.reading.Clock;
import java.util.Optional;

/** Takes the Markdown off a line's beginning: {@code **Ann:** Hello.}, {@code __Ann__: Hello.}, {@code ### Ann}. */
final class Markup {

    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_TIME = 40;

    private Markup() {}

    /** The line without emphasis around its first words. */
    static String plain(String line) {
        int run = run(line);
        if (run == 0 || run > 3) {
            return line;
        }
        String sign = line.substring(0, run);
        int close = line.substring(0, Math.min(line.length(), LONGEST_LABEL)).indexOf(sign, run + 1);
        if (close < 0) {
            return line;
        }
        String inside = line.substring(run, close).strip();
        String after = line.substring(close + run);
        return inside.endsWith(":") ? inside + " " + after.stripLeading() : inside + after;
    }

    /** As {@link #plain}, without a heading's signs too. */
    static String plainHeading(String line) {
        int start = 0;
        while (start < line.length() && start < 6 && line.charAt(start) == '#') {
            start++;
        }
        return plain(
                start > 0 && line.startsWith(" ", start) ? line.substring(start).strip() : line);
    }

    /** The time that this line consists of; brackets and Markdown around it do not matter. */
    static Optional<Clock> time(String line) {
        if (line.length() > LONGEST_TIME) {
            return Optional.empty();
        }
        String bare = plainHeading(line).strip();
        return Clock.bracketed(bare, 0).filter(time -> time.end() == bare.length());
    }

    private static int run(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == '*' || line.charAt(end) == '_') && end < 4) {
            end++;
        }
        return end;
    }
}
