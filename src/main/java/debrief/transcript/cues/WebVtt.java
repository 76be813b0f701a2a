package debrief.transcript.cues;

import debrief.transcript.reading.Unspoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The file parsing algorithm of the WebVTT specification: what a browser would show, and nothing else.
 *
 * <pre>
 * WEBVTT
 *
 * optional id
 * 00:01.000 --&gt; 00:02.000 align:start
 * text
 * </pre>
 */
public final class WebVtt {

    private final String[] lines;
    private final List<Cue> cues = new ArrayList<>();
    private final List<Unspoken> unspoken = new ArrayList<>();
    private int refused;
    private int at;

    private WebVtt(String text) {
        this.lines = text.replace('\0', '\ufffd').split("\n", -1);
        // spec: a final line feed ends the last line; there is no empty line after it
        boolean ended = lines.length > 1 && lines[lines.length - 1].isEmpty();
        parse(ended ? lines.length - 1 : lines.length);
    }

    /** @param text decoded, lines ended by {@code \n} */
    public static WebVtt parse(String text) {
        return new WebVtt(text);
    }

    /** In the file's order. */
    public List<Cue> cues() {
        return List.copyOf(cues);
    }

    /** How many lines are times to a forgiving reader, but not to the specification. */
    int refused() {
        return refused;
    }

    /** Header, notes and styles, and blocks of text without times, which players do not show either. */
    List<Unspoken> unspoken() {
        return List.copyOf(unspoken);
    }

    private void parse(int end) {
        if (!isSigned(lines[0])) {
            for (String line : lines) {
                refused += CueTimes.loose(line).isPresent() ? 1 : 0;
            }
            return;
        }
        if (lines[0].length() > 7) {
            unspoken.add(new Unspoken(1, lines[0].substring(7), true));
        }
        at = 1;
        block(end, true);
        while (at < end) {
            if (lines[at].isEmpty()) {
                at++;
            } else {
                block(end, false);
            }
        }
    }

    private static boolean isSigned(String line) {
        return line.startsWith("WEBVTT") && (line.length() == 6 || line.charAt(6) == ' ' || line.charAt(6) == '\t');
    }

    /** Up to an empty line, or to the times of the next cue. */
    private void block(int end, boolean header) {
        StringBuilder buffer = new StringBuilder();
        int first = at;
        int timesLine = -1;
        CueTimes times = null;
        String id = "";
        while (at < end && !lines[at].isEmpty()) {
            String line = lines[at];
            if (!line.contains("-->")) {
                buffer.append(buffer.isEmpty() ? "" : "\n").append(line);
            } else if (!header && timesLine < 0 && at - first < 2) {
                timesLine = at;
                times = CueTimes.strict(line).orElse(null);
                if (times == null) {
                    refused += CueTimes.loose(line).isPresent() ? 1 : 0;
                } else {
                    id = buffer.toString();
                    buffer.setLength(0);
                }
            } else {
                break;
            }
            at++;
        }
        if (times != null) {
            cues.add(new Cue(id, times.startMs(), times.endMs(), buffer.toString(), timesLine + 1));
        } else if (timesLine < 0) {
            boolean known = header || isSpecial(lines[first]);
            for (int i = first; i < at; i++) {
                if (Unspoken.isWorthTelling(lines[i])) {
                    unspoken.add(new Unspoken(i + 1, lines[i], known));
                }
            }
        }
    }

    /** Whether a note, a style or a region begins with this line. */
    static boolean isSpecial(String line) {
        String opening = line.substring(0, Math.min(line.length(), 7)).toUpperCase(Locale.ROOT);
        return opening.startsWith("NOTE") || opening.startsWith("STYLE") || opening.startsWith("REGION");
    }
}
